import type { ClauseOf, ClausesOfYear } from '@/lib/corpus'
import { nameOfBody } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import { clausesOfPath, clausesPath } from '@/lib/site'
import { APART } from '../apart'
import { Breadcrumb } from '../breadcrumb'
import { ListPages, PageOf } from '../list-pages'
import { ClauseList } from './clause-list'

interface Props {
  year: ClausesOfYear
  page: ListPage<ClauseOf>
}

/** A body and a year in words: "Inter-Parliamentary Union, 2015". */
export function nameOfYear({ body, year }: ClausesOfYear): string {
  return `${nameOfBody(body)}, ${year ?? 'undated'}`
}

/** The clauses of a body's resolutions of one year, in full. */
export function ClausesOfYearPage({ year, page }: Props) {
  const { body } = year
  return (
    <article>
      <header {...APART}>
        <Breadcrumb crumbs={[{ name: 'All clauses', href: clausesPath }]} />
        <h1>{nameOfYear(year)}</h1>
        <PageOf page={page} />
      </header>
      <ClauseList clauses={page.entries} bodies={body ? [body] : []} />
      <ListPages page={page} path={clausesOfPath(body?.id ?? null, year.year)} />
    </article>
  )
}
