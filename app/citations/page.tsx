import type { Metadata } from 'next'
import { CitationsPage } from '@/components/citations/citations-page'
import { Page } from '@/components/page'
import { citationMap, getCorpus, mostCited } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'What cites what',
  description: 'The instruments and resolutions that the clauses of each resolution cite.',
}

export default async function CitationsPageRoute() {
  const corpus = await getCorpus()
  return (
    <Page kind="reading" long>
      <CitationsPage map={mostCited(citationMap(corpus))} bodies={corpus.authorities.bodies} />
    </Page>
  )
}
