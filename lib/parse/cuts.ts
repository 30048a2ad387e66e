/**
 * Where a printed line holds more than one piece of a resolution: an enacting formula and the first
 * clause, a whole text on one line, the meeting after the last clause.
 */
import type { Layout } from '../authorities'
import type { FormulaReader } from './enacting-formula'
import type { MarkerReader } from './marker'
import type { OpeningReader } from './opening'
import { ORDINAL } from './ordinal'
import { phraseSource } from './whole-words'

/** What recognises the pieces of a line. */
export interface CutReaders {
  openings: OpeningReader
  readFormula: FormulaReader
  readMarker: MarkerReader
  layout: Layout
}

/**
 * Finds the places within a line at which a new piece begins, in order.
 *
 * @param line a line
 * @param next the next line of words, which may need a label at the end of this one
 */
export type CutFinder = (line: string, next?: string) => number[]

/** The shortest line that may hold a whole text. */
const WHOLE_TEXT_AT_LEAST = 100
const FORMULA_AT_MOST = 300
/** How many places are tried for a formula in the middle of a line. */
const FORMULAS_TRIED = 200
/** What may stand between two clauses in a line: a mark, perhaps with "and", and often no space. */
const BETWEEN_CLAUSES = /([,;.])(?:\s+and)?\s*(?=\p{Lu}\p{Ll}|\d{1,3}\.)/gu
/** A label at the end of a line, whose words are on the next. */
const LABEL_AT_END = /[,;.:]\s+(?=\d{1,3}\.\s*$)/u
/** How many pieces a line is cut into at most: no text has more. */
const CUTS_AT_MOST = 2000

/** Make a finder of cuts. */
export function createCutFinder({
  openings,
  readFormula,
  readMarker,
  layout,
}: CutReaders): CutFinder {
  const meetings = layout.meetings.map(phraseSource).join('|') || '(?!)'
  const closing = new RegExp(
    `(?<=[.”"’']["”]?)\\s*(?=(?:\\d{1,5}(?:st|nd|rd|th|e|ª|a)|\\(${ORDINAL})\\s+(?:\\([^)]{1,20}\\)\\s+)?(?:\\p{L}+\\s+)?(?:${meetings})(?!\\p{L}))`,
    'iu',
  )
  const articles =
    layout.articles
      .flatMap((word) => [word, word.toUpperCase()])
      .map(phraseSource)
      .join('|') || '(?!)'
  const formulaStart = new RegExp(`(?<![\\p{L}\\p{N}])(?:${articles})\\s+(?=[\\p{Lu}\\d])`, 'gu')

  /** Whether words go on as a title does, "Strengthening International Cooperation", but for an organ's name. */
  const isTitle = (words: string) => {
    const [, ...named] =
      /^\s+(\p{Lu}\p{L}+)\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}\p{L}+))?/u.exec(words) ?? []
    return named.length > 0 && !named.some((word) => layout.organs.includes(word))
  }

  const opensWithCapital = (line: string, at: number) =>
    /^\p{Lu}/u.test(line.slice(at, at + 2)) && openings.read(line, at) !== null
  /**
   * Right after a formula a clause may open in lower case: "The General Assembly, recalling its".
   */
  const opensBehindFormula = (line: string, at: number) =>
    /^\p{L}/u.test(line.slice(at, at + 2)) && openings.read(line, at)?.opening.start === at

  /** Where the first clause begins after the formula that begins at `from`; -1 where none does. */
  const afterFormula = (line: string, from: number): number => {
    const gap = /[,:]\s+/g
    gap.lastIndex = from
    for (let match = gap.exec(line); match; match = gap.exec(line)) {
      if (match.index - from > FORMULA_AT_MOST) return -1
      if (match.index === from) continue
      const end = gap.lastIndex
      if (
        readFormula(line.slice(from, match.index + 1)) &&
        (opensBehindFormula(line, end) || beginsNumbered(line.slice(end, end + 80)))
      ) {
        return end
      }
    }
    return -1
  }

  const beginsNumbered = (words: string) =>
    readMarker(words).some(
      ({ value, length }) => value === 1 && openings.read(words, length) !== null,
    )

  return (line, next = '') => {
    const cuts: number[] = []
    const start = line.search(/\S/)
    const first = start < 0 ? -1 : afterFormula(line, start)
    if (first > 0) cuts.push(first)
    if (line.length >= WHOLE_TEXT_AT_LEAST) cuts.push(...cutsOfWholeText(line, first))
    if (first < 0 && start >= 0) cuts.push(...cutsBetweenClauses(line, start))
    const end = closing.exec(line)
    if (end) cuts.push(end.index + end[0].length)
    const label = LABEL_AT_END.exec(line)
    if (label && openings.read(next)?.kind === 'operative') cuts.push(label.index + label[0].length)
    return [...new Set(cuts)].sort((a, b) => a - b)
  }

  /** The cuts of a line that begins as a clause, before others that follow it without a line ending. */
  function cutsBetweenClauses(line: string, start: number): number[] {
    const [label] = readMarker(line)
    const own = openings.read(line, label?.length ?? start)
    if (!own || !/^\p{Lu}/u.test(own.opening.phrase)) return []
    const cuts: number[] = []
    let labelled = own.opening.end
    for (const { 0: gap, 1: mark, index } of line.matchAll(BETWEEN_CLAUSES)) {
      const at = index + gap.length
      if (at <= labelled) continue
      const words = line.slice(at, at + 80)
      const marker = readMarker(words).find(({ style }) => style === 'decimal.')
      const reading = openings.read(words, marker?.length ?? 0)
      if (!reading || !/^\p{Lu}/u.test(reading.opening.phrase)) continue
      if (!marker && isTitle(words.slice(reading.opening.end))) continue
      const isListed = mark === ';' || gap === mark
      const goesOn = mark === ',' && own.kind === 'preambular' && reading.kind === 'preambular'
      if (marker || isListed || goesOn) cuts.push(at)
      labelled = at + (marker?.length ?? 0)
      if (cuts.length > CUTS_AT_MOST) break
    }
    return cuts
  }

  /** The cuts of a line that has a formula in its middle and clauses after it. */
  function cutsOfWholeText(line: string, afterFirst: number): number[] {
    let from = afterFirst
    const cuts: number[] = []
    if (from < 0) {
      let tried = 0
      for (const match of line.matchAll(formulaStart)) {
        if (++tried > FORMULAS_TRIED) break
        from = afterFormula(line, match.index)
        if (from < 0) continue
        cuts.push(...mastheadCuts(line.slice(0, match.index)), match.index, from)
        break
      }
    }
    if (from < 0) return []
    const clauses: number[] = []
    let label = from
    for (const match of line
      .slice(from)
      .matchAll(/(?:[,;.:]|[,;] and)(?:\d{1,3}(?:,\d{1,3})*)?(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/gu)) {
      const at = from + match.index + match[0].length
      // The full stop of a label ends nothing.
      if (at <= label) continue
      const words = line.slice(at, at + 80)
      const marker = readMarker(words)[0]
      const opens = marker
        ? openings.read(words, marker.length) !== null
        : opensWithCapital(line, at)
      if (opens) clauses.push(at)
      if (opens && marker) label = at + marker.length
      if (clauses.length > CUTS_AT_MOST) return cuts
    }
    clauses.push(...itemCuts(line, from))
    const rule = /\s_{5,}\s/.exec(line)
    if (rule) clauses.push(rule.index + 1)
    return [...cuts, ...clauses]
  }
}

/** The items of a list behind a colon in a line that holds a whole text: "requests: (a) oil; (b) wicks". */
function itemCuts(line: string, from: number): number[] {
  const cuts: number[] = []
  let isListed = false
  for (const { 0: gap, 1: mark, 2: numeral, index } of line.slice(from).matchAll(ITEMS)) {
    const isFirst = numeral === 'a' || numeral === 'i' || numeral === '1'
    if (isFirst) isListed = mark === ':'
    if (isListed) cuts.push(from + index + gap.length)
  }
  return cuts
}

const ITEMS = /([:;,.])\s+(?:and\s+|or\s+|et\s+|y\s+)?(?=\(([a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)\s)/g

/** A masthead on one line: cut after a bracket and before a number that a title follows. */
function mastheadCuts(masthead: string): number[] {
  return [...masthead.matchAll(/\]\s+(?=\S)|\s(?=\d+\/\d+\.\s+\p{Lu})/gu)]
    .slice(0, CUTS_AT_MOST)
    .map(({ index, 0: gap }) => index + gap.length)
}
