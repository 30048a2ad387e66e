/**
 * Which lines are headings.
 */
import { isHeading } from '../cues/line-form'
import type { HabitsTaken } from '../cues/text-habits'
import { isSectionMarker, type Marker } from '../labels'
import type { MarkersAhead } from '../labels/ahead'
import type { OpeningReader } from '../openings/opening'
import type { OpeningReading } from '../openings/opening-reading'
import type { AboveLine } from './above-line'

/** The longest heading that may stand between numbered clauses, in characters. */
const BETWEEN_AT_MOST = 120

/** What a line looks like that may be a heading. */
interface HeadingCues {
  marker: Marker | null
  /** Its words without the marker. */
  words: string
  opening: OpeningReading | null
}

/** Tells headings from clauses, given what stands above them. */
export class HeadingLines {
  constructor(
    private readonly openings: OpeningReader,
    private readonly habits: HabitsTaken,
    private readonly above: AboveLine,
    private readonly ahead: MarkersAhead,
  ) {}

  /** Whether a line has the form of a heading, and does not open a clause instead. */
  mayBe(cues: HeadingCues, index: number): boolean {
    const { marker, words } = cues
    return (
      this.above.closed &&
      !this.above.waitsForWords &&
      isHeading(words) &&
      (marker ? isSectionMarker(marker) : true) &&
      !this.isUnmarkedClause(words, index) &&
      this.isNoClause(cues, index)
    )
  }

  /** Where no clause ends with punctuation, a participle opens one: "Recommitting to promoting". */
  private isUnmarkedClause(words: string, index: number): boolean {
    return (
      !this.habits.endsAreMarked &&
      this.above.hasFormula &&
      !this.ahead.isAboveNumber(index) &&
      this.openings.readForm(words)?.kind === 'preambular'
    )
  }

  /** Whether the head that words seem to open with is none, by their place. */
  private isNoClause({ opening, marker, words }: HeadingCues, index: number): boolean {
    if (opening === null) return true
    if (marker) return false
    // "Views of Member States" above a clause 1 is a heading, though "Views" may be a verb.
    if (opening.kind === 'operative' && this.ahead.beginsNumbering(index + 1)) return true
    if (!this.habits.endsAreMarked) return false
    if (this.above.hasNumbers && opening.kind === 'preambular') return true
    return this.standsBetweenNumbers(words, index)
  }

  /**
   * Whether a short line without punctuation stands between numbered clauses of a text whose clauses end with
   * punctuation: "Reporting" is then a heading, though it may be a participle.
   */
  private standsBetweenNumbers(words: string, index: number): boolean {
    return (
      words.trim().length <= BETWEEN_AT_MOST &&
      this.ahead.numbersFrom(index + 1).some(({ value }) => value > 1)
    )
  }
}
