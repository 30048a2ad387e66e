import type { Metadata } from 'next'
import { CitationsPage } from '@/components/citations/citations-page'
import { ReadingPage } from '@/components/reading-page'
import { citationMap, getCorpus, mostCited } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'What cites what',
  description: 'The instruments and resolutions that the clauses of each resolution cite.',
}

export default async function CitationsPageRoute() {
  const corpus = await getCorpus()
  return (
    <ReadingPage long>
      <CitationsPage map={mostCited(citationMap(corpus))} bodies={corpus.authorities.bodies} />
    </ReadingPage>
  )
}
