/**
 * How a line without a label begins: as a clause, as an item, or going on with what precedes.
 */
import { closesClause, firstWordOfItem, startsItem, startsWithCapital } from '../cues/line-form'
import { isPlainNumber } from '../labels'
import type { MarkersAhead } from '../labels/ahead'
import type { Readers } from '../readers'
import type { AboveLine } from './above-line'
import type { Line } from './lines'

/** How many characters an article and the space after it have at most. */
const ARTICLE_AT_MOST = 5

/** Tells how lines begin, given what stands above them. */
export class LineStarts {
  constructor(
    private readonly readers: Readers,
    private readonly above: AboveLine,
    private readonly ahead: MarkersAhead,
  ) {}

  /**
   * Whether a line after a blank one continues what precedes: words after a label on its own, or a
   * sentence that the blank line interrupts.
   */
  goesOn(line: Line, index: number): boolean {
    const before = this.above.current
    if (!before || before.heading) return false
    const last = this.above.lastWords
    if (this.above.waitsForWords) return true
    // A list of symbols: "…, 76/237 of 24 December 2021,", and after the blank line "76/268 of".
    if (/^\s*\d/.test(line.text) && this.above.hasClause) return /,\s*$/.test(last)
    if (!/^\s*\p{Ll}/u.test(line.text) || /[.;:!?]["”»'’)]*\s*$/.test(last)) return false
    if (this.readers.isWordless && closesClause(last)) return false
    const reading = this.readers.openings.read(line.text)
    if (!this.above.hasClause && this.above.opensInLowerCase && reading) return false
    if (closesClause(last) && !this.isBetweenNumbers(index)) {
      if (this.above.opensInLowerCase && this.standsOut(line)) return false
      if (reading && !this.above.hasNumbers && this.above.heads.has(reading.opening.head))
        return false
    }
    return !this.above.hasClause || !this.opensClause(line, index)
  }

  /** Whether a line stands between a numbered clause and the one with the next number. */
  private isBetweenNumbers(index: number): boolean {
    const marker = this.above.current?.marker
    if (!marker || !isPlainNumber(marker)) return false
    for (const readings of this.ahead.markersAfter(index)) {
      const number = readings.find(({ style }) => style === marker.style)
      if (number) return number.value === marker.value + 1
    }
    return false
  }

  /** Whether a line is just the name of a known body: "The Security Council". */
  isNameAlone(text: string): boolean {
    const body = this.readers.readFormula(text)?.body
    return body != null && /^\P{L}*$/u.test(text.slice(body.end)) && body.start <= ARTICLE_AT_MOST
  }

  /** Whether a line below a clause begins an annex, or says how the text was adopted. */
  opensBackMatter(line: Line): boolean {
    return this.above.hasClause && this.readers.readBackMatter(line.text) !== null
  }

  /** Whether a line begins an item of a part: as the first one does, "That …", or after "; and". */
  opensItem(line: Line): boolean {
    if (!startsItem(line.text) || this.above.itemWord === null) return false
    const last = this.above.lastWords
    return (
      this.above.itemWord === firstWordOfItem(line.text) || /;(?:\s*(?:and|y|et))?\s*$/.test(last)
    )
  }

  /** Whether a line among clauses that open in lower case begins with emphasis, or like a head. */
  private standsOut(line: Line): boolean {
    const first = line.runs.find(({ type }) => type === 'text')
    return (first?.emphases.length ?? 0) > 0 || this.readers.openings.readForm(line.text) !== null
  }

  /** Whether a line is the first clause of a text without a formula, right below its title. */
  beginsWithoutFormula(line: Line): boolean {
    if (this.above.hasFormula || this.above.hasClause || !startsWithCapital(line.text)) return false
    return closesClause(line.text) && this.readers.openings.read(line.text)?.kind === 'preambular'
  }

  /** Whether a line opens with a head in capitals that has opened clauses: "RESOLVED", whatever stands above it. */
  opensInCapitals({ text }: Line): boolean {
    if (!/^\s*\p{Lu}{4}/u.test(text)) return false
    const reading = this.readers.openings.read(text)
    return reading !== null && this.above.heads.has(reading.opening.head)
  }

  /** Whether a line opens a clause by a listed head, or by the form of another. */
  opensClause(line: Line, index: number): boolean {
    const { openings } = this.readers
    const reading = openings.read(line.text)
    // Among numbered clauses, a line in lower case that has no number goes on.
    const isWithinNumbers =
      reading?.kind === 'operative' &&
      this.above.current?.marker != null &&
      (!line.afterBlank || this.isBetweenNumbers(index))
    const fits =
      startsWithCapital(line.text) ||
      (this.above.opensInLowerCase && !isWithinNumbers) ||
      (!this.above.hasClause && this.above.hasFormula)
    // "and WHEREAS, oil is dear" opens with capitals after its lead-in.
    if (reading && (fits || startsWithCapital(reading.opening.phrase))) return true
    // An unlisted head opens by its form right below the formula, or as "Having …" does.
    const form = startsWithCapital(line.text) ? openings.readForm(line.text) : null
    return (
      form?.kind === 'preambular' &&
      (!this.above.hasClause ? this.above.hasFormula : form.participle)
    )
  }
}
