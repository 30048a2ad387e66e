/**
 * The words of a block as a tree, for formats that nest emphasis.
 */
import { cut } from '../cut'
import type { Emphasis, FootnoteMark } from '../record'

/** Words, the mark of a footnote behind them, or emphasis around either. */
export type Inline =
  | { type: 'words'; text: string }
  | ({ type: 'mark' } & Pick<FootnoteMark, 'mark' | 'anchor'>)
  | { type: Emphasis['type']; children: Inline[] }

/** What is printed: a block, a clause, or a footnote. */
export interface Printed {
  text: string
  emphases: readonly Emphasis[]
  footnoteMarks?: readonly FootnoteMark[] | undefined
}

/** Words or a mark, and what emphasis is on them. */
interface Piece {
  node: Inline
  types: ReadonlySet<Emphasis['type']>
}

/**
 * The words of a block with their emphasis and the marks of footnotes. Joined, the words are its text.
 *
 * @example inlineOf({ text: 'Decides', emphases: [{ type: 'strong', start: 0, end: 7 }] })
 * // [{ type: 'strong', children: [{ type: 'words', text: 'Decides' }] }]
 */
export function inlineOf({ text, emphases, footnoteMarks = [] }: Printed): Inline[] {
  const marks = footnoteMarks.map((mark) => ({ ...mark, start: mark.at, end: mark.at }))
  const pieces: Piece[] = []
  const add = (at: number, before: Piece['types'], after: Piece['types']) => {
    for (const { mark, anchor, at: place } of marks) {
      if (place !== at) continue
      // A mark is emphasised where the words on both sides of it are.
      const types = new Set([...before].filter((type) => after.has(type)))
      pieces.push({ node: { type: 'mark', mark, anchor }, types })
    }
  }
  const runs = text === '' ? [] : cut(text, [...emphases, ...marks])
  const typesOf = (index: number) => new Set(runs[index]?.ranges.flatMap(typeOf) ?? [])
  add(0, new Set(), new Set())
  for (const [index, { text: words, end }] of runs.entries()) {
    pieces.push({ node: { type: 'words', text: words }, types: typesOf(index) })
    add(end, typesOf(index), typesOf(index + 1))
  }
  return nested(pieces)
}

function typeOf(range: object): Emphasis['type'][] {
  return 'type' in range && (range.type === 'emphasis' || range.type === 'strong')
    ? [range.type]
    : []
}

/** Pieces in emphasis; what reaches further is around what ends first. */
function nested(pieces: readonly Piece[]): Inline[] {
  const nodes: Inline[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const [outer] = [...piece.types]
      .map((type) => ({ type, length: lengthOf(pieces, at, type) }))
      .sort((a, b) => b.length - a.length)
    if (!outer) {
      nodes.push(piece.node)
      at++
      continue
    }
    const inside = pieces.slice(at, at + outer.length).map(({ node, types }) => ({
      node,
      types: new Set([...types].filter((type) => type !== outer.type)),
    }))
    nodes.push({ type: outer.type, children: nested(inside) })
    at += outer.length
  }
  return nodes
}

/** How many pieces in a row have a type. */
function lengthOf(pieces: readonly Piece[], from: number, type: Emphasis['type']): number {
  const end = pieces.findIndex(({ types }, index) => index >= from && !types.has(type))
  return (end < 0 ? pieces.length : end) - from
}

/**
 * A block as paragraphs: words may follow the points of a clause after a blank line. What is on the words goes with
 * them; the space between paragraphs does not.
 *
 * @example paragraphsIn({ text: 'keep,\n\nand mend', emphases: [] }).map(({ text }) => text) // ['keep,', 'and mend']
 */
export function paragraphsIn({ text, emphases, footnoteMarks = [] }: Printed): Printed[] {
  const gaps = [...text.matchAll(/[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*/g)]
  if (gaps.length === 0) return [{ text, emphases, footnoteMarks }]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), text.length]
  let before = -1
  return starts.map((start, number) => {
    const end = ends[number] ?? text.length
    const from = before
    before = end
    const within = (at: number) => Math.min(Math.max(at, start), end) - start
    return {
      text: text.slice(start, end),
      emphases: emphases
        .map((range) => ({ ...range, start: within(range.start), end: within(range.end) }))
        .filter((range) => range.start < range.end),
      footnoteMarks: footnoteMarks
        .filter(({ at }) => at > from && (at <= end || number === starts.length - 1))
        .map((mark) => ({ ...mark, at: within(mark.at) })),
    }
  })
}
