import { HomePage } from '@/components/home-page'
import { Page } from '@/components/page'
import { citingInstrument, getCorpus, onTopic } from '@/lib/corpus'

export default async function HomePageRoute() {
  const corpus = await getCorpus()
  const { instruments, topics, bodies } = corpus.authorities
  const countIn = (found: readonly { clauses: readonly unknown[] }[]) =>
    found.reduce((sum, { clauses }) => sum + clauses.length, 0)
  return (
    <Page kind="reading">
      <HomePage
        resolutions={corpus.resolutions}
        bodies={bodies}
        topics={topics.map((topic) => ({ topic, clauses: countIn(onTopic(corpus, topic.id)) }))}
        cited={instruments
          .map((instrument) => ({
            instrument,
            clauses: countIn(citingInstrument(corpus, instrument.id)),
          }))
          .filter(({ clauses }) => clauses > 0)}
      />
    </Page>
  )
}
