import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CitingListPage } from '@/components/citing-list-page'
import { ReadingPage } from '@/components/reading-page'
import { Title } from '@/components/title'
import { citedByList, citedByMany, findResolution, getCorpus, mostCiting } from '@/lib/corpus'
import { bodyOf, kindName, nameOfBody, placeOf } from '@/lib/describe'
import { askedPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { bodyPath, citedByPath, resolutionPath, resolutionsPath } from '@/lib/site'
import { allClauses, nameOf } from '@/lib/views'

interface Props {
  params: Promise<PageParams & { id: string }>
}

export const dynamicParams = false

/** The pages of each list; where nothing is cited so much, of one that no page leads to. */
export async function generateStaticParams() {
  const corpus = await getCorpus()
  const lists = citedByMany(corpus).flatMap((cited) =>
    pageParams(citedByList(corpus, cited).pages, ...(cited.anchor ? [cited.anchor] : [])).map(
      (params) => ({ id: cited.resolution, ...params }),
    ),
  )
  // An export without any page of a route fails.
  const [first] = corpus.resolutions
  return lists.length === 0 && first ? [{ id: first.id, page: [] }] : lists
}

async function load({ params }: Props) {
  const { id, ...asked } = await params
  const corpus = await getCorpus()
  const resolution = findResolution(corpus, id)?.resolution
  if (!resolution) notFound()
  const { under, number } = askedPage(asked)
  const [anchor = null] = under
  const clause = allClauses(resolution).find((candidate) => candidate.anchor === anchor)
  const list = citedByList(corpus, { resolution: id, anchor })
  const page = list.pages[number - 1]
  if (!page || (anchor && !clause)) notFound()
  return { corpus, resolution, clause, list, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution, clause, page } = await load(props)
  const of = clause ? `${kindName[clause.kind]} ${placeOf(clause)} of ` : ''
  const name = `Cited by: ${of}${nameOf(resolution)}`
  return {
    title: pageTitle(name, page.number),
    description: 'Every clause of the corpus that cites it.',
  }
}

export default async function CitedByPageRoute(props: Props) {
  const { corpus, resolution, clause, list, page } = await load(props)
  const { id, language, symbol } = resolution
  const body = bodyOf(corpus.authorities.bodies, resolution)
  const title = <Title language={language}>{nameOf(resolution)}</Title>
  return (
    <ReadingPage long>
      <CitingListPage
        title={clause ? `${kindName[clause.kind]} ${placeOf(clause)}` : title}
        crumbs={[
          { name: 'Resolutions', href: resolutionsPath() },
          { name: nameOfBody(body), href: bodyPath(body?.id ?? null) },
          { name: symbol?.value ?? nameOf(resolution), href: resolutionPath(id, clause?.anchor) },
        ]}
        list={list}
        page={page}
        path={citedByPath(id, clause?.anchor ?? null)}
        most={mostCiting(corpus, list.citing)}
        bodies={corpus.authorities.bodies}
      />
    </ReadingPage>
  )
}
