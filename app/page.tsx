import { FeedLink } from '@/components/feed-link'
import { HomePage } from '@/components/home-page'
import { ReadingPage } from '@/components/reading-page'
import {
  countInstruments,
  countTopics,
  getCorpus,
  resolutionsByBody,
  resolutionsByYear,
} from '@/lib/corpus'
import { CORPUS_FEED } from '@/lib/site'

export default async function HomePageRoute() {
  const corpus = await getCorpus()
  const { instruments, topics, bodies } = corpus.authorities
  const onTopics = countTopics(corpus)
  const citing = countInstruments(corpus)
  const groups = resolutionsByBody(corpus)
  return (
    <ReadingPage head={<FeedLink name={CORPUS_FEED} />}>
      <HomePage
        resolutions={corpus.resolutions}
        bodies={bodies}
        groups={groups}
        years={resolutionsByYear(groups)}
        topics={topics.map((topic) => ({
          topic,
          clauses: onTopics.get(topic.id)?.clauses ?? 0,
        }))}
        cited={instruments
          .map((instrument) => ({ instrument, clauses: citing.get(instrument.id)?.clauses ?? 0 }))
          .filter(({ clauses }) => clauses > 0)}
      />
    </ReadingPage>
  )
}
