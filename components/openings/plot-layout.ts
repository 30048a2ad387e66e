/**
 * Where everything in the plot of openings stands: heights in rem, so that they grow with the
 * reader's letters; across in percent of the bodies' panels, which take the room there is.
 */
import { scaleBand, scaleLinear } from 'd3-scale'
import type { HeadRow, OpeningTable } from '@/lib/corpus'
import { forceName, percentage } from '@/lib/describe'
import type { Force } from '@/lib/record'
import { wrap } from '../wrap'
import { nameOfColumn, nameOfHead } from './names'

/** The height of a line, of a row and of one that begins a force; rows are as high as the table's. */
const LINE = 1.1
const ROW = 1.75
const FORCE_ROW = 2.5
/** The width of the labels, and the least width of a body's panel. */
const LABELS = 7
const PANEL = 4.4
/** How many letters a line of them holds. */
const LABEL_LETTERS = 16
const PANEL_LETTERS = 11
/** How much of its panel the longest bar fills; the rest is for its number. */
const LONGEST = 0.58

/** A share that is drawn: a bar, or for a force its number alone. */
interface Share {
  column: number
  x: number
  width: number
  text: string
}

/** A row of the plot: a force, or a head below it. */
interface PlotRow {
  type: 'force' | 'head'
  key: string
  label: string
  /** The language of the label, where it is no word of the site's. */
  language: string | undefined
  force: Force | null
  /** The middle of the row. */
  y: number
  shares: Share[]
}

/** What is drawn. */
export interface PlotLayout {
  /** How wide the labels are, and at least the whole. */
  labels: number
  width: number
  height: number
  /** Where the rows begin and end. */
  top: number
  bottom: number
  panels: { column: number; x: number; lines: { text: string; y: number }[]; count: number }[]
  rows: PlotRow[]
}

/** Lay out the plot: a panel for each body, a row for each force and each head, one scale. */
export function layOutPlot({ columns, forces }: OpeningTable): PlotLayout {
  const bands = scaleBand([...columns.keys()], [0, 100]).paddingInner(0.1)
  const xOf = (column: number) => bands(column) ?? 0
  const shareOf = (count: number, column: number) => count / (columns[column]?.count || 1)
  const heads = forces.flatMap((force) => force.heads)
  const greatest = Math.max(0, ...heads.flatMap((head) => countsOf(head).map(shareOf)))
  const lengthOf = scaleLinear([0, greatest], [0, LONGEST * bands.bandwidth()])

  const names = columns.map((column) => wrap(nameOfColumn(column), PANEL_LETTERS))
  const top = Math.max(ROW, ...names.map(({ length }) => length * LINE))
  let bottom = top
  const nextRow = (height: number) => {
    bottom += height
    return bottom - ROW / 2
  }
  const sharesOf = (counts: number[], hasBars: boolean) =>
    counts.flatMap((count, column): Share[] => {
      if (count === 0) return []
      const text = percentage(count, columns[column]?.count ?? 0)
      const length = hasBars ? lengthOf(shareOf(count, column)) : 0
      return [{ column, x: xOf(column), width: length, text }]
    })
  const rows = forces.flatMap(({ force, counts, heads }): PlotRow[] => [
    {
      type: 'force',
      key: `${force}`,
      label: forceName(force),
      language: undefined,
      force,
      y: nextRow(FORCE_ROW),
      shares: sharesOf(counts, false),
    },
    ...heads.map((row) => ({
      type: 'head' as const,
      key: `${force} ${row.language} ${row.head}`,
      label: wrap(nameOfHead(row), LABEL_LETTERS, 1).join(''),
      language: row.language ?? undefined,
      force,
      y: nextRow(ROW),
      shares: sharesOf(countsOf(row), true),
    })),
  ])
  const panels = columns.map(({ count }, column) => {
    const lines = names[column] ?? []
    const yOf = (index: number) => top - (lines.length - index - 0.5) * LINE
    return {
      column,
      x: xOf(column),
      lines: lines.map((text, index) => ({ text, y: yOf(index) })),
      count,
    }
  })
  const width = LABELS + columns.length * PANEL
  return { labels: LABELS, width, height: bottom + ROW, top, bottom, panels, rows }
}

function countsOf({ cells }: HeadRow): number[] {
  return cells.map(({ count }) => count)
}
