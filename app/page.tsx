import { HomePage } from '@/components/home-page'
import { Page } from '@/components/page'
import { citingInstrument, getCorpus } from '@/lib/corpus'

export default async function HomePageRoute() {
  const corpus = await getCorpus()
  const { bodies, instruments } = corpus.authorities
  const cited = instruments
    .map((instrument) => ({
      instrument,
      clauses: citingInstrument(corpus, instrument.id).flatMap(({ clauses }) => clauses).length,
    }))
    .filter(({ clauses }) => clauses > 0)
  return (
    <Page kind="reading">
      <HomePage resolutions={corpus.resolutions} bodies={bodies} cited={cited} />
    </Page>
  )
}
