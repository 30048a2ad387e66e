/**
 * The lines of a file, cut where one holds more than one piece of a resolution.
 */

import { isBlank } from '../cues/line-form'
import type { CutFinder } from '../cuts'
import { cutLine, type LineItem, toLines } from './lines'
import type { Run } from './syntax'

/**
 * Cut the runs of a file into lines, and those into pieces.
 *
 * @param source the file
 * @param runs its runs, which cover it
 */
export function toPieces(source: string, runs: Run[], findCuts: CutFinder): LineItem[] {
  return cutLines(source, toLines(source, runs), findCuts)
}

function cutLines(source: string, items: readonly LineItem[], findCuts: CutFinder): LineItem[] {
  const lines = items.flatMap((item) =>
    item.type === 'line' && !isBlank(item.line.text) ? item : [],
  )
  const next = new Map(lines.map(({ line }, index) => [line, lines[index + 1]?.line.text]))
  const length = lines.reduce((sum, { line }) => sum + line.text.length, 0)
  return items.flatMap((item): LineItem[] => {
    if (item.type === 'trivia') return [item]
    const isWhole = item.line.text.length >= length * WHOLE_AT_LEAST
    const cuts = findCuts(item.line.text, { next: next.get(item.line), isWhole })
    if (cuts.length === 0) return [item]
    return cutLine(source, item.line, cuts).map((line) => ({ type: 'line', line }))
  })
}

/** Which share of a text a line has that holds it whole. */
const WHOLE_AT_LEAST = 0.6
