/**
 * Runs of words that two clauses share.
 */
import { push } from '../../group-by'
import type { Clause, Range } from '../../record'

/** Words in a clause or one of its sub-paragraphs. */
export interface PlacedWords extends Range {
  anchor: string
  /** As printed, with single spaces. */
  words: string
}

/** Words that two clauses share, as each prints them: "ICT", "ICTs". */
export interface SharedWords {
  operative: PlacedWords
  preambular: PlacedWords
}

/**
 * A word of a clause: its stem, its place, and whether anything separates it from the one before.
 */
export interface ClauseWord extends Range {
  clause: Clause
  stem: string
  isParted: boolean
}

/** The words of a clause after its opening. */
export function clauseWords(clause: Clause): ClauseWord[] {
  const { text, opening, assertions } = clause
  const openings = opening ? [opening, ...assertions] : assertions
  let end = 0
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].flatMap((match) => {
    const start = match.index
    const isParted = end === 0 || !/^\s*$/.test(text.slice(end, start))
    end = start + match[0].length
    if (openings.some((range) => start < range.end && end > range.start)) return []
    return [{ clause, stem: stemOf(match[0]), start, end, isParted }]
  })
}

/** A word in lower case, without plural or possessive endings. */
export function stemOf(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '')
  if (small.length > 4 && small.endsWith('ies')) return `${small.slice(0, -3)}y`
  return small.length > 3 && small.endsWith('s') && !/(ss|us|is)$/.test(small)
    ? small.slice(0, -1)
    : small
}

/** A run of words that two clauses share. */
export interface SharedRow extends SharedWords {
  stems: string[]
  /** The sum of its words' weights. */
  weight: number
}

/**
 * The runs of words that two clauses share, in order, each as long as possible and given once; each
 * begins and ends with a word that has weight.
 *
 * @param weightOf the weight of a word, by its stem; 0 for one that means nothing
 */
export function sharedRows(
  operative: readonly ClauseWord[],
  preambular: readonly ClauseWord[],
  weightOf: (stem: string) => number,
): SharedRow[] {
  const placesOf = new Map<string, number[]>()
  preambular.forEach(({ stem }, place) => {
    push(placesOf, stem, place)
  })
  const rows: SharedRow[] = []
  const seen = new Set<string>()
  let covered = 0
  operative.forEach((first, at) => {
    if (at < covered || weightOf(first.stem) === 0) return
    const row = (placesOf.get(first.stem) ?? [])
      .map((start) => ({ start, length: rowLength(operative, at, preambular, start, weightOf) }))
      .reduce((best, candidate) => (candidate.length > best.length ? candidate : best), NO_ROW)
    if (row.length === 0) return
    const words = operative.slice(at, at + row.length)
    const others = preambular.slice(row.start, row.start + row.length)
    covered = at + row.length
    const stems = words.map(({ stem }) => stem)
    if (seen.has(stems.join(' '))) return
    seen.add(stems.join(' '))
    rows.push({
      operative: rowOf(words),
      preambular: rowOf(others),
      stems,
      weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0),
    })
  })
  return rows
}

/** A stretch of a clause, from its first word to its last. */
function rowOf(words: readonly ClauseWord[]): PlacedWords {
  const [first] = words
  const start = first?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const printed = first?.clause.text.slice(start, end) ?? ''
  return { anchor: first?.clause.anchor ?? '', start, end, words: printed.replace(/\s+/g, ' ') }
}

const NO_ROW = { start: 0, length: 0 }

/** How many words two clauses share in a run from two places, the last of them with weight. */
function rowLength(
  operative: readonly ClauseWord[],
  at: number,
  preambular: readonly ClauseWord[],
  start: number,
  weightOf: (stem: string) => number,
): number {
  let whole = 0
  for (let length = 1; ; length++) {
    const [word, other] = [operative[at + length - 1], preambular[start + length - 1]]
    if (!word || !other || word.stem !== other.stem) return whole
    if (length > 1 && (word.isParted || other.isParted)) return whole
    if (weightOf(word.stem) > 0) whole = length
  }
}
