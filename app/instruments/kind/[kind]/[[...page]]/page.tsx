import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KindPage } from '@/components/catalogues/kind-page'
import { ReadingPage } from '@/components/reading-page'
import { countInstruments, getCorpus, instrumentsByKind } from '@/lib/corpus'
import { instrumentKindsName } from '@/lib/describe'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { kindStep } from '@/lib/site'

interface Props {
  params: Promise<PageParams & { kind: string }>
}

export const dynamicParams = false

/** The pages of each kind; where one page holds all instruments, of one kind, to which no page leads. */
export async function generateStaticParams() {
  const groups = instrumentsByKind((await getCorpus()).authorities.instruments)
  // An export without any page of a route fails.
  const listed = groups.filter(({ hasPages }, index) => hasPages || index === 0)
  return listed.flatMap(({ kind, pages }) =>
    pageParams(pages).map((params) => ({ kind: kindStep(kind), ...params })),
  )
}

async function load({ params }: Props) {
  const { kind, ...asked } = await params
  const corpus = await getCorpus()
  const groups = instrumentsByKind(corpus.authorities.instruments)
  const group = groups.find((candidate) => kindStep(candidate.kind) === kind)
  const page = group && findPage(group.pages, asked)
  if (!page) notFound()
  return { group, page, uses: countInstruments(corpus) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { group, page } = await load(props)
  const name = instrumentKindsName[group.kind]
  return {
    title: pageTitle(name, page.number),
    description: `${name} that clauses of the corpus cite, the oldest first.`,
  }
}

export default async function KindPageRoute(props: Props) {
  return (
    <ReadingPage long>
      <KindPage {...(await load(props))} />
    </ReadingPage>
  )
}
