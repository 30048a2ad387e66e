/**
 * Resolving citations: what each leads to, once every document is at hand.
 */
import type { Citation, Clause, ClauseKind, Resolution, Target } from '../record'
import { allClauses } from '../views'

/** A citation in its place, with its target; null where it leads nowhere that we know. */
export interface Link {
  from: { resolution: string; anchor: string }
  citation: Citation
  to: Target | null
}

/**
 * Resolve every citation of every clause.
 *
 * @returns links in the order of the texts. A paragraph that could be two, or is not there,
 *   gives no target.
 */
export function resolveCitations(resolutions: readonly Resolution[]): Link[] {
  return resolutions.flatMap((resolution) => {
    const clauses = allClauses(resolution)
    return clauses.flatMap((clause) =>
      clause.citations.map((citation) => ({
        from: { resolution: resolution.id, anchor: clause.anchor },
        citation,
        to: targetOf(citation, clause, resolution.id, clauses),
      })),
    )
  })
}

function targetOf(
  citation: Citation,
  from: Clause,
  resolution: string,
  clauses: readonly Clause[],
): Target | null {
  if (citation.type === 'instrument')
    return { type: 'instrument', id: citation.instrument, part: null }
  if (citation.type !== 'paragraph') return null
  const { kind, direction, path } = citation
  const found = clauses.filter(
    (clause) =>
      (kind === null || clause.kind === kind) &&
      clause.path.join() === path.join() &&
      isNumbered(clause, kind, clauses) &&
      isTowards(clause, from, direction),
  )
  const [only] = found
  return only && found.length === 1 ? { type: 'clauses', resolution, anchors: [only.anchor] } : null
}

/**
 * Whether a clause goes by its number: the text prints it, or it prints none for any clause
 * of a kind that the reference names, so that one has to count.
 */
function isNumbered(
  { label }: Clause,
  kind: ClauseKind | null,
  clauses: readonly Clause[],
): boolean {
  if (label !== null) return true
  return kind !== null && clauses.every((clause) => clause.kind !== kind || clause.label === null)
}

function isTowards(clause: Clause, from: Clause, direction: 'above' | 'below' | null): boolean {
  if (direction === null) return true
  const isAbove = clause.position.offset < from.position.offset
  return clause !== from && isAbove === (direction === 'above')
}
