import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ParallelPage } from '@/components/parallel-page'
import { ReadingPage } from '@/components/reading-page'
import { findResolution, getCorpus, parallelReading } from '@/lib/corpus'
import { bodyOf } from '@/lib/describe'
import { nameOf } from '@/lib/views'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.map(({ id }) => ({ id }))
}

async function load({ params }: Props) {
  const { id } = await params
  const corpus = await getCorpus()
  const resolution = findResolution(corpus, id)?.resolution
  if (!resolution) notFound()
  return { corpus, resolution }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution } = await load(props)
  return {
    title: `Parallel reading: ${nameOf(resolution)}`,
    description: 'Its operative paragraphs beside the preambular ones that may ground them.',
  }
}

export default async function ParallelPageRoute(props: Props) {
  const { corpus, resolution } = await load(props)
  return (
    <ReadingPage language={resolution.language} long>
      <ParallelPage
        resolution={resolution}
        body={bodyOf(corpus.authorities.bodies, resolution)}
        paragraphs={parallelReading(corpus, resolution)}
      />
    </ReadingPage>
  )
}
