/**
 * The layout of the map of citations: heights in rem, so that they grow with the reader's letters;
 * across, the lines take the space that the names leave.
 */
import { linkHorizontal } from 'd3-shape'
import type { CitationMap } from '@/lib/corpus'
import { nameOf } from '@/lib/views'
import { wrap } from '../wrap'
import { nameOfWork } from './work'

/** The least width: that of the names on both sides, and something for the lines. */
const WIDTH = 15.9
/** How many letters a line of a name holds, with its number and in the widest of typefaces. */
const LEFT_LETTERS = 12
const RIGHT_LETTERS = 16
const LINE = 1.1
const GAP = 0.9
/** The thickness of a line per clause, unless that is too much, and the greatest thickness. */
const CLAUSE = 0.3
const THICKEST = 1.5
/** The width of the lines' drawing, which is stretched to the space available. */
const ACROSS = 100

/** A resolution or a work that it cites. */
interface Named {
  name: string
  /** The language of the name, if it is not the site's. */
  language?: string
  /** How many clauses cite, or are cited by. */
  count: number
}

/** A node in its place: the lines of its name, and the mark where its citations end. */
interface MapNode extends Named {
  lines: { text: string; y: number }[]
  y: number
  height: number
}

/** What is drawn. */
export interface MapLayout {
  /** The least width, and the height. */
  width: number
  height: number
  left: MapNode[]
  right: MapNode[]
  /** A line for each resolution and work; paths are `across` wide and as high as the map. */
  links: { path: string; thickness: number; count: number }[]
  across: number
}

/** Lay out the map: resolutions to the left, what they cite to the right, lines between. */
export function layOutMap({ citing, works }: CitationMap): MapLayout {
  const counts = citing.map(({ cited }) =>
    works.map(({ work }) => cited.find((one) => one.work === work)?.clauses.length ?? 0),
  )
  const total = Math.max(1, sumOf(counts.flat()))
  // In all, the marks are as high as the names.
  const room = (citing.length + works.length) * LINE
  const unit = Math.min(CLAUSE, THICKEST / Math.max(1, ...counts.flat()), room / total)
  const resolutions = citing.map(({ resolution }, index) => ({
    name: resolution.symbol?.value ?? nameOf(resolution),
    language: resolution.language,
    count: sumOf(counts[index] ?? []),
  }))
  const named = works.map(({ work, count }) => ({ ...nameOfWork(work), count }))
  const columns = [stack(resolutions, LEFT_LETTERS, unit), stack(named, RIGHT_LETTERS, unit)]
  const height = Math.max(...columns.map((column) => column.height))
  const [left = [], right = []] = columns.map((column) => centre(column, height))
  return {
    width: WIDTH,
    height,
    left,
    right,
    links: linksBetween(left, right, counts, unit),
    across: ACROSS,
  }
}

interface Column {
  nodes: MapNode[]
  height: number
}

/** Names below each other, each as high as its lines or its mark. */
function stack(named: readonly Named[], letters: number, unit: number): Column {
  let height = 0
  const nodes = named.map((one): MapNode => {
    const words = wrap(one.name, letters - ` ${one.count}`.length)
    const mark = one.count * unit
    const room = Math.max(words.length * LINE, mark)
    const middle = height + room / 2
    height += room + GAP
    const lines = words.map((text, index) => ({
      text,
      y: middle + (index - (words.length - 1) / 2) * LINE,
    }))
    return { ...one, lines, y: middle - mark / 2, height: mark }
  })
  return { nodes, height: Math.max(0, height - GAP) }
}

/** A column in the middle of the map's height. */
function centre({ nodes, height }: Column, room: number): MapNode[] {
  const down = (room - height) / 2
  return nodes.map(({ lines, y, ...node }) => ({
    ...node,
    lines: lines.map((line) => ({ ...line, y: line.y + down })),
    y: y + down,
  }))
}

/** The lines, which at each end lie side by side in the order of the other column. */
function linksBetween(
  left: readonly MapNode[],
  right: readonly MapNode[],
  counts: readonly (readonly number[])[],
  unit: number,
): MapLayout['links'] {
  const draw = linkHorizontal()
  const free = new Map([...left, ...right].map((node) => [node, node.y]))
  const middleOf = (node: MapNode, thickness: number) => {
    const y = free.get(node) ?? 0
    free.set(node, y + thickness)
    return y + thickness / 2
  }
  return left.flatMap((source, row) =>
    right.flatMap((target, column) => {
      const count = counts[row]?.[column] ?? 0
      const thickness = count * unit
      if (count === 0) return []
      const path = draw({
        source: [0, middleOf(source, thickness)],
        target: [ACROSS, middleOf(target, thickness)],
      })
      return path ? [{ path, thickness, count }] : []
    }),
  )
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
