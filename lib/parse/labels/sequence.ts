/**
 * Which markers fit where they are.
 */
import { isSureBullet, isUnsureBullet } from './bullets'
import { isLoose, isPlainNumber, type Marker, type MarkerStyle } from './marker'
import { readSlips } from './slips'

/** How far a number may be from the one before and still continue its sequence. */
const GAP_AT_MOST = 5

/** What is known of the place of a marker. */
export interface MarkerPlace {
  /** Whether what precedes is complete, so that something new may begin. */
  closed: boolean
  /** Whether a blank line precedes. */
  afterBlank: boolean
  /** Whether the line before leads on to items: it ends with a colon. */
  leadsOn: boolean
  /** Whether the words behind a marker open as those of a clause do, or stand where clauses do. */
  opens: (marker: Marker) => boolean
  /** The readings of the markers on the following lines, nearest first. */
  ahead: () => Iterable<readonly Marker[]>
}

/**
 * The numberings that are open at a place, outermost first. They distinguish a marker from a number
 * that happens to begin a line, the letter i from the Roman numeral, and a misprint from what it
 * stands for.
 */
export class MarkerSequence {
  private open: { style: MarkerStyle; last: number; label: string }[] = []

  /** The reading that fits here, or null. Leaves the sequence as it is. */
  fits(all: readonly Marker[], place: MarkerPlace): Marker | null {
    const { closed } = place
    const inserted = all.find(
      (marker) => marker.inserted && closed && this.lastOf(marker) === marker.value,
    )
    if (inserted) return inserted
    const readings = all.filter((marker) => !marker.inserted)
    const [first] = readings
    if (!first) return null
    const direct = readings.find(
      (marker) =>
        marker.value > 1 &&
        this.goesOn(marker) &&
        (marker.style !== 'decimal ' || place.opens(marker)),
    )
    // "(i)" below "(h)" begins items of its own where "(ii)" follows.
    const below = readings.find(({ style, value }) => value === 1 && style === '(roman)')
    if (direct && below && direct !== below && closed && isBefore(below, place)) return below
    if (direct && (closed || !isAhead(direct, place))) return direct
    if (first?.meant) return closed && first.value === 1 && isBefore(first, place) ? first : null
    if (first && isUnsureBullet(first)) {
      if (!closed || !(this.lastIs(first) || isListed(first, place))) return null
    }
    // A round bullet is a marker even where the line before has no punctuation at its end.
    if (first?.style === 'bullet' && (closed || isSureBullet(first))) {
      return { ...first, value: (this.lastOf(first) ?? 0) + 1 }
    }
    if (closed) {
      // "Section 35" alone among numbered paragraphs is a heading.
      if (first?.style === 'article' && /\d$/.test(first.label) && this.has('decimal.')) return null
      if (first?.style === 'article' || first?.style === 'PP' || first?.style === 'OP') return first
      if (first?.style === 'number')
        return first.value === 1 && leadsTo(first, place) ? first : null
      if (first && isLoose(first)) {
        const begins = (marker: Marker) =>
          marker.value === 1 &&
          leadsTo(marker, place) &&
          (place.opens(marker) || (place.leadsOn && marker.style !== 'decimal '))
        return readings.find(begins) ?? null
      }
      if (first?.style.startsWith('level')) return this.fitsBelow(first) ? first : null
      const slip = readSlips(readings).find((marker) =>
        marker.value === 1
          ? isBefore(marker, place)
          : this.goesOn(marker) && !readings.some((reading) => isBefore(reading, place)),
      )
      if (slip) return slip
      const begins = readings.find((marker) => marker.value === 1)
      if (begins) return begins
      const skips = readings.find((marker) => {
        const last = this.lastOf(marker)
        return last !== null && marker.value > last && marker.value <= last + GAP_AT_MOST
      })
      if (skips) return skips
      // "(3) The" at the start of a line may belong to a list within a sentence.
      const number = readings.find(
        ({ style }) =>
          style.startsWith('decimal') ||
          (style.startsWith('(decimal') && (place.afterBlank || this.has(style))),
      )
      return number ?? null
    }
    return null
  }

  /** As {@link fits}, and counts the marker in. */
  accept(readings: readonly Marker[], place: MarkerPlace): Marker | null {
    const marker = this.fits(readings, place)
    if (!marker) return null
    // A new paragraph restarts its items.
    if (isPlainNumber(marker)) this.open = this.open.filter(({ style }) => !isItem(style))
    const level = this.open.findLastIndex(({ style }) => style === marker.style)
    if (level >= 0) this.open.length = level
    this.open.push({ style: marker.style, last: marker.value, label: marker.label })
    return marker
  }

  /** Whether the parent that a label such as "8.2" names is the paragraph before. */
  private fitsBelow({ above, value, style }: Marker): boolean {
    const numbers = this.open.filter((level) => /^(?:decimal|level)/.test(level.style))
    const before = above.length === 1 ? ['decimal.', 'decimal)'] : [`level${above.length}`]
    const parent = numbers.findLast((level) => before.includes(level.style))
    if (parent?.last !== above.at(-1)) return false
    return value === 1 || this.open.some((level) => level.style === style && level.last < value)
  }

  /** Whether a marker is the next one of its sequence. */
  private goesOn(marker: Marker): boolean {
    return this.lastOf(marker) === marker.value - 1
  }

  /** Whether the last marker was the same sign. */
  private lastIs({ label }: Marker): boolean {
    return this.open.at(-1)?.label === label
  }

  private has(style: MarkerStyle): boolean {
    return this.open.some((level) => level.style === style)
  }

  /** Forget the items so far: a paragraph without a label begins. */
  begin(): void {
    this.open = this.open.filter(({ style }) => style !== 'bullet')
  }

  private lastOf(marker: Marker): number | null {
    return this.open.findLast((level) => level.style === marker.style)?.last ?? null
  }
}

/** Whether a label belongs to items below a numbered paragraph. */
function isItem(style: MarkerStyle): boolean {
  return style === 'bullet' || style.startsWith('level')
}

/** Whether the same marker comes again, before the one that continues from it. */
function isAhead(marker: Marker, { ahead }: MarkerPlace): boolean {
  for (const readings of ahead()) {
    const same = readings.filter(({ style }) => style === marker.style)
    if (same.some(({ value }) => value === marker.value)) return true
    if (same.length > 0) return false
  }
  return false
}

/** Whether one that continues from this marker comes later, perhaps after items of its own. */
function leadsTo(marker: Marker, { ahead }: MarkerPlace): boolean {
  for (const readings of ahead()) {
    const same = readings.find(({ style }) => style === marker.style)
    if (same) return same.value === marker.value + 1
  }
  return false
}

/** Whether the next line with a marker begins with the same sign. */
function isListed({ label }: Marker, { ahead }: MarkerPlace): boolean {
  for (const [first] of ahead()) if (first) return first.label === label
  return false
}

/** Whether the next marker continues from this one: "(ii)" shows that "(1)" was "(i)". */
function isBefore(marker: Marker, { ahead }: MarkerPlace): boolean {
  for (const readings of ahead()) {
    if (readings.length === 0) continue
    return readings.some(({ style, value }) => style === marker.style && value === marker.value + 1)
  }
  return false
}
