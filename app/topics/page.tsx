import type { Metadata } from 'next'
import { TopicsPage } from '@/components/catalogues/topics-page'
import { ReadingPage } from '@/components/reading-page'
import { countTopics, getCorpus } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'Topics',
  description: 'What clauses speak of: each topic with what it is, and how many clauses are on it.',
}

export default async function TopicsPageRoute() {
  const corpus = await getCorpus()
  return (
    <ReadingPage>
      <TopicsPage topics={corpus.authorities.topics} uses={countTopics(corpus)} />
    </ReadingPage>
  )
}
