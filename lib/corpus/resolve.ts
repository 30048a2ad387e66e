/**
 * Resolving citations: what each leads to, once every document is at hand.
 */
import type { Citation, Clause, Resolution, Target } from '../record'
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
 * @returns links in the order of the texts. A paragraph that the resolution has twice, or
 *   not at all, gives no target.
 */
export function resolveCitations(resolutions: readonly Resolution[]): Link[] {
  return resolutions.flatMap((resolution) => {
    const clauses = allClauses(resolution)
    return clauses.flatMap((clause) =>
      clause.citations.map((citation) => ({
        from: { resolution: resolution.id, anchor: clause.anchor },
        citation,
        to: targetOf(citation, resolution.id, clauses),
      })),
    )
  })
}

function targetOf(citation: Citation, resolution: string, clauses: Clause[]): Target | null {
  switch (citation.type) {
    case 'instrument':
      return { type: 'instrument', id: citation.instrument }
    case 'paragraph': {
      const path = citation.path.join()
      const found = clauses.filter(
        (clause) => clause.kind === citation.kind && clause.path.join() === path,
      )
      const [only] = found
      return only && found.length === 1 ? { type: 'clause', resolution, anchor: only.anchor } : null
    }
    default:
      return null
  }
}
