/**
 * Two languages that share a text, set apart: the columns of a bilingual page, or lines of both by turns.
 */
import type { Authorities } from '../authorities'
import { linesIn, readLine, type Stretch } from './line-languages'
import { createVocabulary, type Vocabulary } from './openings/vocabulary'
import { createTwoLanguageFinder, type TwoLanguages } from './two-languages'

/** A text without the words of its second language. */
export interface LanguagesApart {
  /** The text, with a space for each character of the second language: every other place is as before. */
  text: string
  /** The BCP 47 tag of the second language. */
  language: string
  /** Its words, in order, with where they begin. */
  apart: { start: number; text: string }[]
}

/** Sets two languages of a text apart; null where one has it to itself, or where the two cannot be told apart. */
export type LanguageSeparator = (text: string) => LanguagesApart | null

/** A line of a text, and whether a blank line is before it. */
interface Line {
  start: number
  stretches: Stretch[]
  isAfterBlank: boolean
}

/** How far a column may be from where most lines have it, in characters. */
const NEAR = 2
/** What ends a paragraph, so that the line below does not go on with it. */
const ENDS = /[.;:,!?)\]»”"]\s*$/u

/** Make a separator, by the words of the languages that are known. */
export function createLanguageSeparator(
  authorities: Pick<Authorities, 'openings' | 'layout'>,
): LanguageSeparator {
  const vocabulary = createVocabulary(authorities)
  const find = createTwoLanguageFinder(authorities)
  return (text) => {
    const found = find(text)
    if (!found) return null
    const lines = linesOf(text, vocabulary)
    const apart = found.how === 'columns' ? rightColumn(lines, found) : ofSecond(lines, found)
    const kept = blanked(text, apart)
    // What still has both was not understood.
    if (apart.length === 0 || find(kept)) return null
    return { text: kept, language: found.languages[1], apart }
  }
}

/** The lines of a text that are not blank. */
function linesOf(text: string, vocabulary: Vocabulary): Line[] {
  const lines: Line[] = []
  let isAfterBlank = false
  let end = 0
  for (const { line, start } of linesIn(text)) {
    isAfterBlank ||= /(?:\r\n?|\n){2}/.test(text.slice(end, start))
    end = start + line.length
    if (line.trim() === '') {
      isAfterBlank = true
      continue
    }
    lines.push({ start, stretches: readLine(line, start, vocabulary).stretches, isAfterBlank })
    isAfterBlank = false
  }
  return lines
}

/** The stretches that stand in the column of the second language. */
function rightColumn(lines: readonly Line[], { languages: [one, other] }: TwoLanguages): Stretch[] {
  const columnOf = (line: Line, stretch: Stretch) => stretch.start - line.start
  const columns = lines.flatMap((line) => {
    const [left, right] = line.stretches
    const shows = left?.language === one && right?.language === other
    return shows && !right.isAfterTab ? [columnOf(line, right)] : []
  })
  const isRight = (line: Line, stretch: Stretch) =>
    stretch.isAfterTab ||
    columns.some((column) => Math.abs(columnOf(line, stretch) - column) <= NEAR)
  return lines.flatMap((line) =>
    line.stretches.filter(
      (stretch) =>
        isRight(line, stretch) || (line.stretches.length === 1 && stretch.language === other),
    ),
  )
}

/** The lines of the second language; one that is not sure is of that of the line with which it goes on. */
function ofSecond(lines: readonly Line[], { languages: [one, other] }: TwoLanguages): Stretch[] {
  const apart: Stretch[] = []
  let before: { language: string; text: string } | null = null
  for (const { stretches, isAfterBlank } of lines) {
    for (const stretch of stretches) {
      const goesOn: boolean = before !== null && !isAfterBlank && !ENDS.test(before.text)
      const language: string = stretch.language ?? (goesOn && before ? before.language : one)
      if (language === other) apart.push(stretch)
      before = { language, text: stretch.text }
    }
  }
  return apart
}

/** A text with spaces in the place of some of its words. */
function blanked(text: string, parts: readonly Stretch[]): string {
  let kept = ''
  let at = 0
  for (const { start, text: words } of parts) {
    kept += text.slice(at, start) + ' '.repeat(words.length)
    at = start + words.length
  }
  return kept + text.slice(at)
}
