/**
 * All clauses of the corpus, for those who search without script: on one page where they are few, else by
 * body and year.
 */
import type { Body } from '../../authorities'
import { push } from '../../group-by'
import { type ListPage, linesOf, listPages, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Clause, Resolution } from '../../record'
import { clausesSteps } from '../../site'
import { allClauses, yearOf } from '../../views'
import type { Corpus } from '../corpus'
import { resolutionsByBody } from './bodies'
import { keptFor } from './lookups'

/** A clause of the corpus. */
export interface ClauseOf {
  resolution: Resolution
  clause: Clause
}

/** The clauses of a body's texts of one year, in pages. */
export interface ClausesOfYear {
  /** Null where the body is not known. */
  body: Body | null
  /** Null for texts without a date. */
  year: string | null
  count: number
  pages: ListPage<ClauseOf>[]
}

/** How many clauses one page holds that is searched with the browser's own find. */
const ON_ONE_PAGE = 1000

/** All clauses, in the order of the corpus; null where they are too many for one page. */
export const clausesOnOnePage = keptFor(
  ({ resolutions }: Pick<Corpus, 'resolutions'>): ClauseOf[] | null => {
    const clauses = resolutions.flatMap(clausesOf)
    return clauses.length <= ON_ONE_PAGE ? clauses : null
  },
)

/**
 * The clauses of a corpus by bodies, in the order of their names, and by years, the newest first; by the
 * steps of their addresses.
 */
export const clausesByYear = keptFor(
  (corpus: Parameters<typeof resolutionsByBody>[0]): ReadonlyMap<string, ClausesOfYear> =>
    new Map(
      resolutionsByBody(corpus).flatMap(({ body, resolutions }) => {
        const years = new Map<string | null, ClauseOf[]>()
        for (const resolution of resolutions) {
          for (const clause of clausesOf(resolution)) push(years, yearOf(resolution), clause)
        }
        return [...years].map(([year, clauses]): [string, ClausesOfYear] => {
          const pages = listPages(clauses, TEXT_LINES_A_PAGE, ({ clause }) => linesOf(clause))
          const steps = clausesSteps(body?.id ?? null, year).join('/')
          return [steps, { body, year, count: clauses.length, pages }]
        })
      }),
    ),
)

function clausesOf(resolution: Resolution): ClauseOf[] {
  return allClauses(resolution).map((clause) => ({ resolution, clause }))
}
