import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/page'
import { TopicPage } from '@/components/topic-page'
import { getCorpus, onTopic } from '@/lib/corpus'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { authorities } = await getCorpus()
  return authorities.topics.map(({ id }) => ({ id }))
}

async function load({ params }: Props) {
  const { id } = await params
  const corpus = await getCorpus()
  const topic = corpus.authorities.topics.find((candidate) => candidate.id === id)
  if (!topic) notFound()
  return { corpus, topic }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic } = await load(props)
  return { title: topic.name, description: topic.definition }
}

export default async function TopicPageRoute(props: Props) {
  const { corpus, topic } = await load(props)
  const found = onTopic(corpus, topic.id)
  const without = corpus.resolutions.filter((candidate) =>
    found.every(({ resolution }) => resolution !== candidate),
  )
  return (
    <Page kind="reading" long>
      <TopicPage topic={topic} found={found} without={without} />
    </Page>
  )
}
