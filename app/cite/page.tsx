import type { Metadata } from 'next'
import { CitePage } from '@/components/cite-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus } from '@/lib/corpus'
import { elementScripts } from '../elements/bundle'

export const metadata: Metadata = {
  title: 'Find citations',
  description:
    'Paste a footnote, a list or a page: each resolution cited in it, found here and cited in six styles.',
}

export default async function CitePageRoute() {
  const { authorities } = await getCorpus()
  const { finder } = await elementScripts()
  return (
    <ReadingPage>
      <CitePage citation={authorities.citation} />
      <script src={finder.path} type="module" data-own="" />
    </ReadingPage>
  )
}
