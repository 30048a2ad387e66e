import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BodyPage } from '@/components/catalogues/body-page'
import { FeedLink } from '@/components/feed-link'
import { ReadingPage } from '@/components/reading-page'
import { bodyLists, getCorpus, resolutionsByBody } from '@/lib/corpus'
import { counted, nameOfBody } from '@/lib/describe'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { absoluteUrl, bodyAnchor, bodyFeed, listPagePath } from '@/lib/site'

interface Params extends PageParams {
  id: string
}

interface Props {
  params: Promise<Params>
}

export const dynamicParams = false

/** A body's own list, and those of its years and sessions where they have pages. */
export async function generateStaticParams(): Promise<Params[]> {
  return resolutionsByBody(await getCorpus()).flatMap((group) =>
    bodyLists(group).flatMap(({ period, pages }) =>
      pageParams(pages, ...(period ? [period.id] : [])).map(({ page }) => ({
        id: bodyAnchor(group.body?.id ?? null),
        page,
      })),
    ),
  )
}

async function load({ params }: Props) {
  const { id, page = [] } = await params
  const groups = resolutionsByBody(await getCorpus())
  const group = groups.find(({ body }) => bodyAnchor(body?.id ?? null) === id)
  if (!group) notFound()
  const lists = bodyLists(group)
  const ofPeriod = lists.find(({ period }) => period && period.id === page[0])
  const list = ofPeriod ?? lists[0]
  const found = list && findPage(list.pages, { page: page.slice(ofPeriod ? 1 : 0) })
  if (!found) notFound()
  const name = nameOfBody(group.body)
  return { group, list, page: found, title: list.period ? `${name}, ${list.period.name}` : name }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { group, list, page, title } = await load(props)
  const { length } = (list.period ?? group).resolutions
  const url = absoluteUrl(listPagePath(list.path, page.number))
  return {
    title: pageTitle(title, page.number),
    description: `${counted(length, 'resolution')} of the corpus: ${title}.`,
    ...(url && { alternates: { canonical: url } }),
  }
}

export default async function BodyPageRoute(props: Props) {
  const { group, list, page, title } = await load(props)
  return (
    <ReadingPage
      long={page.entries.length > 20}
      head={group.body && <FeedLink name={bodyFeed(group.body.id)} />}
    >
      <BodyPage group={group} list={list} page={page} title={title} />
    </ReadingPage>
  )
}
