/**
 * From lines to segments: where one piece of a resolution ends and the next begins.
 *
 * Blank lines are not to be trusted: a clause may follow another without one, and a
 * heading may be glued to the clause before it. So every line is asked whether it opens
 * a segment of its own: by a blank line before it, by a marker that fits the sequence,
 * by an opening after a line that closed a clause, or by standing as a heading does.
 */
import { type Line, type LineItem, toLines } from './lines'
import { isSectionMarker, type Marker, readMarker } from './marker'
import { MarkerSequence } from './marker-sequence'
import type { OpeningReader, OpeningReading } from './opening'
import type { Run } from './syntax'

/** Lines that belong together, and how they begin. */
export interface Segment {
  marker: Marker | null
  /** Whether it stands as a heading does, with or without a marker. */
  heading: boolean
  lines: Line[]
  /** The words of the lines without the marker; each line ending is a line feed. */
  words: string
  /** The opening that the words begin with. */
  opening: OpeningReading | null
}

/** What a file is made of once cut: segments, and the trivia between them. */
export type Item = { type: 'segment'; segment: Segment } | { type: 'trivia'; run: Run }

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
  let afterBlank = false

  for (const [index, item] of lines.entries()) {
    if (item.type === 'trivia') {
      items.push(item)
      continue
    }
    const { line } = item
    // A line of no-break spaces is as blank to the eye as one of spaces.
    if (isBlank(line.text)) {
      for (const run of line.runs) items.push({ type: 'trivia', run })
      afterBlank = true
      continue
    }
    line.afterBlank ||= afterBlank
    afterBlank = false
    closed ||= line.afterBlank
    const marker = sequence.accept(readMarker(line.text), closed || opensSequence(lines, index))
    const words = line.text.slice(marker?.length ?? 0)
    const heading: boolean =
      closed &&
      isHeading(words) &&
      (marker ? isSectionMarker(marker) : true) &&
      // "Views of Member States" over a clause 1 is a heading, though "Views" may be a verb.
      (openings.read(words) === null || (!marker && beginsNumbering(lines, index + 1))) &&
      opensSegment(lines[index + 1], sequence, openings)
    if (
      !current ||
      line.afterBlank ||
      marker ||
      heading ||
      (closed && opensClause(line, openings))
    ) {
      current = { marker, heading, lines: [line], words: '', opening: null }
      items.push({ type: 'segment', segment: current })
    } else {
      current.lines.push(line)
    }
    closed = heading || (!isBlank(words) && closesClause(line.text))
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

const LINES_AHEAD = 60

/**
 * Whether a line begins with the first marker in brackets of a sequence whose second one
 * begins a line further on: then it is one, even after a line that is not closed.
 */
function opensSequence(lines: readonly LineItem[], index: number): boolean {
  const item = lines[index]
  const firsts = item?.type === 'line' ? readMarker(item.line.text) : []
  return firsts
    .filter(({ style, value }) => value === 1 && style.startsWith('('))
    .some(({ style }) =>
      lines
        .slice(index + 1, index + LINES_AHEAD)
        .some(
          (next) =>
            next.type === 'line' &&
            readMarker(next.line.text).some(
              (marker) => marker.style === style && marker.value === 2,
            ),
        ),
    )
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
  return beginsLarge(line.text) && openings.read(line.text) !== null
}

/** Whether the next line of words begins with the first number of a sequence. */
function beginsNumbering(lines: readonly LineItem[], from: number): boolean {
  for (const item of lines.slice(from, from + 4)) {
    if (item.type === 'line' && !isBlank(item.line.text)) {
      return readMarker(item.line.text).some(({ value }) => value === 1)
    }
  }
  return false
}

function isBlank(text: string): boolean {
  return /^[\s\u200B]*$/.test(text)
}

/** Whether a line ends as a clause does. */
function closesClause(text: string): boolean {
  return /(?:[,;.:]|[;,]\s*and)$/.test(text.trimEnd())
}

const HEADING_LENGTH_AT_MOST = 120

/** Whether words may be a heading: short, begun large, and not ended as a clause is. */
function isHeading(text: string): boolean {
  const line = text.trim()
  return (
    line.length > 0 &&
    line.length <= HEADING_LENGTH_AT_MOST &&
    beginsLarge(line) &&
    !/[,;.:]$/.test(line)
  )
}

/** Whether the first letter of a text is a capital. */
export function beginsLarge(text: string): boolean {
  return /^\s*\p{Lu}/u.test(text)
}
