/**
 * Which clause a marked segment is below.
 */
import { isPlainNumber, isSectionMarker, type Marker } from '../labels'
import type { Segment } from '../lines/segment'
import type { OpeningReading } from '../openings/opening-reading'
import type { Above } from './above'
import type { SegmentsAhead } from './segments-ahead'
import type { ClauseNode } from './tree'

/**
 * The parent clause of a marker; null at the top level. A style that is open continues at its own
 * level. A new style opens a level below, unless its clause has an opening of its own, or the
 * clause before does not lead on to items. Clauses that it shows to be complete are closed.
 */
export function parentOf(
  marker: Marker,
  opening: OpeningReading | null,
  above: Above,
): ClauseNode | null {
  const level = above.open.findIndex(({ clause }) => clause.marker?.style === marker.style)
  if (level >= 0) {
    above.open.length = level
    return above.last?.clause ?? null
  }
  const { last } = above
  if (!last) return null
  const leadsOn =
    /[:–—-]\s*$/.test(last.words) ||
    // "instructs the Secretary-General", and below it "1   to report".
    (marker.style === 'number' && /[\p{L})]\s*$/u.test(last.words)) ||
    // "decides" alone, and below it "1. that".
    last.clause.opening?.phrase === last.words.trim()
  const isNumber = marker.style.includes('decimal') || isPlainNumber(marker)
  const decides = opening?.kind === 'operative' && last.clause.kind === 'preambular'
  // "BE IT RESOLVED that:", and below it "Section 1. The Senate supports".
  const isWithin =
    marker.style === 'article' && leadsOn && !last.clause.marker && last.clause.kind === 'operative'
  if (isWithin) return last.clause
  const isTop =
    /^(?:PP|OP)$/.test(marker.style) ||
    decides ||
    (isNumber && (opening !== null || marker.value !== 1)) ||
    (isPlainNumber(marker) && !leadsOn) ||
    (opening !== null && !leadsOn && standsApart(marker, opening, last.clause))
  if (isTop) above.open = []
  return above.last?.clause ?? null
}

/**
 * Whether a marked clause with an opening of its own, below one that does not lead on to items, is
 * at the top level: "A. whereas" below "– having regard to".
 */
function standsApart(marker: Marker, { kind }: OpeningReading, before: ClauseNode): boolean {
  if (before.kind !== kind || !before.marker) return true
  return before.marker.style === 'bullet' || isSectionMarker(marker)
}

/**
 * Whether the items below a clause begin or continue after a paragraph or heading, which then
 * belongs to the clause before it.
 */
export function standsWithinItems(segment: Segment, above: Above, ahead: SegmentsAhead): boolean {
  const next = ahead.nextMarker(segment)
  const [top] = above.open
  const { last } = above
  if (!next || !top || !last) return false
  if (next.value === 1) {
    const leadsOn = /:\s*$/.test(last.words) || above.headed === top.clause
    return !isPlainNumber(next) && leadsOn
  }
  // Where clauses have numbers, a later letter belongs to one of them.
  const number = top.clause.kind === 'operative' ? top.clause.marker : null
  if (number && isPlainNumber(number) && !isPlainNumber(next) && !isSectionMarker(next)) return true
  return above.open
    .slice(1)
    .some(
      ({ clause: { marker } }) => marker?.style === next.style && marker.value + 1 === next.value,
    )
}
