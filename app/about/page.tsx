import type { Metadata } from 'next'
import { AboutPage } from '@/components/about-page'
import { getCorpus } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'About',
  description: 'What the corpus is, how its texts were parsed, how to cite them and add to them.',
}

export default async function Page() {
  const { resolutions, authorities } = await getCorpus()
  return <AboutPage resolutions={resolutions} bodies={authorities.bodies} />
}
