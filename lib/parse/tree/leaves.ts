/**
 * Leaves of the resolution tree: stretches of the source, each text or trivia.
 */
import type { Point } from 'unist'
import type { Segment } from '../lines/segment'
import type { Run } from '../lines/syntax'
import type { Leaf, Text, Trivia } from './tree'

/** Makes leaves from stretches of one source. */
export interface LeafMaker {
  /** A trivia leaf. */
  trivia: (kind: Trivia['kind'], start: number, end: number) => Trivia
  /** A segment's leaves: its marker, its words and emphasis marks, and the space at its end. */
  ofSegment: (segment: Pick<Segment, 'marker' | 'runs'>) => Leaf[]
  /** The leaves of white space within words, at an offset: it is text too. */
  within: (start: number, space: string) => Text[]
}

/**
 * Make a leaf maker.
 *
 * @param source the file
 * @param pointAt line, column and offset of an offset in it
 */
export function createLeafMaker(source: string, pointAt: (offset: number) => Point): LeafMaker {
  const trivia: LeafMaker['trivia'] = (kind, start, end) => ({
    type: 'trivia',
    kind,
    value: source.slice(start, end),
    position: { start: pointAt(start), end: pointAt(end) },
  })
  const text = (emphases: Run['emphases'], start: number, end: number): Text => ({
    type: 'text',
    emphases,
    value: source.slice(start, end),
    position: { start: pointAt(start), end: pointAt(end) },
  })

  const within: LeafMaker['within'] = (from, space) => {
    let at = from
    return (space.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []).map((line) => {
      const start = at
      at += line.length
      return text([], start, at)
    })
  }

  const ofSegment: LeafMaker['ofSegment'] = (segment) => {
    const { runs } = segment
    const lastText = runs.findLastIndex((run) => run.type === 'text')
    let markerLeft = segment.marker?.length ?? 0
    return runs.flatMap((run, index): Leaf[] => {
      if (run.type === 'delimiter' || run.type === 'mark')
        return [trivia(run.type, run.start, run.end)]
      // A blank line within a clause is text; no leaf extends past a line ending.
      if (run.type !== 'text') return within(run.start, source.slice(run.start, run.end))
      const words = Math.min(run.end, run.start + markerLeft)
      markerLeft -= words - run.start
      const wordsEnd =
        index === lastText ? words + source.slice(words, run.end).trimEnd().length : run.end
      return [
        ...(words > run.start ? [trivia('marker', run.start, words)] : []),
        ...(wordsEnd > words ? [text(run.emphases, words, wordsEnd)] : []),
        ...(run.end > wordsEnd ? [trivia('space', wordsEnd, run.end)] : []),
      ]
    })
  }
  return { trivia, ofSegment, within }
}
