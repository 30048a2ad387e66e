/**
 * Texts in two languages whose lines are mixed: the columns of a bilingual page, or clauses of both by turns.
 *
 * Each stretch of a line is given to the language that most of its words are of. Some words of another language are
 * in any text: its names, what it quotes. Only where both languages share the text is it said.
 */
import type { Authorities } from '../authorities'
import { createVocabulary, type Vocabulary, wordsIn } from './openings/vocabulary'

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

/** A stretch of a line, and the language that it is in. */
interface Stretch {
  start: number
  text: string
  language: string
}

/** A line whose words are of one language, and then of another. */
interface MixedLine {
  start: number
  text: string
  languages: [string, string]
}

/** How much of a text is looked at, in characters. */
const LOOKED_AT = 12_000
/** How long a line must be to tell whether most are mixed. */
const TELLING_AT_LEAST = 20
/** What is between columns. */
const GAP = /(?<=\S)(?:[ \u00A0]{3,}|[ \u00A0]*\t\s*)(?=\S)/u
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
  const vocabulary = createVocabulary(authorities)
  return (text) => {
    const stretches: Stretch[] = []
    const columns: MixedLine[] = []
    const mixed: MixedLine[] = []
    let lines = 0
    for (const { index, 0: line } of text.slice(0, LOOKED_AT).matchAll(/[^\r\n]+/g)) {
      const read = readLine(line, index, vocabulary)
      if (line.length >= TELLING_AT_LEAST) lines++
      stretches.push(...read.stretches)
      const [left, right] = read.stretches
      if (left && right && left.language !== right.language)
        columns.push({ start: index, text: line, languages: [left.language, right.language] })
      else if (read.mixed) mixed.push(read.mixed)
    }
    return (
      besideOneAnother(columns, COLUMNS_AT_LEAST) ??
      besideOneAnother(mixed, Math.max(COLUMNS_AT_LEAST, lines * MIXED_SHARE)) ??
      byTurns(stretches)
    )
  }
}

/** What languages the stretches of a line are in. */
function readLine(
  line: string,
  start: number,
  vocabulary: Vocabulary,
): { stretches: Stretch[]; mixed: MixedLine | null } {
  const stretches: Stretch[] = []
  let mixed: MixedLine | null = null
  let at = 0
  for (const text of line.split(GAP)) {
    const from = line.indexOf(text, at)
    at = from + text.length
    const masks = wordsIn(text, WORDS_AT_MOST).map(vocabulary.maskOf)
    const language = languageOf(masks)
    const languages = language === null ? twoLanguagesOf(masks) : null
    const nameOf = (place: number) => vocabulary.languages[place] ?? ''
    if (language !== null) stretches.push({ start: start + from, text, language: nameOf(language) })
    else if (languages) {
      const [one, other] = languages
      mixed ??= { start: start + from, text, languages: [nameOf(one), nameOf(other)] }
    }
  }
  return { stretches, mixed }
}

const WORDS_AT_MOST = 80
/** How many words of a stretch are known at least; fewer are enough in a short one. */
const KNOWN_AT_LEAST = 2
const SHORT = 6
const SURE_TIMES = 3

/** The language of words, by its place; null where it is not sure. */
function languageOf(masks: readonly number[]): number | null {
  const all = masks.reduce((sum, mask) => sum | mask, 0)
  let best = -1
  let most = 0
  for (let place = 0; all >> place !== 0; place++) {
    const count = masks.filter((mask) => mask & (1 << place)).length
    if (count > most) [best, most] = [place, count]
  }
  if (most < (masks.length <= SHORT ? 1 : KNOWN_AT_LEAST)) return null
  const own = 1 << best
  for (let place = 0; all >> place !== 0; place++) {
    const other = 1 << place
    if (place === best || !(all & other)) continue
    const ours = masks.filter((mask) => mask & own && !(mask & other)).length
    const theirs = masks.filter((mask) => mask & other && !(mask & own)).length
    if (ours === 0 || ours < SURE_TIMES * theirs) return null
  }
  return best
}

/** The languages of words of which the first are of one, and the last of another; null where they are not. */
function twoLanguagesOf(masks: readonly number[]): [number, number] | null {
  if (masks.filter((mask) => mask !== 0).length < 2 * KNOWN_AT_LEAST) return null
  for (let at = KNOWN_AT_LEAST; at <= masks.length - KNOWN_AT_LEAST; at++) {
    // Another language can only begin at a word that is known.
    if (masks[at] === 0) continue
    const first = languageOf(masks.slice(0, at))
    const second = first === null ? null : languageOf(masks.slice(at))
    if (first !== null && second !== null && first !== second) return [first, second]
  }
  return null
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
function byTurns(stretches: readonly Stretch[]): TwoLanguages | null {
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
