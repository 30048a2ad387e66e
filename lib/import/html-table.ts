/**
 * How the cells of a table are read: as a label and its words, as data, or as what a page puts side by side.
 */
import type { Element, Nodes } from 'hast'

/** What separates the cells of a row: a space, a tab, or a blank line, as paragraphs are separated. */
export type CellGap = ' ' | '\t' | '\n\n'

/** A row of more cells is one of data; two may be a label and its words. */
const LABELLED_CELLS = 2
/** From which share of the letters on the first of two columns is more than labels, and how many letters tell. */
const COLUMN_SHARE = 0.3
const TELLING_LETTERS = 60

/** Elements that part what is in a cell. */
const PARTS = new Set('blockquote dd div dt h1 h2 h3 h4 h5 h6 li p'.split(' '))
const CELLS = new Set(['td', 'th'])

/**
 * What separates the cells of each row of a table.
 *
 * Cells of paragraphs lay out a page, and each is read to its end before the next. Two columns that have about as
 * many letters are columns, whose lines may be broken; where the first has few, it has labels.
 */
export function cellGapsOf(table: Element): (row: Element) => CellGap {
  const rows = within(table, (node) => node.tagName === 'tr')
  const pairs = rows.map(cellsOf).filter((cells) => cells.length === LABELLED_CELLS)
  const [first = 0, second = 0] = [0, 1].map((column) =>
    pairs.reduce((sum, cells) => sum + lettersIn(cells[column]), 0),
  )
  const least = Math.min(first, second)
  const isColumns = least >= TELLING_LETTERS && least / (first + second) >= COLUMN_SHARE
  return (row) => {
    const cells = cellsOf(row)
    if (cells.some(hasParts) || (isColumns && cells.some(hasBreak))) return '\n\n'
    return cells.length > LABELLED_CELLS || isColumns ? '\t' : ' '
  }
}

function cellsOf({ children }: Element): Element[] {
  return children
    .filter((child) => child.type === 'element')
    .filter(({ tagName }) => CELLS.has(tagName))
}

/** Whether a cell has a table in it, or several paragraphs. */
function hasParts(cell: Element): boolean {
  if (within(cell, ({ tagName }) => tagName === 'table').length > 0) return true
  return paragraphsIn(cell) > 1
}

function hasBreak(cell: Element): boolean {
  return within(cell, ({ tagName }) => tagName === 'br').length > 0
}

/** How many parts of an element have words and no such parts of their own. */
function paragraphsIn(node: Element): number {
  const parts = within(node, ({ tagName }) => PARTS.has(tagName))
  return parts.reduce(
    (sum, part) => sum + Math.max(paragraphsIn(part), lettersIn(part) > 0 ? 1 : 0),
    0,
  )
}

/** The outermost of the elements within one that are wanted, but for those of a table in it. */
function within(node: Element, isWanted: (node: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (isWanted(child)) return [child]
    return child.tagName === 'table' ? [] : within(child, isWanted)
  })
}

/** How many letters are in a node, but for those of a table in it. */
function lettersIn(node: Nodes | undefined): number {
  if (node?.type === 'text') return node.value.match(/\p{L}/gu)?.length ?? 0
  if (node?.type !== 'element' || node.tagName === 'table') return 0
  return node.children.reduce((sum, child) => sum + lettersIn(child), 0)
}
