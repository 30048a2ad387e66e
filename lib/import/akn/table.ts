/**
 * Tables as lines of text.
 */
import type { Element } from 'xast'
import { children, nameOf } from './elements'
import { type InlineRun, type Lifted, readInline } from './inline'

/**
 * The rows of a table, a line each, with a tab between cells. Rows without words are left out.
 *
 * @param lifted takes the footnotes in it
 */
export function rowsOf(table: Element, lifted: Lifted[]): InlineRun[] {
  const runs: InlineRun[] = []
  for (const row of rows(table)) {
    let gap = runs.length > 0 ? '\n' : ''
    for (const cell of nameOf(row) === 'tr' ? children(row) : [row]) {
      const words = readInline(cell.children)
      lifted.push(...words.lifted)
      if (words.runs.length === 0) continue
      const at = cell.position?.start.offset ?? 0
      if (gap !== '') runs.push({ text: gap, isItalic: false, isBold: false, at })
      runs.push(...words.runs.map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') })))
      gap = '\t'
    }
  }
  return runs
}

/** The rows of a table; what is in none is one of its own. */
function rows(element: Element): Element[] {
  return children(element).flatMap((child) =>
    ['thead', 'tbody', 'tfoot'].includes(nameOf(child)) ? rows(child) : [child],
  )
}
