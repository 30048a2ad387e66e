/**
 * What a line looks like and says, read once.
 */
import { isBlank, isFurtherRow, isNumeral, isRow, startsWithCapital } from '../cues/line-form'
import type { HabitsTaken } from '../cues/text-habits'
import { isPlainNumber, type Marker } from '../labels'
import type { MarkersAhead } from '../labels/ahead'
import { type MarkerPlace, MarkerSequence } from '../labels/sequence'
import type { OpeningReading } from '../openings/opening-reading'
import type { Readers } from '../readers'
import type { AboveLine } from './above-line'
import { HeadingLines } from './heading-lines'
import type { Line, LineItem } from './lines'

/** What is read of a line. */
export interface LineCues {
  marker: Marker | null
  /** Its words without the marker. */
  words: string
  opening: OpeningReading | null
  isTable: boolean
  isFormula: boolean
  /** Whether it begins a part: "CONSIDERING:". */
  isPart: boolean
  heading: boolean
}

/** Reads the lines of a text, from top to bottom. */
export class LineReader {
  private readonly sequence = new MarkerSequence()
  private readonly headings: HeadingLines

  constructor(
    private readonly lines: readonly LineItem[],
    private readonly readers: Readers,
    habits: HabitsTaken,
    private readonly above: AboveLine,
    private readonly ahead: MarkersAhead,
  ) {
    this.headings = new HeadingLines(readers.openings, habits, above, ahead)
  }

  /** Read a line, given what stands above it. */
  read(line: Line, index: number): LineCues {
    const { openings, readFormula } = this.readers
    const { above } = this
    const isTable = this.isInTable(line, index)
    const marker = isTable ? null : this.markerOf(line, index)
    const words = line.text.slice(marker?.length ?? 0)
    const isFormula = !marker && !above.hasClause && readFormula(line.text) !== null
    // "CONSIDERING:" alone in capitals begins a part, whatever stands above it.
    const mayBePart = above.closed || /^\P{Ll}*:\s*$/u.test(line.text)
    const isPart = !marker && mayBePart && openings.readPartOpening(line.text) !== null
    const opening = openings.read(words)
    const heading =
      !isTable &&
      !isFormula &&
      !isPart &&
      this.headings.mayBe({ marker, words, opening }, index) &&
      (isNumeral(words) || this.opensNext(index + 1))
    return { marker, words, opening, isTable, isFormula, isPart, heading }
  }

  /** Forget the items so far: a paragraph without a label begins. */
  beginParagraph(): void {
    this.sequence.begin()
  }

  /** The marker of a line that fits the sequence. */
  private markerOf(line: Line, index: number): Marker | null {
    const closed = this.above.closed || this.ahead.opensSequence(index)
    const place = this.placeAt(index, closed, line.afterBlank)
    const readings = this.markersOf(line, index)
    const runsOn = !line.afterBlank && !line.afterCut && this.ahead.runsOn(readings, index)
    return runsOn ? null : this.sequence.accept(readings, place)
  }

  /** What is known of the place of a marker at the beginning of a line. */
  private placeAt(index: number, closed: boolean, afterBlank: boolean): MarkerPlace {
    const item = this.lines[index]
    const words = item?.type === 'line' ? item.line.text : ''
    return {
      closed,
      afterBlank,
      leadsOn: this.ahead.isBelowColon(index),
      opens: ({ length }) =>
        this.above.itemWord !== null ||
        this.readers.isWordless ||
        this.readers.openings.readForm(words.slice(length)) !== null,
      ahead: () => this.ahead.markersAfter(index),
    }
  }

  /** Whether a line is a row of a table: another row is below or above it. */
  private isInTable(line: Line, index: number): boolean {
    if (this.above.current?.table && !line.afterBlank) return isFurtherRow(line.text)
    const next = this.lines[index + 1]
    return isRow(line.text) && next?.type === 'line' && isRow(next.line.text)
  }

  /** The possible markers of a line: not "3. and" where the line before is open. */
  private markersOf(line: Line, index: number): readonly Marker[] {
    const readings = this.ahead.markersAt(index)
    const isOpen = !this.above.closed && readings.some(isPlainNumber)
    const [first] = readings
    return isOpen && first && /^\p{Ll}/u.test(line.text.slice(first.length)) ? [] : readings
  }

  /** Whether the item after a line begins something new, so that the line is complete. */
  private opensNext(index: number): boolean {
    const next = this.lines[index]
    if (next?.type !== 'line' || next.line.afterBlank || next.line.afterCut) return true
    if (isBlank(next.line.text)) return true
    const { readFormula, openings } = this.readers
    return (
      this.sequence.fits(this.ahead.markersAt(index), this.placeAt(index, true, true)) !== null ||
      readFormula(next.line.text) !== null ||
      (startsWithCapital(next.line.text) && openings.read(next.line.text) !== null)
    )
  }
}
