/**
 * Where a printed line holds more than one piece of a resolution: an enacting formula and the first
 * clause, a whole text on one line, the meeting after the last clause.
 */
import { phraseSource } from '../whole-words'
import { createFormulaEnd } from './formula-end'
import { CUTS_AT_MOST, type CutFinder, type CutReaders, LOOKED_AT } from './readers'
import { createWholeTextCutter } from './whole-text'

export type { CutFinder, LineSetting } from './readers'

/** The shortest line that may hold a whole text. */
const WHOLE_TEXT_AT_LEAST = 100
/** What may stand between two clauses in a line: a mark, perhaps with "and", and often no space. */
const BETWEEN_CLAUSES = /([,;.])(?:\s+and)?\s*(?=\p{Lu}\p{Ll}|\d{1,3}\.)/gu
/** A label at the end of a line, whose words are on the next. */
const LABEL_AT_END = /[,;.:]\s+(?=\d{1,3}\.\s*$)/u

/** Make a finder of cuts. */
export function createCutFinder(readers: CutReaders): CutFinder {
  const { openings, readMarker, layout, ordinals } = readers
  const formulaEnd = createFormulaEnd(readers)
  const cutWholeText = createWholeTextCutter(readers)
  const meetings = layout.meetings.map(phraseSource).join('|') || '(?!)'
  const closing = new RegExp(
    `(?<=[.”"’']["”]?)\\s*(?=(?:\\d{1,5}(?:st|nd|rd|th|e|ª|a)|\\(${ordinals.source})\\s+(?:\\([^)]{1,20}\\)\\s+)?(?:\\p{L}+\\s+)?(?:${meetings})(?!\\p{L}))`,
    'iu',
  )
  /** Whether words go on as a title does, "Strengthening International Cooperation", but for an organ's name. */
  const isTitle = (words: string) => {
    const [, ...named] =
      /^\s+(\p{Lu}\p{L}+)\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}\p{L}+))?/u.exec(words) ?? []
    return named.length > 0 && !named.some((word) => layout.organs.includes(word))
  }

  return (line, { next = '', isWhole = false } = {}) => {
    const cuts: number[] = []
    const start = line.search(/\S/)
    const first = start < 0 ? -1 : formulaEnd(line, start)
    if (first > 0) cuts.push(first)
    if (line.length >= WHOLE_TEXT_AT_LEAST) cuts.push(...cutWholeText(line, first, isWhole))
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
      const words = line.slice(at, at + LOOKED_AT)
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
}
