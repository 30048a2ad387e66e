import type { Metadata } from 'next'
import { AboutPage } from '@/components/about-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'About',
  description: 'What the corpus is, how its texts were parsed, how to cite them and add to them.',
}

export default async function AboutPageRoute() {
  const { resolutions, authorities } = await getCorpus()
  return (
    <ReadingPage long>
      <AboutPage resolutions={resolutions} bodies={authorities.bodies} />
    </ReadingPage>
  )
}
