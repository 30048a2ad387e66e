import type { Metadata } from 'next'
import { OpeningsPage } from '@/components/openings/openings-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus, openingTables, withFewColumns, withFrequentHeads } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'How bodies act',
  description: 'The verbs that open clauses, by body and by force, each leading to its clauses.',
}

export default async function OpeningsPageRoute() {
  const tables = openingTables(await getCorpus()).map((table) => withFewColumns(table))
  return (
    <ReadingPage long>
      <OpeningsPage kinds={tables.map((table) => ({ table, plotted: withFrequentHeads(table) }))} />
    </ReadingPage>
  )
}
