/**
 * Two languages that share a text, set apart: the columns of a bilingual page, or lines of both by turns.
 */
import type { Authorities } from '../authorities'
import { baseLanguage } from '../language'
import {
  createLineReader,
  type LineReader,
  linesIn,
  type Mark,
  type Stretch,
} from './line-languages'
import { createTwoLanguageFinder, type TwoLanguages } from './two-languages'

/** A text without the words of one of its languages. */
export interface LanguagesApart {
  /** The text, with a space for each character that is left out: every other place is as before. */
  text: string
  /** The words of the other, in order, with where they begin. */
  apart: readonly Mark[]
  /** What parted both, and is of none, in the same way. */
  marks: readonly Mark[]
}

/**
 * Sets two languages of a text apart. It keeps the first, or the one that is wanted.
 *
 * @param wanted BCP 47
 * @returns null where one language has the text to itself, or where the two cannot be told apart
 */
export type LanguageSeparator = (text: string, wanted?: string) => LanguagesApart | null

/** A line of a text, and whether a blank line is before it. */
interface Line {
  start: number
  stretches: Stretch[]
  marks: Mark[]
  isAfterBlank: boolean
}

/** From which of its stretches on each line is of the second language; their number where none is. */
type Boundaries = readonly number[]

/** How far a column may be from where most lines have it, in characters. */
const NEAR = 2
/** A mark that may be within the words of one language. */
const SLASH = '/'
/** What ends a paragraph, so that the line below does not go on with it. */
const ENDS = /[.;:,!?)\]»”"]\s*$/u

/** Make a separator, by the words of the languages that are known. */
export function createLanguageSeparator(
  authorities: Pick<Authorities, 'openings' | 'layout'>,
): LanguageSeparator {
  const readLine = createLineReader(authorities)
  const find = createTwoLanguageFinder(authorities)
  return (text, wanted = '') => {
    const found = find(text)
    if (!found) return null
    const lines = linesOf(text, readLine)
    const boundaries = found.how === 'columns' ? ofColumns(lines, found) : ofTurns(lines, found)
    const keepsSecond = baseLanguage(wanted) === baseLanguage(found.languages[1])
    const partsOf = ({ stretches }: Line, index: number) =>
      keepsSecond ? stretches.slice(0, boundaries[index]) : stretches.slice(boundaries[index])
    const apart = lines.flatMap(partsOf)
    const marks = lines.flatMap((line, index) =>
      line.marks.filter(({ text }) => text !== SLASH || partsOf(line, index).length > 0),
    )
    const kept = blanked(
      text,
      [...apart, ...marks].sort((a, b) => a.start - b.start),
    )
    // What still has both was not understood.
    return apart.length === 0 || find(kept) ? null : { text: kept, apart, marks }
  }
}

/** The lines of a text that are not blank. */
function linesOf(text: string, readLine: LineReader): Line[] {
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
    const { stretches, marks } = readLine(line, start)
    lines.push({ start, stretches, marks, isAfterBlank })
    isAfterBlank = false
  }
  return lines
}

/** The second language is in the right column, which gaps of spaces put at one place, and tabs or bars behind the left one. */
function ofColumns(lines: readonly Line[], { languages: [one, other] }: TwoLanguages): Boundaries {
  const showing = lines.flatMap(({ start, stretches }) => {
    const right = stretches.findIndex(({ language }) => language === other)
    const isBeside = stretches.slice(0, right).some(({ language }) => language === one)
    const first = stretches[withLabel(stretches, right)]
    return right > 0 && isBeside && first ? [{ first, column: first.start - start }] : []
  })
  const columns = showing.flatMap(({ first, column }) => (first.isAfterCell ? [] : [column]))
  const hasCells = columns.length < showing.length
  return lines.map(({ start, stretches }) => {
    const isNear = ({ start: from }: Stretch) =>
      columns.some((column) => Math.abs(from - start - column) <= NEAR)
    const right = stretches.findIndex((stretch, index) => {
      const { language, isAfterCell, label } = stretch
      if (language !== null) return language === other
      const before = stretches[index - 1]
      return (
        isNear(stretch) ||
        (hasCells && isAfterCell && label !== 'alone' && before && before.label !== 'alone')
      )
    })
    if (right < 0) return stretches.length
    return withLabel(stretches, right)
  })
}

/** The label that a gap parts from words is before them. */
function withLabel(stretches: readonly Stretch[], index: number): number {
  const isLabelled = stretches[index]?.label === 'first'
  return !isLabelled && stretches[index - 1]?.label === 'alone' ? index - 1 : index
}

/**
 * Each line is of one language. One that is not sure is of that of the line with which it goes on, and a label of
 * that of the line below.
 */
function ofTurns(lines: readonly Line[], { languages: [one, other] }: TwoLanguages): Boundaries {
  const sureOf = (line: Line | undefined) =>
    line?.stretches.find(({ language }) => language !== null)?.language ?? null
  let before = { language: one, ends: true }
  return lines.map((line, index) => {
    const { stretches, isAfterBlank } = line
    const isLabel = stretches.every(({ label }) => label === 'alone')
    const goesOn = !isAfterBlank && !before.ends
    const language = sureOf(isLabel ? lines[index + 1] : line) ?? (goesOn ? before.language : one)
    before = { language, ends: ENDS.test(stretches.at(-1)?.text ?? '') }
    return language === other ? 0 : stretches.length
  })
}

/** A text with spaces in the place of some of its parts. */
function blanked(text: string, parts: readonly Mark[]): string {
  let kept = ''
  let at = 0
  for (const { start, text: words } of parts) {
    kept += text.slice(at, start) + ' '.repeat(words.length)
    at = start + words.length
  }
  return kept + text.slice(at)
}
