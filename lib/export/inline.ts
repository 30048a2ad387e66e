/**
 * The words of a block as a tree, for formats that nest what is on them.
 */
import { cut } from '../cut'
import type { Emphasis, FootnoteMark, Range } from '../record'

/** Words, the mark of a footnote behind them, or something around either: emphasis, or a range of the format's own. */
export type Inline<R extends Range = never> =
  | { type: 'words'; text: string }
  | ({ type: 'mark' } & Pick<FootnoteMark, 'mark' | 'anchor'>)
  | { type: Emphasis['type']; children: Inline<R>[] }
  | { type: 'range'; range: R; children: Inline<R>[] }

/** What is printed: a block, a clause, or a footnote. */
export interface Printed {
  text: string
  emphases: readonly Emphasis[]
  footnoteMarks?: readonly FootnoteMark[] | undefined
}

/** Words or a mark, and what is around them. */
interface Piece<R extends Range> {
  node: Inline<R>
  around: ReadonlySet<Emphasis['type'] | R>
}

/**
 * The words of a block with their emphasis, the marks of footnotes, and ranges that do not overlap each other.
 * Joined, the words are its text.
 *
 * @example inlineOf({ text: 'Decides', emphases: [{ type: 'strong', start: 0, end: 7 }] })
 * // [{ type: 'strong', children: [{ type: 'words', text: 'Decides' }] }]
 */
export function inlineOf<R extends Range = never>(
  { text, emphases, footnoteMarks = [] }: Printed,
  ranges: readonly R[] = [],
): Inline<R>[] {
  const marks = footnoteMarks.map(({ at }) => ({ start: at, end: at }))
  const pieces: Piece<R>[] = []
  const runs = text === '' ? [] : cut<Range>(text, [...emphases, ...ranges, ...marks])
  const aroundOf = (index: number): Piece<R>['around'] => {
    const run = runs[index]
    if (!run) return new Set()
    const covers = (range: Range) => range.start <= run.start && range.end >= run.end
    return new Set([...emphases.filter(covers).map(({ type }) => type), ...ranges.filter(covers)])
  }
  const addMarks = (place: number, before: Piece<R>['around'], after: Piece<R>['around']) => {
    for (const { mark, anchor, at } of footnoteMarks) {
      if (at !== place) continue
      // What is on the words before a mark and on those after it is on the mark.
      const around = new Set([...before].filter((each) => after.has(each)))
      pieces.push({ node: { type: 'mark', mark, anchor }, around })
    }
  }
  addMarks(0, new Set(), new Set())
  for (const [index, { text: words, end }] of runs.entries()) {
    pieces.push({ node: { type: 'words', text: words }, around: aroundOf(index) })
    addMarks(end, aroundOf(index), aroundOf(index + 1))
  }
  return nested(pieces)
}

/** Pieces in what is around them; ranges are outermost, and of two emphases the one that reaches further. */
function nested<R extends Range>(pieces: readonly Piece<R>[]): Inline<R>[] {
  const nodes: Inline<R>[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const [outer] = [...piece.around]
      .map((each) => ({ each, length: lengthOf(pieces, at, each) }))
      .sort((a, b) => Number(isRange(b.each)) - Number(isRange(a.each)) || b.length - a.length)
    if (!outer) {
      nodes.push(piece.node)
      at++
      continue
    }
    const { each, length } = outer
    const inside = pieces.slice(at, at + length).map(({ node, around }) => ({
      node,
      around: new Set([...around].filter((one) => one !== each)),
    }))
    const children = nested(inside)
    nodes.push(isRange(each) ? { type: 'range', range: each, children } : { type: each, children })
    at += length
  }
  return nodes
}

function isRange<R extends Range>(around: Emphasis['type'] | R): around is R {
  return typeof around !== 'string'
}

/** How many pieces in a row have the same around them. */
function lengthOf<R extends Range>(
  pieces: readonly Piece<R>[],
  from: number,
  each: Emphasis['type'] | R,
): number {
  const end = pieces.findIndex(({ around }, index) => index >= from && !around.has(each))
  return (end < 0 ? pieces.length : end) - from
}

const BLANK_LINES = /[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*/g

/**
 * Where the paragraphs of a block begin and end: words may follow the points of a clause after a blank line. The
 * space between paragraphs is in none.
 *
 * @example paragraphRanges('keep,\n\nand mend') // [{ start: 0, end: 5 }, { start: 7, end: 15 }]
 */
export function paragraphRanges(text: string): Range[] {
  const gaps = [...text.matchAll(BLANK_LINES)]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), text.length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? text.length }))
}

/** A block as paragraphs, each with what is on its words, and with the ranges on them. */
export function paragraphsIn<R extends Range = never>(
  printed: Printed & { ranges?: readonly R[] },
): (Printed & { ranges: R[] })[] {
  return slicesOf(printed, paragraphRanges(printed.text))
}

/** Stretches of a block in their order, each with what is on it; a mark between two goes with the first. */
export function slicesOf<R extends Range = never>(
  { text, emphases, footnoteMarks = [], ranges = [] }: Printed & { ranges?: readonly R[] },
  stretches: readonly Range[],
): (Printed & { ranges: R[] })[] {
  let before = -1
  return stretches.map(({ start, end }, index) => {
    const from = before
    before = end
    const isLast = index === stretches.length - 1
    return {
      text: text.slice(start, end),
      emphases: shifted(emphases, { start, end }),
      footnoteMarks: footnoteMarks
        .filter(({ at }) => at > from && (at <= end || isLast))
        .map((mark) => ({ ...mark, at: Math.min(Math.max(mark.at, start), end) - start })),
      ranges: shifted(ranges, { start, end }),
    }
  })
}

/** The parts of ranges in a stretch, counted from where it begins. */
function shifted<R extends Range>(ranges: readonly R[], { start, end }: Range): R[] {
  const within = (at: number) => Math.min(Math.max(at, start), end) - start
  return ranges
    .map((range) => ({ ...range, start: within(range.start), end: within(range.end) }))
    .filter((range) => range.start < range.end)
}
