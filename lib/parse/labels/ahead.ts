/**
 * The markers of the lines ahead: whether a number goes on, and what it is part of.
 */
import { isBlank } from '../cues/line-form'
import type { LineItem } from '../lines/lines'
import { bareLabels } from './bare-letters'
import { isPlainNumber, type Marker, type MarkerReader, type MarkerStyle } from './index'

/** Looks ahead in the lines of a text. Places are those of lines and trivia in it, from 0. */
export class MarkersAhead {
  /** The readings of markers by line, kept for looking ahead; those of past lines are dropped. */
  private readonly markers: (readonly Marker[] | undefined)[] = []

  /** Labels that only their sequence shows. */
  private readonly bare: ReadonlyMap<number, readonly Marker[]>

  constructor(
    private readonly lines: readonly LineItem[],
    private readonly readMarker: MarkerReader,
  ) {
    this.bare = bareLabels(lines, readMarker)
  }

  /** Forget the readings of a line that is past. */
  drop(index: number): void {
    this.markers[index] = undefined
  }

  /** Whether the words above a line end with a colon. */
  isBelowColon(index: number): boolean {
    for (let at = index - 1; at >= Math.max(0, index - LINES_ABOVE); at--) {
      const item = this.lines[at]
      if (item?.type === 'line' && !isBlank(item.line.text)) return /:\s*$/.test(item.line.text)
    }
    return false
  }

  /**
   * Whether a line begins with the first bracketed marker of a sequence whose second begins a later
   * line: it is then a marker, even after a line that is not closed.
   */
  opensSequence(index: number): boolean {
    const firsts = this.markersAt(index)
    const styles = firsts.flatMap(({ style, value }) =>
      value === 1 && style.startsWith('(') ? [style] : [],
    )
    if (styles.length === 0) return false
    for (const readings of this.markersAfter(index)) {
      if (readings.some(({ style, value }) => value === 2 && styles.includes(style))) return true
    }
    return false
  }

  /**
   * Whether the first marker of a sequence belongs to a list within a sentence: the second is in
   * the middle of a line, "(i) one; (ii) two".
   */
  runsOn(readings: readonly Marker[], index: number): boolean {
    const firsts = readings.filter(({ style, value }) => value === 1 && style.startsWith('('))
    if (firsts.length === 0) return false
    const seconds = SECONDS.filter(({ styles }) =>
      firsts.some(({ style }) => styles.includes(style)),
    )
    for (let at = index; at < Math.min(this.lines.length, index + LINES_AHEAD); at++) {
      const item = this.lines[at]
      if (item?.type !== 'line' || (at > index && item.line.afterBlank)) return false
      const words = item.line.text.trimStart()
      const found = seconds.map(({ label }) => words.indexOf(label)).filter((place) => place >= 0)
      if (found.length > 0) return Math.min(...found) > 0
    }
    return false
  }

  /** The readings of a line. */
  markersAt(index: number): readonly Marker[] {
    const known = this.markers[index]
    if (known) return known
    const item = this.lines[index]
    const read =
      this.bare.get(index) ?? (item?.type === 'line' ? this.readMarker(item.line.text) : [])
    this.markers[index] = read
    return read
  }

  /** The same of the lines after one, as far as they are looked at. */
  *markersAfter(index: number): Generator<readonly Marker[]> {
    const end = Math.min(this.lines.length, index + 1 + LINES_AHEAD)
    for (let at = index + 1; at < end; at++) {
      if (this.lines[at]?.type === 'line') yield this.markersAt(at)
    }
  }

  /** Whether the next line of words is numbered. */
  isAboveNumber(index: number): boolean {
    return this.numbersFrom(index + 1).length > 0
  }

  /** The numbers that the next line of words may begin with. */
  numbersFrom(from: number): Marker[] {
    return this.nextMarkers(from).filter(isPlainNumber)
  }

  /** Whether the next line of words begins with the first marker of a sequence. */
  beginsNumbering(from: number): boolean {
    return this.nextMarkers(from).some(({ value }) => value === 1)
  }

  /** The markers that the next line of words may begin with. */
  nextMarkers(from: number): readonly Marker[] {
    const next = this.lines
      .slice(from, from + 4)
      .findIndex((item) => item.type === 'line' && !isBlank(item.line.text))
    return next < 0 ? [] : this.markersAt(from + next)
  }
}

const LINES_AHEAD = 60
/** How many lines and blank ones stand above one that is looked at. */
const LINES_ABOVE = 4

/** The second labels of sequences in brackets. */
const SECONDS: readonly { styles: readonly MarkerStyle[]; label: string }[] = [
  { styles: ['(roman)'], label: '(ii)' },
  { styles: ['(alpha)'], label: '(b)' },
  { styles: ['(decimal)'], label: '(2)' },
]
