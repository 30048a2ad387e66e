/**
 * From lines to segments: where one piece of a resolution ends and the next begins.
 *
 * Blank lines cannot be trusted: a clause may follow another without one, a clause may contain one,
 * and a heading may be glued to the clause before it. So every line is tested for whether it opens
 * a segment: by a marker that fits the sequence, by an opening after a line that closed a clause,
 * by naming the body that speaks, by looking like a heading, or by a blank line before it, unless
 * it continues a sentence.
 */

import {
  closesClause,
  firstWord,
  isBlank,
  isNumberAlone,
  isWholeFormula,
  startsWithCapital,
} from '../cues/line-form'
import type { HabitsTaken } from '../cues/text-habits'
import { foldCharacters } from '../fold'
import { isPlainNumber, withPrinted } from '../labels'
import { MarkersAhead } from '../labels/ahead'
import type { Readers } from '../readers'
import { AboveLine } from './above-line'
import { type LineCues, LineReader } from './line-cues'
import { LineStarts } from './line-starts'
import type { Line, LineItem } from './lines'
import type { Segment, SegmentItem } from './segment'
import { isSign, type Run } from './syntax'

/**
 * Put the lines of a file together into segments.
 *
 * @param source the file
 * @param lines its lines, each no more than one piece: see `toPieces`
 * @param readers what reads openings, markers and formulas
 * @param habits what is so in the whole text
 * @returns items in order; their runs cover the source
 */
export function toSegments(
  source: string,
  lines: readonly LineItem[],
  readers: Readers,
  habits: HabitsTaken,
): SegmentItem[] {
  return new Segmenter(source, lines, readers, habits).items
}

class Segmenter {
  readonly items: SegmentItem[] = []
  private readonly above: AboveLine
  private readonly ahead: MarkersAhead
  private readonly starts: LineStarts
  private readonly reader: LineReader

  constructor(
    source: string,
    lines: readonly LineItem[],
    private readonly readers: Readers,
    private readonly habits: HabitsTaken,
  ) {
    this.above = new AboveLine(habits.opensSmall)
    this.ahead = new MarkersAhead(lines, readers.readMarker)
    this.starts = new LineStarts(readers, this.above, this.ahead)
    this.reader = new LineReader(lines, readers, habits, this.above, this.ahead)
    this.addLines(lines)
    for (const item of this.items) if (item.type === 'segment') this.readWords(item.segment, source)
  }

  private addLines(lines: readonly LineItem[]): void {
    let afterBlank = false
    for (const [index, item] of lines.entries()) {
      if (item.type === 'trivia') {
        this.items.push(item)
      } else if (isBlank(item.line.text)) {
        // A line of no-break spaces looks as blank as one of spaces.
        for (const run of item.line.runs) this.items.push({ type: 'trivia', run })
        afterBlank = true
      } else {
        item.line.afterBlank ||= afterBlank
        afterBlank = false
        this.addLine(item.line, index)
      }
    }
  }

  /** Read the words of a segment whose lines are all there. */
  private readWords(segment: Segment, source: string): void {
    const words = segment.runs.map((run) => (isSign(run) ? '' : source.slice(run.start, run.end)))
    const whole = words.join('')
    const printed = whole.slice(segment.marker?.length ?? 0)
    if (segment.marker) segment.marker = withPrinted(segment.marker, whole)
    segment.words = foldCharacters(printed)
    segment.opening = this.readers.openings.read(segment.words)
  }

  private addLine(line: Line, index: number): void {
    const { above, habits } = this
    above.closed ||= line.afterBlank || line.afterCut || (above.hasFormula && habits.isWholeLines)
    const cues = this.reader.read(line, index)
    const opens = this.opensSegment(line, index, cues)
    if (opens) this.begin(line, cues)
    else this.goOn(line)
    this.remember(line, index, cues, opens)
  }

  private opensSegment(line: Line, index: number, cues: LineCues): boolean {
    const { above, starts } = this
    const { marker, isTable, isFormula, isPart, heading } = cues
    if (!above.current || isTable !== above.current.table) return true
    if (marker || heading || line.afterCut || isPart) return true
    if (!isTable && this.opensByWords(line, index)) return true
    if (isFormula && (above.closed || isWholeFormula(line.text) || starts.isNameAlone(line.text)))
      return true
    return line.afterBlank && !starts.goesOn(line, index)
  }

  private opensByWords(line: Line, index: number): boolean {
    const { above, starts } = this
    if (above.itemWord === '') return true
    if (starts.beginsWithoutFormula(line) || starts.opensInCapitals(line)) return true
    return (
      above.closed &&
      !above.waitsForWords &&
      (starts.opensClause(line, index) || starts.opensItem(line) || starts.opensBackMatter(line))
    )
  }

  private begin(line: Line, { marker, heading, isTable }: LineCues): void {
    const runs = [...line.runs]
    const segment = {
      marker,
      heading,
      table: isTable,
      lines: [line],
      runs,
      words: '',
      opening: null,
    }
    this.above.current = segment
    this.items.push({ type: 'segment', segment })
  }

  /** Add a line to the current segment. */
  private goOn(line: Line): void {
    const { current } = this.above
    if (!current) return
    current.lines.push(line)
    for (const run of this.takeTrivia()) current.runs.push(run)
    for (const run of line.runs) current.runs.push(run)
  }

  /** Keep what a line shows of those below it. */
  private remember(line: Line, index: number, cues: LineCues, opens: boolean): void {
    const { above } = this
    const { marker, words, opening, isTable, isFormula, isPart, heading } = cues
    if (opens && !marker && opening) this.reader.beginParagraph()
    above.hasNumbers ||= marker !== null && isPlainNumber(marker)
    if (isPart) above.itemWord = ''
    else if (above.itemWord === '') above.itemWord = firstWord(words)
    else if (opens && !marker && this.readers.openings.readLead(words))
      above.itemWord = firstWord(words.replace(/^[^:]*:/, ''))
    if (isFormula) above.hasFormula = true
    else if (opens && opening !== null) {
      if (!above.hasClause && !marker) above.opensInLowerCase = !startsWithCapital(words)
      above.hasClause = above.hasFormula || above.heads.size > 0
      above.heads.add(opening.opening.head)
    }
    this.ahead.drop(index)
    above.closed =
      heading ||
      isTable ||
      isPart ||
      isFormula ||
      (index === 0 && isNumberAlone(line.text)) ||
      (!isBlank(words) &&
        closesClause(line.text) &&
        !(above.isMasthead && goesOnAsTitle(line.text)))
  }

  /** Take back the trivia after the last segment, which continues. */
  private takeTrivia(): Run[] {
    const from = this.items.findLastIndex(({ type }) => type === 'segment') + 1
    return this.items.splice(from).flatMap((item) => (item.type === 'trivia' ? [item.run] : []))
  }
}

/** Whether a line above the formula is a title that its comma does not end: "Dissemination, Teaching,". */
function goesOnAsTitle(text: string): boolean {
  return /\S\s.*,\s*$/.test(text)
}
