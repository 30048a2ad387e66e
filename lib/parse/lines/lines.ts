/**
 * From runs to lines: the text of paragraphs cut at its line endings.
 */
import { foldCharacters } from '../fold'
import { isSign, type Run } from './syntax'

/** A line of a paragraph. */
export interface Line {
  /** Its runs; the last one ends with the line ending. */
  runs: Run[]
  /** Its words as they are read, without emphasis marks and line ending; see {@link foldCharacters}. */
  text: string
  /** Whether only space separates it from the paragraph before. */
  afterBlank: boolean
  /** Whether it was cut from the words before it on the printed line. */
  afterCut: boolean
}

/** A line, or trivia between paragraphs. */
export type LineItem = { type: 'line'; line: Line } | { type: 'trivia'; run: Run }

/** Cut the text runs at line endings, and keep what is between paragraphs separate. */
export function toLines(source: string, runs: Run[]): LineItem[] {
  const items: LineItem[] = []
  let line: Line | null = null
  let afterBlank = true
  for (const run of runs) {
    if (run.type === 'space' || run.type === 'frontMatter') {
      line = null
      afterBlank = true
      items.push({ type: 'trivia', run })
      continue
    }
    for (const piece of piecesOf(source, run)) {
      if (!line) {
        line = { runs: [], text: '', afterBlank, afterCut: false }
        items.push({ type: 'line', line })
        afterBlank = false
      }
      line.runs.push(piece)
      if (isSign(piece)) continue
      const text = source.slice(piece.start, piece.end)
      const words = text.replace(/[\r\n]+$/, '')
      line.text += words
      if (words.length < text.length) line = null
    }
  }
  for (const item of items)
    if (item.type === 'line') item.line.text = foldCharacters(item.line.text)
  return items
}

/** A run cut after each line ending in it. */
export function piecesOf(source: string, { start: from, end: to, type, emphases }: Run): Run[] {
  const pieces: Run[] = []
  let start = from
  for (const ending of source.slice(from, to).matchAll(/\r\n|\n|\r/g)) {
    const end = from + ending.index + ending[0].length
    pieces.push({ start, end, type, emphases })
    start = end
  }
  if (start < to) pieces.push({ start, end: to, type, emphases })
  return pieces
}

/**
 * Cut a line in two or more.
 *
 * @param source the file
 * @param line the line
 * @param cuts places in its text, rising
 * @returns lines with the same runs, cut
 */
export function cutLine(source: string, line: Line, cuts: readonly number[]): Line[] {
  let piece: Line = { ...line, runs: [], text: '' }
  const pieces = [piece]
  const begin = () => {
    piece = { runs: [], text: '', afterBlank: false, afterCut: true }
    pieces.push(piece)
  }
  const add = (run: Run, words: string) => {
    piece.runs.push(run)
    piece.text += words
  }
  const waiting = [...cuts]
  let at = 0
  for (const run of line.runs) {
    const printed = isSign(run) ? '' : source.slice(run.start, run.end).replace(/[\r\n]+$/, '')
    const words = line.text.slice(at, at + printed.length)
    if (waiting[0] === at && piece.text !== '') begin()
    while (waiting[0] !== undefined && waiting[0] <= at) waiting.shift()
    let from = 0
    for (let cut = waiting[0]; cut !== undefined && cut < at + words.length; cut = waiting[0]) {
      add(
        { ...run, start: run.start + from, end: run.start + cut - at },
        words.slice(from, cut - at),
      )
      begin()
      from = cut - at
      waiting.shift()
    }
    add({ ...run, start: run.start + from }, words.slice(from))
    at += words.length
  }
  return pieces
}
