import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InstrumentPage } from '@/components/instrument-page'
import { Page } from '@/components/page'
import { getCorpus, useOf } from '@/lib/corpus'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { authorities } = await getCorpus()
  return authorities.instruments.map(({ id }) => ({ id }))
}

async function load({ params }: Props) {
  const { id } = await params
  const corpus = await getCorpus()
  const instrument = corpus.authorities.instruments.find((candidate) => candidate.id === id)
  if (!instrument) notFound()
  return { corpus, instrument }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { instrument } = await load(props)
  return {
    title: instrument.title,
    description: `Every clause of the corpus that cites the ${instrument.title}.`,
  }
}

export default async function InstrumentPageRoute(props: Props) {
  const { corpus, instrument } = await load(props)
  return (
    <Page kind="reading" long>
      <InstrumentPage
        instrument={instrument}
        bodies={corpus.authorities.bodies}
        use={useOf(corpus, instrument)}
      />
    </Page>
  )
}
