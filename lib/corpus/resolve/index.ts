/**
 * Resolving citations: what each leads to, now that every document is known. What could mean two
 * things stays unresolved.
 */

import type { Authorities } from '../../authorities'
import { baseLanguage } from '../../language'
import type { Citation, Clause, Resolution } from '../../record'
import { allClauses } from '../../views'
import { type ClauseSoFar, createInstrumentResolver } from './instruments'
import { type Link, type LinkOutcome, resolved, unresolved } from './link'
import { type ClauseIndex, indexClauses, resolveNeighbour, resolveOwnParagraph } from './paragraphs'
import { createSymbolResolver } from './symbols'

export type { Link, LinkOutcome, ResolvedLink } from './link'

/**
 * Make a resolver of the citations of a text, which is one of some resolutions or a translation of one. A session is
 * not a text, and gives no link.
 *
 * @param resolutions those that citations may mean
 * @returns gives the links of every clause and footnote of a text, in their order
 */
export function createCitationResolver(
  resolutions: readonly Resolution[],
  authorities: Authorities,
): (resolution: Resolution) => Link[] {
  const indexes = new Map<Resolution, ClauseIndex>()
  const indexOf = (resolution: Resolution) => {
    const index = indexes.get(resolution) ?? indexClauses(resolution)
    indexes.set(resolution, index)
    return index
  }
  const symbols = createSymbolResolver(resolutions, authorities, indexOf)
  const instruments = new Map(authorities.instruments.map((one) => [one.id, one]))

  return (resolution) => {
    const clauses = allClauses(resolution)
    const speaker = resolution.body?.value ?? null
    const labels = clauses.flatMap(({ label }) => label ?? [])
    const words = authorities.references.get(baseLanguage(resolution.language))
    const ofInstruments = createInstrumentResolver(instruments, speaker, labels, words)
    const index = indexOf(resolution)

    const outcomeOf = (
      citation: Citation,
      place: CitingPlace,
      clause: Clause | null,
      soFar: ClauseSoFar,
    ): LinkOutcome => {
      switch (citation.type) {
        case 'instrument': {
          const words = citationWords(place, citation)
          return ofInstruments.resolve(citation, words, soFar)
        }
        case 'resolution':
          return symbols.resolution(citation, speaker)
        case 'document':
          return symbols.document(citation)
        case 'paragraph':
          return clause ? resolveOwnParagraph(index, citation, clause) : unresolved
        case 'neighbour':
          return clause ? resolveNeighbour(index, citation, clause) : unresolved
        case 'self':
          return resolved({ type: 'resolution', id: resolution.id })
        case 'session':
          return unresolved
      }
    }

    const linksOf = (place: CitingPlace, clause: Clause | null): Link[] => {
      const soFar = { instruments: new Set<string>(), isDoubtful: false }
      let end = 0
      return place.citations.flatMap((citation): Link[] => {
        if (citation.type === 'session') return []
        const since = place.text.slice(end, citation.start)
        const outcome = outcomeOf(citation, place, clause, { ...soFar, since })
        end = citation.end
        if (outcome.to?.type === 'instrument') soFar.instruments.add(outcome.to.id)
        else if (citation.type !== 'self') soFar.isDoubtful = true
        return [{ from: { resolution: resolution.id, anchor: place.anchor }, citation, ...outcome }]
      })
    }
    return [
      ...clauses.flatMap((clause) => linksOf(clause, clause)),
      // A footnote is at no place among the clauses: "the preceding paragraph" means none there.
      ...(resolution.footnotes ?? []).flatMap((footnote) => linksOf(footnote, null)),
    ]
  }
}

/** A clause or a footnote. */
type CitingPlace = Pick<Clause, 'anchor' | 'text' | 'citations'>

/** The words of a citation, with single spaces. */
export function citationWords({ text }: Pick<Clause, 'text'>, { start, end }: Citation): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
