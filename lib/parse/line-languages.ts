/**
 * In which languages the stretches of a line are: what gaps part, as columns have them. Each stretch is given to the
 * language that most of its words are of; its label is none of them.
 */
import type { Authorities } from '../authorities'
import { createMarkerReader } from './labels'
import { createVocabulary, wordsIn } from './openings/vocabulary'

/** A stretch of a line. */
export interface Stretch {
  /** Where it begins in the text. */
  start: number
  text: string
  /** BCP 47; null where it is not sure. */
  language: string | null
  /** Whether it has nothing but a label, "1." or "(a)", or begins with one. */
  label: 'alone' | 'first' | null
  /** Whether a tab or a bar is before it, as between the cells of a table. */
  isAfterCell: boolean
}

/** What parts stretches, and is of none: "|" between the cells of a table, the rule below its head, "/". */
export interface Mark {
  start: number
  text: string
}

/** A line whose words are of one language, and then of another. */
export interface MixedLine {
  start: number
  text: string
  languages: readonly [string, string]
}

/** A line as it was read. */
export interface ReadLine {
  stretches: Stretch[]
  marks: Mark[]
  /** The first stretch that is itself of two languages. */
  mixed: MixedLine | null
}

/** Reads a line that begins at a place of the text. */
export type LineReader = (line: string, start: number) => ReadLine

/** What is between columns, or around cells. */
const GAPS = /(?<![\\\s])\s*\|\s*|(?<=\S)(?:[ \u00A0]{3,}|[ \u00A0]*\t\s*|\s+\/\s+)(?=\S)/gu
/** The rule below the head of a table: "|:---|---:|". */
const RULE = /^[\s|:-]+$/
const WORDS_AT_MOST = 80
/** How many words of a stretch are known at least; fewer are enough in a short one. */
const KNOWN_AT_LEAST = 2
const SHORT = 6
const SURE_TIMES = 3

/** The lines of a text, with where each begins; none is empty. */
export function linesIn(text: string): { line: string; start: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ line, start: index }))
}

/** Make a reader of lines, by the words of the languages that are known. */
export function createLineReader(
  authorities: Pick<Authorities, 'openings' | 'layout'>,
): LineReader {
  const vocabulary = createVocabulary(authorities)
  const readMarkers = createMarkerReader(authorities.layout)
  const nameOf = (place: number) => vocabulary.languages[place] ?? ''
  return (line, start) => {
    const stretches: Stretch[] = []
    const marks: Mark[] = []
    if (line.includes('|') && RULE.test(line))
      return { stretches, marks: [{ start, text: line }], mixed: null }
    let mixed: MixedLine | null = null
    let at = 0
    let gap = ''
    for (const match of [...line.matchAll(GAPS), null]) {
      const end = match?.index ?? line.length
      const piece = line.slice(at, end)
      const text = piece.trimStart()
      const from = end - text.length
      const isAfterCell = /[\t|]/.test(gap)
      gap = match?.[0] ?? ''
      at = end + gap.length
      const mark = gap.trim()
      if (mark !== '') marks.push({ start: start + end + gap.indexOf(mark), text: mark })
      if (text === '') continue
      const [marker] = readMarkers(text)
      const words = text.slice(marker?.length ?? 0)
      const masks = wordsIn(words, WORDS_AT_MOST).map(vocabulary.maskOf)
      const place = languageOf(masks)
      stretches.push({
        start: start + from,
        text,
        language: place === null ? null : nameOf(place),
        label: marker ? (words.trim() === '' ? 'alone' : 'first') : null,
        isAfterCell,
      })
      if (place !== null || mixed) continue
      const languages = twoLanguagesOf(masks)
      if (languages) {
        const [one, other] = languages
        mixed = { start: start + from, text, languages: [nameOf(one), nameOf(other)] }
      }
    }
    return { stretches, marks, mixed }
  }
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
