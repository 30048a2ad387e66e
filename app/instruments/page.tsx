import type { Metadata } from 'next'
import { InstrumentsPage } from '@/components/catalogues/instruments-page'
import { ReadingPage } from '@/components/reading-page'
import { countInstruments, getCorpus, instrumentsByKind } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'Instruments',
  description: 'Treaties and other texts that clauses cite, by kind and date.',
}

export default async function InstrumentsPageRoute() {
  const corpus = await getCorpus()
  return (
    <ReadingPage>
      <InstrumentsPage
        groups={instrumentsByKind(corpus.authorities.instruments)}
        uses={countInstruments(corpus)}
      />
    </ReadingPage>
  )
}
