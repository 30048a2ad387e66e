/**
 * From runs to lines to segments: where one piece of a resolution ends and the next begins.
 *
 * Blank lines are not to be trusted: a clause may follow another without one, and a
 * heading may be glued to the clause before it. So every line is asked whether it opens
 * a segment of its own: by a blank line before it, by a marker that fits the sequence,
 * by an opening after a line that closed a clause, or by standing as a heading does.
 */
import { type Marker, type MarkerStyle, readMarker } from './marker'
import type { OpeningReader, OpeningReading } from './opening'
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

/** Lines that belong together, and how they begin. */
export interface Segment {
  marker: Marker | null
  lines: Line[]
  /** The words of the lines without the marker; each line ending is a line feed. */
  words: string
  /** The opening that the words begin with. */
  opening: OpeningReading | null
}

/** What a file is made of once cut: segments, and the trivia between them. */
export type Item = { type: 'segment'; segment: Segment } | { type: 'trivia'; run: Run }

type LineItem = { type: 'line'; line: Line } | { type: 'trivia'; run: Run }

/**
 * Cut the runs of a file into segments.
 *
 * @param source the file
 * @param runs its runs, which cover it
 * @param openings the reader of openings
 * @returns items in order; their runs cover the source
 */
export function toSegments(source: string, runs: Run[], openings: OpeningReader): Item[] {
  const lines = toLines(source, runs)
  const sequence = new MarkerSequence()
  const items: Item[] = []
  let current: Segment | null = null
  /** Whether what stands before this line is complete, so that something new may begin. */
  let closed = true

  for (const [index, item] of lines.entries()) {
    if (item.type === 'trivia') {
      items.push(item)
      continue
    }
    const { line } = item
    closed ||= line.afterBlank
    const marker = sequence.accept(readMarker(line.text), closed)
    const stands: boolean =
      closed &&
      isHeading(line.text) &&
      !opensClause(line, openings) &&
      opensSegment(lines[index + 1], sequence, openings)
    if (
      !current ||
      line.afterBlank ||
      marker ||
      stands ||
      (closed && opensClause(line, openings))
    ) {
      current = { marker, lines: [line], words: '', opening: null }
      items.push({ type: 'segment', segment: current })
    } else {
      current.lines.push(line)
    }
    closed = stands || closesClause(line.text)
  }
  for (const item of items) {
    if (item.type !== 'segment') continue
    const { segment } = item
    const words = segment.lines.map((line) => line.text).join('\n')
    segment.words = words.slice(segment.marker?.length ?? 0)
    segment.opening = openings.read(segment.words)
  }
  return items
}

/** Whether the item after a line begins something new, so that the line stands by itself. */
function opensSegment(
  next: LineItem | undefined,
  sequence: MarkerSequence,
  openings: OpeningReader,
): boolean {
  if (next?.type !== 'line' || next.line.afterBlank) return true
  return (
    sequence.fits(readMarker(next.line.text), true) !== null || opensClause(next.line, openings)
  )
}

function opensClause(line: Line, openings: OpeningReader): boolean {
  return startsLarge(line.text) && openings.read(line.text) !== null
}

/** Whether a line ends as a clause does. */
function closesClause(text: string): boolean {
  return /(?:[,;.:]|[;,]\s*and)$/.test(text.trimEnd())
}

const HEADING_LENGTH_AT_MOST = 120

/** Whether a line may be a heading: short, begun large, and not ended as a clause is. */
export function isHeading(text: string): boolean {
  const line = text.trim()
  return (
    line.length > 0 &&
    line.length <= HEADING_LENGTH_AT_MOST &&
    startsLarge(line) &&
    !/[,;.:]$/.test(line)
  )
}

function startsLarge(text: string): boolean {
  return /^\s*\p{Lu}/u.test(text)
}

/**
 * The numberings that are open at a place, outermost first. They tell a marker from a
 * number that happens to begin a line, and the letter i from the roman one.
 */
class MarkerSequence {
  private open: { style: MarkerStyle; last: number }[] = []

  /** The reading that fits here, or null. Leaves the sequence as it is. */
  fits(readings: Marker[], closed: boolean): Marker | null {
    const lastOf = (marker: Marker) =>
      this.open.findLast((level) => level.style === marker.style)?.last ?? null
    return (
      readings.find((marker) => lastOf(marker) === marker.value - 1) ??
      readings.find((marker) => closed && marker.value === 1) ??
      readings.find((marker) => {
        const last = lastOf(marker)
        return closed && last !== null && marker.value > last
      }) ??
      (closed ? readings.find((marker) => marker.style.includes('decimal')) : undefined) ??
      null
    )
  }

  /** As {@link fits}, and counts the marker in. */
  accept(readings: Marker[], closed: boolean): Marker | null {
    const marker = this.fits(readings, closed)
    if (!marker) return null
    const level = this.open.findLastIndex(({ style }) => style === marker.style)
    if (level >= 0) this.open.length = level
    this.open.push({ style: marker.style, last: marker.value })
    return marker
  }
}

/** Cut the text runs at line endings, and keep what stands between paragraphs apart. */
function toLines(source: string, runs: Run[]): LineItem[] {
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
