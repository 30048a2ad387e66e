/**
 * From runs to lines: the text of paragraphs cut at its line endings.
 */
import type { Run } from './syntax'

/** A line of a paragraph. */
export interface Line {
  /** Its runs; the last one ends with the line ending. */
  runs: Run[]
  /** Its words, without emphasis signs and line ending. */
  text: string
  /** Whether nothing but space stands between it and the paragraph before. */
  afterBlank: boolean
}

/** A line, or trivia between paragraphs. */
export type LineItem = { type: 'line'; line: Line } | { type: 'trivia'; run: Run }

/** Cut the text runs at line endings, and keep what stands between paragraphs apart. */
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
        line = { runs: [], text: '', afterBlank }
        items.push({ type: 'line', line })
        afterBlank = false
      }
      line.runs.push(piece)
      if (piece.type === 'delimiter') continue
      const text = source.slice(piece.start, piece.end)
      const words = text.replace(/[\r\n]+$/, '')
      line.text += words
      if (words.length < text.length) line = null
    }
  }
  return items
}

/** A run cut after each line ending in it. */
function piecesOf(source: string, run: Run): Run[] {
  const pieces: Run[] = []
  let start = run.start
  for (const ending of source.slice(run.start, run.end).matchAll(/\r\n|\n|\r/g)) {
    const end = run.start + ending.index + ending[0].length
    pieces.push({ ...run, start, end })
    start = end
  }
  if (start < run.end) pieces.push({ ...run, start, end: run.end })
  return pieces
}
