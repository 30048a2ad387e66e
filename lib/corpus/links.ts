/**
 * The links of the corpus from both ends.
 */
import type { Clause, Range, Resolution } from '../record'
import { allClauses } from '../views'
import type { Corpus } from './load'
import type { Link } from './resolve'

/** The links of a resolution's clauses that lead somewhere, by the clause's anchor. */
export function linksFrom(
  { links }: Pick<Corpus, 'links'>,
  resolution: string,
): Map<string, (Link & { to: NonNullable<Link['to']> })[]> {
  const byAnchor = new Map<string, (Link & { to: NonNullable<Link['to']> })[]>()
  for (const { from, citation, to } of links) {
    if (!to || from.resolution !== resolution) continue
    const found = byAnchor.get(from.anchor) ?? []
    found.push({ from, citation, to })
    byAnchor.set(from.anchor, found)
  }
  return byAnchor
}

/** A clause that cites something, and the words with which it does. */
export interface CitingClause {
  clause: Clause
  words: Range[]
}

/** The resolutions that cite an instrument, with the clauses that do; in the order of the corpus. */
export function citingInstrument(
  { resolutions, links }: Pick<Corpus, 'resolutions' | 'links'>,
  instrument: string,
): { resolution: Resolution; clauses: CitingClause[] }[] {
  const wordsOf = new Map<string, Range[]>()
  for (const { from, citation, to } of links) {
    if (to?.type !== 'instrument' || to.id !== instrument) continue
    const key = `${from.resolution}#${from.anchor}`
    const { start, end } = citation
    wordsOf.set(key, [...(wordsOf.get(key) ?? []), { start, end }])
  }
  return resolutions.flatMap((resolution) => {
    const clauses = allClauses(resolution).flatMap((clause): CitingClause[] => {
      const words = wordsOf.get(`${resolution.id}#${clause.anchor}`)
      return words ? [{ clause, words }] : []
    })
    return clauses.length > 0 ? [{ resolution, clauses }] : []
  })
}
