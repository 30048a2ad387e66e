import type { Metadata } from 'next'
import { OpeningsPage } from '@/components/openings/openings-page'
import { Page } from '@/components/page'
import { getCorpus, openingTable } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'How bodies act',
  description: 'The verbs that open clauses, by body and by force, each leading to its clauses.',
}

export default async function OpeningsPageRoute() {
  const corpus = await getCorpus()
  return (
    <Page kind="reading" long>
      <OpeningsPage
        tables={[openingTable(corpus, 'operative'), openingTable(corpus, 'preambular')]}
      />
    </Page>
  )
}
