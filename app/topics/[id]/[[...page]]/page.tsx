import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FeedLink } from '@/components/feed-link'
import { ReadingPage } from '@/components/reading-page'
import { TopicPage } from '@/components/topic-page'
import { getCorpus, topicList } from '@/lib/corpus'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { topicFeed } from '@/lib/site'

interface Props {
  params: Promise<PageParams & { id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const corpus = await getCorpus()
  return corpus.authorities.topics.flatMap(({ id }) =>
    pageParams(topicList(corpus, id).pages).map((params) => ({ id, ...params })),
  )
}

async function load({ params }: Props) {
  const { id, ...asked } = await params
  const corpus = await getCorpus()
  const topic = corpus.authorities.topics.find((candidate) => candidate.id === id)
  const list = topicList(corpus, id)
  const page = findPage(list.pages, asked)
  if (!topic || !page) notFound()
  return { topic, list, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, page } = await load(props)
  return { title: pageTitle(topic.name, page.number), description: topic.definition }
}

export default async function TopicPageRoute(props: Props) {
  const found = await load(props)
  return (
    <ReadingPage long head={<FeedLink name={topicFeed(found.topic.id)} />}>
      <TopicPage {...found} />
    </ReadingPage>
  )
}
