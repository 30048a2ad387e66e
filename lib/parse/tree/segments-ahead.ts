/**
 * The segments ahead of one: what follows shows what it is.
 */
import { opensQuotation, quotedBlocks } from '../cues/quotation'
import { isPlainNumber, type Marker } from '../labels'
import type { Segment } from '../lines/segment'

/** How many paragraphs of an item stand one after the other at most. */
const PARAGRAPHS_AT_MOST = 4
/** How many segments to look ahead. */
const LOOK_AHEAD = 60

/** Looks ahead in the segments of a text. */
export class SegmentsAhead {
  private readonly places: ReadonlyMap<Segment, number>

  constructor(private readonly segments: readonly Segment[]) {
    this.places = new Map(segments.map((segment, index) => [segment, index]))
  }

  /** A segment and those after it, as far as they are looked at. */
  from(segment: Segment, most = LOOK_AHEAD): readonly Segment[] {
    const place = this.places.get(segment) ?? this.segments.length
    return this.segments.slice(place, place + most)
  }

  /** The segments after one. */
  after(segment: Segment, most: number): readonly Segment[] {
    return this.from(segment, most + 1).slice(1)
  }

  /** The segment right after one. */
  next(segment: Segment): Segment | undefined {
    return this.segments[(this.places.get(segment) ?? this.segments.length) + 1]
  }

  /** The marker of the next segment, past a few paragraphs that open no clause; null where it has none. */
  nextMarker(segment: Segment): Marker | null {
    for (const { marker, opening, heading } of this.after(segment, PARAGRAPHS_AT_MOST)) {
      if (marker) return marker
      if (opening || heading) return null
    }
    return null
  }

  /** Whether the segment after one is an item below it. */
  beginsItems(segment: Segment): boolean {
    const next = this.next(segment)?.marker
    return next ? !isPlainNumber(next) : false
  }

  /**
   * How many segments from one on are words that the clause before quotes: up to the one that ends with a quotation
   * mark, or only this one where none does; 0 where it does not open a quotation.
   */
  quotedFrom(segment: Segment): number {
    if (!opensQuotation(segment.words)) return 0
    const ahead = this.from(segment)
    const blocks = quotedBlocks(ahead.map(({ words }) => words))
    // Titles in a list, each in quotation marks, are its items.
    return blocks === 1 && segment.marker && isNextOf(segment.marker, ahead[1]?.marker) ? 0 : blocks
  }
}

/** Whether a marker continues right from another. */
function isNextOf(marker: Marker, next: Marker | null | undefined): boolean {
  return next?.style === marker.style && next.value === marker.value + 1
}
