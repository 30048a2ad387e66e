/**
 * Tables as lines of text.
 */
import type { Element, ElementContent } from 'xast'
import { allText, nameOf } from './elements'
import { type InlineRun, type Lifted, readInline } from './inline'

/**
 * The rows of a table, a line each, with a tab between cells. Rows without words are left out.
 *
 * @param lifted takes the footnotes in it
 */
export function rowsOf(table: Element, lifted: Lifted[]): InlineRun[] {
  const runs: InlineRun[] = []
  for (const cells of rows(table)) {
    let gap = runs.length > 0 ? '\n' : ''
    for (const cell of cells) {
      const words = readInline(cell)
      for (const each of words.lifted) lifted.push(each)
      const at = words.runs[0]?.at
      if (at === undefined) continue
      if (gap !== '') runs.push({ text: gap, isItalic: false, isBold: false, at })
      for (const run of words.runs) runs.push({ ...run, text: run.text.replace(/\n/g, ' ') })
      gap = '\t'
    }
  }
  return runs
}

/** A cell is its nodes. */
type Cell = readonly ElementContent[]

/** The cells of each row. What is in no row, as a caption is, is one of its own. */
function rows(element: Element): Cell[][] {
  return parts(element).flatMap((part) => {
    const name = part.type === 'element' ? nameOf(part) : ''
    if (part.type === 'element' && ['thead', 'tbody', 'tfoot'].includes(name)) return rows(part)
    return part.type === 'element' && name === 'tr' ? [parts(part).map(cellOf)] : [[[part]]]
  })
}

function cellOf(part: ElementContent): Cell {
  return part.type === 'element' ? part.children : [part]
}

/** What is right below an element, without the space between. */
function parts({ children }: Element): ElementContent[] {
  return children.filter((child) => child.type === 'element' || allText(child).trim() !== '')
}
