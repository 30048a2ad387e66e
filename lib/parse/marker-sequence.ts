/**
 * Which markers fit where they stand.
 */
import type { Marker, MarkerStyle } from './marker'

/** How far a number may be from the one before and still go on its sequence. */
const GAP_AT_MOST = 5

/**
 * The numberings that are open at a place, outermost first. They tell a marker from a
 * number that happens to begin a line, and the letter i from the roman one.
 */
export class MarkerSequence {
  private open: { style: MarkerStyle; last: number }[] = []

  /** The reading that fits here, or null. Leaves the sequence as it is. */
  fits(readings: Marker[], closed: boolean): Marker | null {
    const lastOf = (marker: Marker) =>
      this.open.findLast((level) => level.style === marker.style)?.last ?? null
    return (
      readings.find((marker) => lastOf(marker) === marker.value - 1) ??
      readings.find((marker) => closed && marker.value === 1) ??
      readings.find((marker) => {
        const last = lastOf(marker)
        return closed && last !== null && marker.value > last && marker.value <= last + GAP_AT_MOST
      }) ??
      (closed ? readings.find((marker) => marker.style.includes('decimal')) : undefined) ??
      null
    )
  }

  /** As {@link fits}, and counts the marker in. */
  accept(readings: Marker[], closed: boolean): Marker | null {
    const marker = this.fits(readings, closed)
    if (!marker) return null
    const level = this.open.findLastIndex(({ style }) => style === marker.style)
    if (level >= 0) this.open.length = level
    this.open.push({ style: marker.style, last: marker.value })
    return marker
  }
}
