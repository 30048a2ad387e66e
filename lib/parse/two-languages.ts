/**
 * Texts in two languages whose lines are mixed: the columns of a bilingual page, or clauses of both by turns.
 *
 * Some words of another language are in any text: its names, what it quotes. Only where both languages share the text
 * is it said.
 */
import type { Authorities } from '../authorities'
import { createLineReader, linesIn, type MixedLine, type Stretch } from './line-languages'

/** Two languages that share a text. */
export interface TwoLanguages {
  /** Their BCP 47 tags, the one of the first words first. */
  languages: readonly [string, string]
  /** How they share it: left and right in a line, or by turns. */
  how: 'columns' | 'turns'
  /** How many lines show it. */
  lines: number
  /** The first place that shows it, with its words. */
  start: number
  words: string
}

/** Finds two languages that share a text; null where one language has it to itself. */
export type TwoLanguageFinder = (text: string) => TwoLanguages | null

/** A stretch whose language is sure. */
type SureStretch = Stretch & { language: string }

/** How much of a text is looked at, in characters. */
const LOOKED_AT = 12_000
/** How long a line must be to tell whether most are mixed. */
const TELLING_AT_LEAST = 20
const COLUMNS_AT_LEAST = 2
/** Which share of the lines must be mixed where no gap parts columns. */
const MIXED_SHARE = 0.3
const TURNS_AT_LEAST = 3
const STRETCHES_AT_LEAST = 2
const SHARE_AT_LEAST = 0.25
/** The share from which a whole text in each language is there, one below the other. */
const EVEN_SHARE = 0.4

/** Make a finder, by the words of the languages that are known. */
export function createTwoLanguageFinder(
  authorities: Pick<Authorities, 'openings' | 'layout'>,
): TwoLanguageFinder {
  const readLine = createLineReader(authorities)
  return (text) => {
    const stretches: SureStretch[] = []
    const columns: MixedLine[] = []
    const mixed: MixedLine[] = []
    let lines = 0
    for (const { line, start } of linesIn(text.slice(0, LOOKED_AT))) {
      const read = readLine(line, start)
      if (line.length >= TELLING_AT_LEAST) lines++
      const sure = read.stretches.filter(isSure)
      stretches.push(...sure)
      const [left, right] = sure
      if (left && right && left.language !== right.language)
        columns.push({ start, text: line, languages: [left.language, right.language] })
      else if (read.mixed) mixed.push(read.mixed)
    }
    return (
      besideOneAnother(columns, COLUMNS_AT_LEAST) ??
      besideOneAnother(mixed, Math.max(COLUMNS_AT_LEAST, lines * MIXED_SHARE)) ??
      byTurns(stretches)
    )
  }
}

function isSure(stretch: Stretch): stretch is SureStretch {
  return stretch.language !== null
}

/** Two languages in lines that have the same one first. */
function besideOneAnother(lines: readonly MixedLine[], least: number): TwoLanguages | null {
  const [first] = lines
  const same = lines.filter(
    ({ languages: [one, other] }) => one === first?.languages[0] && other === first.languages[1],
  )
  if (!first || same.length < least) return null
  const { languages, start, text } = first
  return { languages, how: 'columns', lines: same.length, start, words: text }
}

/** Two languages whose lines follow one another, again and again, or that have half of the text each. */
function byTurns(stretches: readonly SureStretch[]): TwoLanguages | null {
  const counts = new Map<string, number>()
  for (const { language } of stretches) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [main, other] = [...counts].sort(([, a], [, b]) => b - a)
  if (!main || !other || other[1] < STRETCHES_AT_LEAST) return null
  const two = stretches.filter(({ language }) => language === main[0] || language === other[0])
  const turns = two.filter(({ language }, index) => {
    const before = two[index - 1]
    return before !== undefined && before.language !== language
  })
  const share = other[1] / stretches.length
  const isMixed = turns.length >= TURNS_AT_LEAST && share >= SHARE_AT_LEAST
  const [first, second] = [two[0], turns[0]]
  if (!first || !second || !(isMixed || share >= EVEN_SHARE)) return null
  return {
    languages: [first.language, second.language],
    how: 'turns',
    lines: other[1],
    start: second.start,
    words: second.text,
  }
}
