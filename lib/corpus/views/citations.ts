/**
 * What cites what: the resolutions of the corpus and the works that their clauses cite.
 */
import type { Authorities, Instrument } from '../../authorities'
import { push } from '../../group-by'
import type { Clause, Resolution, Target } from '../../record'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'
import type { Link } from '../resolve'

/** What is cited, as a whole, whichever of its parts or clauses the words name. */
export type CitedWork =
  | { type: 'instrument'; instrument: Instrument }
  | { type: 'resolution'; resolution: Resolution }

/** A resolution that cites other works. */
export interface CitingResolution {
  resolution: Resolution
  /** Each work with the clauses that cite it, in the order of the text. */
  cited: { work: CitedWork; clauses: Clause[] }[]
}

/** The corpus's citations from both ends. */
export interface CitationMap {
  /** In the order of the corpus. */
  citing: CitingResolution[]
  /** The works, by how many clauses cite them, then in order of appearance. */
  works: { work: CitedWork; count: number }[]
  /** How many resolutions and works there are beside these. */
  leftOut: { citing: number; works: number }
}

/** How many pairs of a resolution and a cited work a page shows, so that it stays readable. */
export const PAIRS_AT_MOST = 40
/** How many works these pairs may have. */
const WORKS_AT_MOST = 12

/**
 * Map which resolution cites what, and with which clauses. References of a resolution to its own
 * paragraphs are left out.
 */
export function citationMap(
  corpus: Pick<Corpus, 'resolutions'> & {
    links: readonly Pick<Link, 'from' | 'to'>[]
    authorities: Pick<Authorities, 'instruments'>
  },
): CitationMap {
  const known = knownWorks(corpus.resolutions, corpus.authorities.instruments)
  const targets = targetsByClause(corpus.links)
  const counts = new Map<CitedWork, number>()
  const citing = corpus.resolutions.flatMap((resolution): CitingResolution[] => {
    const cited = new Map<CitedWork, Set<Clause>>()
    for (const clause of allClauses(resolution)) {
      for (const target of targets.get(placeOf(resolution.id, clause.anchor)) ?? []) {
        const work = known.get(keyOf(target))
        if (!work || (work.type === 'resolution' && work.resolution === resolution)) continue
        cited.set(work, (cited.get(work) ?? new Set()).add(clause))
      }
    }
    for (const [work, { size }] of cited) counts.set(work, (counts.get(work) ?? 0) + size)
    if (cited.size === 0) return []
    return [
      { resolution, cited: [...cited].map(([work, found]) => ({ work, clauses: [...found] })) },
    ]
  })
  const works = [...counts].map(([work, count]) => ({ work, count }))
  const leftOut = { citing: 0, works: 0 }
  return { citing, works: works.sort((a, b) => b.count - a.count), leftOut }
}

/**
 * The part of a map that a page can show: all of a small one; else the works that most clauses
 * cite, and the resolutions that cite them in most clauses.
 *
 * @param most how many pairs of a resolution and a work it has at most
 */
export function mostCited(map: CitationMap, most = PAIRS_AT_MOST): CitationMap {
  const pairs = map.citing.reduce((sum, { cited }) => sum + cited.length, 0)
  if (pairs <= most) return map
  const chosen = new Set(map.works.slice(0, WORKS_AT_MOST).map(({ work }) => work))
  const ranked = map.citing
    .map(({ resolution, cited }) => ({
      resolution,
      cited: cited.filter(({ work }) => chosen.has(work)),
    }))
    .filter(({ cited }) => cited.length > 0)
    .sort((a, b) => clausesOf(b) - clausesOf(a))
  const citing: CitingResolution[] = []
  let left = most
  for (const each of ranked) {
    if (each.cited.length > left) break
    left -= each.cited.length
    citing.push(each)
  }
  const order = new Map(map.citing.map(({ resolution }, place) => [resolution, place]))
  const placeOf = ({ resolution }: CitingResolution) => order.get(resolution) ?? 0
  citing.sort((a, b) => placeOf(a) - placeOf(b))
  const shown = new Set(citing.flatMap(({ cited }) => cited.map(({ work }) => work)))
  const works = map.works.filter(({ work }) => shown.has(work))
  return {
    citing,
    works,
    leftOut: {
      citing: map.citing.length - citing.length,
      works: map.works.length - works.length,
    },
  }
}

function clausesOf({ cited }: CitingResolution): number {
  return cited.reduce((sum, { clauses }) => sum + clauses.length, 0)
}

function knownWorks(
  resolutions: readonly Resolution[],
  instruments: readonly Instrument[],
): Map<string, CitedWork> {
  const works: CitedWork[] = [
    ...instruments.map((instrument) => ({ type: 'instrument' as const, instrument })),
    ...resolutions.map((resolution) => ({ type: 'resolution' as const, resolution })),
  ]
  return new Map(
    works.map((work) => {
      const { id } = work.type === 'instrument' ? work.instrument : work.resolution
      return [`${work.type} ${id}`, work]
    }),
  )
}

function keyOf(target: Target): string {
  if (target.type === 'clauses') return `resolution ${target.resolution}`
  return `${target.type} ${target.id}`
}

function targetsByClause(links: readonly Pick<Link, 'from' | 'to'>[]): Map<string, Target[]> {
  const targets = new Map<string, Target[]>()
  for (const { from, to } of links) {
    if (!to) continue
    push(targets, placeOf(from.resolution, from.anchor), to)
  }
  return targets
}

function placeOf(resolution: string, anchor: string): string {
  return `${resolution}#${anchor}`
}
