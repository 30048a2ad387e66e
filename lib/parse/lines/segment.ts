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
  firstWordOfItem,
  isBlank,
  isFurtherRow,
  isHeading,
  isNumberAlone,
  isNumeral,
  isRow,
  isWholeFormula,
  startsItem,
  startsWithCapital,
} from '../cues/line-form'
import type { HabitsTaken } from '../cues/text-habits'
import { foldCharacters } from '../fold'
import { isPlainNumber, isSectionMarker, type Marker } from '../labels'
import { MarkersAhead } from '../labels/ahead'
import { type MarkerPlace, MarkerSequence } from '../labels/sequence'
import type { OpeningReading } from '../openings/opening-reading'
import type { Readers } from '../readers'
import type { Line, LineItem } from './lines'
import { isSign, type Run } from './syntax'

/** Lines that belong together, and how they begin. */
export interface Segment {
  marker: Marker | null
  /** Whether it looks like a heading, with or without a marker. */
  heading: boolean
  /** Whether its lines are rows of a table. */
  table: boolean
  lines: Line[]
  /** The runs of its lines in order, including those of blank lines within it. */
  runs: Run[]
  /** Its words without the marker, as they are read: see {@link foldCharacters}. */
  words: string
  /** The opening that the words begin with, if its head is listed. */
  opening: OpeningReading | null
}

/** A file once it is cut: segments, and the trivia between them. */
export type SegmentItem = { type: 'segment'; segment: Segment } | { type: 'trivia'; run: Run }

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
  private readonly sequence = new MarkerSequence()
  private current: Segment | null = null
  /** Whether what precedes a line is complete, so that something new may begin. */
  private closed = true
  /** Whether the text's clauses open in lower case: most do, or the first one does. */
  private opensInLowerCase: boolean
  /** The heads that have opened clauses, which do so in lower case, too: "; and," and below it "whereas". */
  private readonly heads = new Set<string>()
  private hasFormula = false
  private hasClause = false
  /** Whether a clause has a number: a participle without punctuation below it is a heading. */
  private hasNumbers = false
  private readonly ahead: MarkersAhead
  /**
   * The word that the items of a part begin with, below a line such as "CONSIDERING:"; null outside
   * a part, empty until there is an item.
   */
  private itemWord: string | null = null

  constructor(
    source: string,
    private readonly lines: readonly LineItem[],
    private readonly readers: Readers,
    private readonly habits: HabitsTaken,
  ) {
    this.opensInLowerCase = habits.opensSmall
    this.ahead = new MarkersAhead(lines, readers.readMarker)
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
    for (const item of this.items) {
      if (item.type !== 'segment') continue
      const { segment } = item
      const words = segment.runs.map((run) => (isSign(run) ? '' : source.slice(run.start, run.end)))
      const printed = words.join('').slice(segment.marker?.length ?? 0)
      segment.words = foldCharacters(printed)
      segment.opening = readers.openings.read(segment.words)
    }
  }

  private addLine(line: Line, index: number): void {
    const { openings, readFormula } = this.readers
    this.closed ||=
      line.afterBlank || line.afterCut || (this.hasFormula && this.habits.isWholeLines)
    const place = this.placeAt(
      index,
      this.closed || this.ahead.opensSequence(index),
      line.afterBlank,
    )
    const isTable = this.isInTable(line, index)
    const readings = isTable ? [] : this.markersOf(line, index)
    const runsOn = !line.afterBlank && !line.afterCut && this.ahead.runsOn(readings, index)
    const marker = runsOn ? null : this.sequence.accept(readings, place)
    const words = line.text.slice(marker?.length ?? 0)
    const isFormula = !marker && !this.hasClause && readFormula(line.text) !== null
    // "CONSIDERING:" alone in capitals begins a part, whatever stands above it.
    const mayBePart = this.closed || /^\P{Ll}*:\s*$/u.test(line.text)
    const isPart = !marker && mayBePart && openings.readPartOpening(line.text) !== null
    const opening = openings.read(words)
    const heading =
      !isTable &&
      this.closed &&
      !this.waitsForWords() &&
      !isFormula &&
      !isPart &&
      isHeading(words) &&
      (marker ? isSectionMarker(marker) : true) &&
      // Where no clause ends with punctuation, a participle opens one: "Recommitting to promoting".
      (this.habits.endsAreMarked ||
        !this.hasFormula ||
        this.ahead.isAboveNumber(index) ||
        openings.readForm(words)?.kind !== 'preambular') &&
      // "Views of Member States" above a clause 1 is a heading, though "Views" may be a verb.
      (opening === null ||
        (opening.kind === 'operative' && !marker && this.ahead.beginsNumbering(index + 1)) ||
        (!marker && this.standsBetweenNumbers(words, index)) ||
        (!marker &&
          this.habits.endsAreMarked &&
          this.hasNumbers &&
          opening.kind === 'preambular')) &&
      (isNumeral(words) || this.opensNext(index + 1))

    const isEdge = isTable !== (this.current?.table ?? false)
    const opens =
      !this.current ||
      isEdge ||
      marker ||
      heading ||
      line.afterCut ||
      isPart ||
      (this.itemWord === '' && !isTable) ||
      (isFormula && (this.closed || isWholeFormula(line.text) || this.isNameAlone(line.text))) ||
      (!isTable && (this.beginsWithoutFormula(line) || this.opensInCapitals(line))) ||
      (!isTable &&
        this.closed &&
        !this.waitsForWords() &&
        (this.opensClause(line, index) || this.opensItem(line) || this.opensBackMatter(line))) ||
      (line.afterBlank && !this.goesOn(line, index))
    if (opens) {
      this.current = {
        marker,
        heading,
        table: isTable,
        lines: [line],
        runs: [...line.runs],
        words: '',
        opening: null,
      }
      this.items.push({ type: 'segment', segment: this.current })
    } else if (this.current) {
      this.current.lines.push(line)
      for (const run of this.takeTrivia()) this.current.runs.push(run)
      for (const run of line.runs) this.current.runs.push(run)
    }
    if (opens && !marker && opening) this.sequence.begin()
    this.hasNumbers ||= marker !== null && isPlainNumber(marker)
    if (isPart) this.itemWord = ''
    else if (this.itemWord === '') this.itemWord = firstWord(words)
    else if (opens && !marker && openings.readLead(words))
      this.itemWord = firstWord(words.replace(/^[^:]*:/, ''))
    if (isFormula) this.hasFormula = true
    else if (opens && opening !== null) {
      if (!this.hasClause && !marker) this.opensInLowerCase = !startsWithCapital(words)
      this.hasClause = this.hasFormula || this.heads.size > 0
      this.heads.add(opening.opening.head)
    }
    this.ahead.drop(index)
    this.closed =
      heading ||
      isTable ||
      isPart ||
      isFormula ||
      (index === 0 && isNumberAlone(line.text)) ||
      (!isBlank(words) && closesClause(line.text))
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
        this.itemWord !== null ||
        this.readers.isWordless ||
        this.readers.openings.readForm(words.slice(length)) !== null,
      ahead: () => this.ahead.markersAfter(index),
    }
  }

  /** Whether a line is a row of a table: another row is below or above it. */
  private isInTable(line: Line, index: number): boolean {
    if (this.current?.table && !line.afterBlank) return isFurtherRow(line.text)
    const next = this.lines[index + 1]
    return isRow(line.text) && next?.type === 'line' && isRow(next.line.text)
  }

  /** Take back the trivia after the last segment, which continues. */
  private takeTrivia(): Run[] {
    const from = this.items.findLastIndex(({ type }) => type === 'segment') + 1
    return this.items.splice(from).flatMap((item) => (item.type === 'trivia' ? [item.run] : []))
  }

  /**
   * Whether a line after a blank one continues what precedes: words after a label on its own, or a
   * sentence that the blank line interrupts.
   */
  private goesOn(line: Line, index: number): boolean {
    const before = this.current
    if (!before || before.heading) return false
    const last = before.lines.at(-1)?.text ?? ''
    if (this.waitsForWords()) return true
    // A list of symbols: "…, 76/237 of 24 December 2021,", and after the blank line "76/268 of".
    if (/^\s*\d/.test(line.text) && this.hasClause) return /,\s*$/.test(last)
    if (!/^\s*\p{Ll}/u.test(line.text) || /[.;:!?]["”»'’)]*\s*$/.test(last)) return false
    if (this.readers.isWordless && closesClause(last)) return false
    const reading = this.readers.openings.read(line.text)
    if (!this.hasClause && this.opensInLowerCase && reading) return false
    if (closesClause(last) && !this.isBetweenNumbers(index)) {
      if (this.opensInLowerCase && this.standsOut(line)) return false
      if (reading && !this.hasNumbers && this.heads.has(reading.opening.head)) return false
    }
    return !this.hasClause || !this.opensClause(line, index)
  }

  /** Whether a line stands between a numbered clause and the one with the next number. */
  private isBetweenNumbers(index: number): boolean {
    const marker = this.current?.marker
    if (!marker || !isPlainNumber(marker)) return false
    for (const readings of this.ahead.markersAfter(index)) {
      const number = readings.find(({ style }) => style === marker.style)
      if (number) return number.value === marker.value + 1
    }
    return false
  }

  /** Whether the current segment is a label without words. */
  private waitsForWords(): boolean {
    const { marker, lines } = this.current ?? { marker: null, lines: [] }
    return (
      marker !== null && lines.length === 1 && isBlank(lines[0]?.text.slice(marker.length) ?? '')
    )
  }

  /** Whether a line is just the name of a known body: "The Security Council". */
  private isNameAlone(text: string): boolean {
    const body = this.readers.readFormula(text)?.body
    return body != null && /^\P{L}*$/u.test(text.slice(body.end)) && body.start <= ARTICLE_AT_MOST
  }

  /** Whether a line below a clause begins an annex, or says how the text was adopted. */
  private opensBackMatter(line: Line): boolean {
    return this.hasClause && this.readers.readBackMatter(line.text) !== null
  }

  /** Whether a line begins an item of a part: as the first one does, "That …", or after "; and". */
  private opensItem(line: Line): boolean {
    if (!startsItem(line.text) || this.itemWord === null) return false
    const last = this.current?.lines.at(-1)?.text ?? ''
    return this.itemWord === firstWordOfItem(line.text) || /;(?:\s*(?:and|y|et))?\s*$/.test(last)
  }

  /** Whether a line among clauses that open in lower case begins with emphasis, or like a head. */
  private standsOut(line: Line): boolean {
    const first = line.runs.find(({ type }) => type === 'text')
    return (first?.emphases.length ?? 0) > 0 || this.readers.openings.readForm(line.text) !== null
  }

  /** Whether a line is the first clause of a text without a formula, right below its title. */
  private beginsWithoutFormula(line: Line): boolean {
    if (this.hasFormula || this.hasClause || !startsWithCapital(line.text)) return false
    return closesClause(line.text) && this.readers.openings.read(line.text)?.kind === 'preambular'
  }

  /** Whether a line opens with a head in capitals that has opened clauses: "RESOLVED", whatever stands above it. */
  private opensInCapitals({ text }: Line): boolean {
    if (!/^\s*\p{Lu}{4}/u.test(text)) return false
    const reading = this.readers.openings.read(text)
    return reading !== null && this.heads.has(reading.opening.head)
  }

  private opensClause(line: Line, index: number): boolean {
    const { openings } = this.readers
    const reading = openings.read(line.text)
    // Among numbered clauses, a line in lower case that has no number goes on.
    const isWithinNumbers =
      reading?.kind === 'operative' &&
      this.current?.marker != null &&
      (!line.afterBlank || this.isBetweenNumbers(index))
    const fits =
      startsWithCapital(line.text) ||
      (this.opensInLowerCase && !isWithinNumbers) ||
      (!this.hasClause && this.hasFormula)
    // "and WHEREAS, oil is dear" opens with capitals after its lead-in.
    if (reading && (fits || startsWithCapital(reading.opening.phrase))) return true
    // An unlisted head opens by its form right below the formula, or as "Having …" does.
    const form = startsWithCapital(line.text) ? openings.readForm(line.text) : null
    return form?.kind === 'preambular' && (!this.hasClause ? this.hasFormula : form.participle)
  }

  /** The possible markers of a line: not "3. and" where the line before is open. */
  private markersOf(line: Line, index: number): readonly Marker[] {
    const readings = this.ahead.markersAt(index)
    const isOpen = !this.closed && readings.some(isPlainNumber)
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

  /**
   * Whether a short line without punctuation stands between numbered clauses of a text whose clauses end with
   * punctuation: "Reporting" is then a heading, though it may be a participle.
   */
  private standsBetweenNumbers(words: string, index: number): boolean {
    return (
      this.habits.endsAreMarked &&
      words.trim().length <= BETWEEN_AT_MOST &&
      this.ahead.numbersFrom(index + 1).some(({ value }) => value > 1)
    )
  }
}

/** The longest heading that may stand between numbered clauses, in characters. */
const BETWEEN_AT_MOST = 120
/** How many characters an article and the space after it have at most. */
const ARTICLE_AT_MOST = 5
