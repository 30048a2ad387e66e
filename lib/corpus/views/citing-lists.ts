/**
 * What cites a resolution, a clause or a part of an instrument, in pages where a page of its own could not
 * show it all; and who does most.
 */
import type { Body } from '../../authorities'
import { bodyOf, isFootnote } from '../../describe'
import { type ListPage, linesOf, listPages, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Resolution } from '../../record'
import type { Corpus } from '../corpus'
import { type Citing, type CitingText, citingAnyOf, citingResolution } from './links'
import { keptByName, keptFor, linkLookup } from './lookups'

/** How many clauses and footnotes that cite something are named beside it; where there are more, they have a list. */
export const CITING_AT_MOST = 8

/** A clause or a footnote that cites something, and its resolution. */
export interface CitingPlace extends CitingText {
  resolution: Resolution
}

/** The clauses and footnotes that cite something, each by itself, in the order of the corpus. */
export function placesOf(citing: readonly Citing[]): CitingPlace[] {
  return citing.flatMap(({ resolution, texts }) => texts.map((text) => ({ resolution, ...text })))
}

/** All that cites something. */
export interface CitingList {
  citing: Citing[]
  /** The same, each clause or footnote by itself. */
  places: CitingPlace[]
  pages: ListPage<CitingPlace>[]
}

/** Put what cites something in pages. */
export function citingList(citing: Citing[]): CitingList {
  const places = placesOf(citing)
  const pages = listPages(places, TEXT_LINES_A_PAGE, ({ by }) => linesOf(by))
  return { citing, places, pages }
}

/** What is cited: a clause of a resolution, or the resolution and any clause of it. */
export interface Cited {
  resolution: string
  /** Null for the resolution. */
  anchor: string | null
}

const listOf = keptByName((corpus: Corpus, cited) => {
  const [resolution = '', anchor] = cited.split('#')
  if (!anchor) return citingList(citingAnyOf(corpus, resolution))
  return citingList(citingResolution(corpus, resolution).clauses.get(anchor) ?? [])
})

/**
 * What of other resolutions cites a resolution or any clause of it; or what cites a clause, also of its own
 * resolution.
 */
export function citedByList(corpus: Corpus, { resolution, anchor }: Cited): CitingList {
  return listOf(corpus, `${resolution}#${anchor ?? ''}`)
}

/** What more clauses cite than are named beside it, in the order of the corpus. */
export const citedByMany = keptFor((corpus: Corpus): Cited[] => {
  const { toResolutionOrClauses, toClauses } = linkLookup(corpus.links)
  return corpus.resolutions.flatMap(({ id }) => {
    // A clause that cites has one link at the least.
    if ((toResolutionOrClauses.get(id)?.length ?? 0) <= CITING_AT_MOST) return []
    return [null, ...(toClauses.get(id)?.keys() ?? [])]
      .map((anchor) => ({ resolution: id, anchor }))
      .filter((cited) => citedByList(corpus, cited).places.length > CITING_AT_MOST)
  })
})

/** Who cites something most. */
export interface MostCiting {
  /** Null stands for resolutions whose body is not known. */
  bodies: { body: Body | null; clauses: number }[]
  /** Only what does in more than one clause. */
  resolutions: { resolution: Resolution; clauses: number }[]
}

/** How many of them are named. */
const NAMED_AT_MOST = 6

/** The bodies and the resolutions that cite something in most clauses, the first of them first; footnotes do not count. */
export function mostCiting(
  { authorities: { bodies: known } }: { authorities: Pick<Corpus['authorities'], 'bodies'> },
  citing: readonly Citing[],
  most = NAMED_AT_MOST,
): MostCiting {
  const bodies = new Map<Body | null, number>()
  const resolutions = citing.map(({ resolution, texts }) => {
    const length = texts.filter(({ by }) => !isFootnote(by)).length
    const body = bodyOf(known, resolution)
    bodies.set(body ?? null, (bodies.get(body ?? null) ?? 0) + length)
    return { resolution, clauses: length }
  })
  const first = <Counted extends { clauses: number }>(all: Counted[]) =>
    all.toSorted((a, b) => b.clauses - a.clauses).slice(0, most)
  // One clause of each would be no more than the first of the list.
  const often = resolutions.filter(({ clauses }) => clauses > 1)
  return {
    bodies: first(
      [...bodies].flatMap(([body, clauses]) => (clauses > 0 ? [{ body, clauses }] : [])),
    ),
    resolutions: first(often),
  }
}
