import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClausesOfYearPage, nameOfYear } from '@/components/clauses/clauses-of-year-page'
import { ClausesOverview, ClausesPage } from '@/components/clauses/clauses-page'
import { ReadingPage } from '@/components/reading-page'
import { clausesByYear, clausesOnOnePage, getCorpus } from '@/lib/corpus'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'

interface Props {
  params: Promise<PageParams>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const corpus = await getCorpus()
  const years = clausesOnOnePage(corpus) ? [] : [...clausesByYear(corpus)]
  return [
    { page: [] },
    ...years.flatMap(([steps, { pages }]) => pageParams(pages, ...steps.split('/'))),
  ]
}

/** The clauses of a body in a year; null for the page of all, or of the ways to them. */
async function load({ params }: Props) {
  const corpus = await getCorpus()
  const { page: [body, ofYear, ...rest] = [] } = await params
  if (!body) return { corpus, year: null }
  const year = clausesByYear(corpus).get(`${body}/${ofYear}`)
  const page = year && findPage(year.pages, { page: rest })
  if (!page) notFound()
  return { corpus, year: { ...year, page } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year } = await load(props)
  if (!year) {
    return {
      title: 'All clauses',
      description: 'Every clause of the corpus, for the browser’s own find.',
    }
  }
  const name = `Clauses of ${nameOfYear(year)}`
  return { title: pageTitle(name, year.page.number), description: `${name}, in full.` }
}

export default async function ClausesPageRoute(props: Props) {
  const { corpus, year } = await load(props)
  const clauses = clausesOnOnePage(corpus)
  return (
    <ReadingPage long>
      {year ? (
        <ClausesOfYearPage year={year} page={year.page} />
      ) : clauses ? (
        <ClausesPage clauses={clauses} bodies={corpus.authorities.bodies} />
      ) : (
        <ClausesOverview years={[...clausesByYear(corpus).values()]} />
      )}
    </ReadingPage>
  )
}
