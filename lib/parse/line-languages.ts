/**
 * In which languages the stretches of a line are: what gaps part, as columns have them. Each stretch is given to the
 * language that most of its words are of.
 */
import { type Vocabulary, wordsIn } from './openings/vocabulary'

/** A stretch of a line. */
export interface Stretch {
  /** Where it begins in the text. */
  start: number
  text: string
  /** BCP 47; null where it is not sure. */
  language: string | null
  /** Whether a tab is before it. */
  isAfterTab: boolean
}

/** A line whose words are of one language, and then of another. */
export interface MixedLine {
  start: number
  text: string
  languages: readonly [string, string]
}

/** What is between columns. */
const GAP = /(?<=\S)(?:[ \u00A0]{3,}|[ \u00A0]*\t\s*)(?=\S)/u
/** What may be a label: its letter is no word. */
const LABEL = /^[([]?[\p{L}\p{N}]{1,4}[)\].:]\s/u
const WORDS_AT_MOST = 80
/** How many words of a stretch are known at least; fewer are enough in a short one. */
const KNOWN_AT_LEAST = 2
const SHORT = 6
const SURE_TIMES = 3

/** The lines of a text, with where each begins; none is blank. */
export function linesIn(text: string): { line: string; start: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ line, start: index }))
}

/**
 * The stretches of a line, and the first that is itself of two languages.
 *
 * @param start where the line begins in the text
 */
export function readLine(
  line: string,
  start: number,
  vocabulary: Vocabulary,
): { stretches: Stretch[]; mixed: MixedLine | null } {
  const nameOf = (place: number) => vocabulary.languages[place] ?? ''
  const stretches: Stretch[] = []
  let mixed: MixedLine | null = null
  let end = 0
  for (const piece of line.split(GAP)) {
    const text = piece.trimStart()
    const from = line.indexOf(text, end)
    const isAfterTab = line.slice(end, from).includes('\t')
    end = from + text.length
    const masks = wordsIn(text.replace(LABEL, ''), WORDS_AT_MOST).map(vocabulary.maskOf)
    const place = languageOf(masks)
    const language = place === null ? null : nameOf(place)
    stretches.push({ start: start + from, text, language, isAfterTab })
    const languages: [number, number] | null =
      place === null && !mixed ? twoLanguagesOf(masks) : null
    if (!languages) continue
    mixed = { start: start + from, text, languages: [nameOf(languages[0]), nameOf(languages[1])] }
  }
  return { stretches, mixed }
}

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
