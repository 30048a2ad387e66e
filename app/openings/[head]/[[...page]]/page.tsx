import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeadPage } from '@/components/openings/head-page'
import { nameOfHead } from '@/components/openings/names'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus, openingLists } from '@/lib/corpus'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'

interface Props {
  params: Promise<PageParams & { head: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const lists = openingLists(await getCorpus())
  return [...lists].flatMap(([head, { pages }]) =>
    pageParams(pages).map((params) => ({ head, ...params })),
  )
}

async function load({ params }: Props) {
  const { head, ...asked } = await params
  const list = openingLists(await getCorpus()).get(head)
  const page = list && findPage(list.pages, asked)
  if (!page) notFound()
  return { list, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { list, page } = await load(props)
  const { kind, row } = list
  return {
    title: pageTitle(`${nameOfHead(row)}: ${kind} paragraphs`, page.number),
    description: `The ${kind} paragraphs of the corpus that open with “${nameOfHead(row)}”.`,
  }
}

export default async function HeadPageRoute(props: Props) {
  return (
    <ReadingPage long>
      <HeadPage {...(await load(props))} />
    </ReadingPage>
  )
}
