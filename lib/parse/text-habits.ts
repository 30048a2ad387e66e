/**
 * The habits of a whole text: whether its clauses end with punctuation and open in lower case, and whether its lines
 * end with its paragraphs.
 */
import { closesClause, startsWithCapital } from './line-form'
import type { Line, LineItem } from './lines'
import type { Readers } from './readers'

/** Whether the lines above clauses that open as clauses do end with punctuation, most of them. */
export function marksEnds(lines: readonly Line[], { openings }: Readers): boolean {
  let clauses = 0
  let marked = 0
  for (const [index, { text }] of lines.entries()) {
    const before = lines[index - 1]?.text
    // A short line above may be a heading, which tells nothing.
    if (before === undefined || before.trim().length < TELLING_AT_LEAST) continue
    if (!startsWithCapital(text) || openings.read(text) === null) continue
    clauses++
    if (closesClause(before)) marked++
  }
  return clauses < CLAUSES_AT_LEAST || marked > clauses / 2
}

/** Whether clauses open in lower case: most of the paragraphs that open as clauses do. */
export function opensSmall(lines: readonly LineItem[], { openings }: Readers): boolean {
  let small = 0
  let capital = 0
  for (const item of lines) {
    if (item.type !== 'line' || !item.line.afterBlank) continue
    const reading = openings.read(item.line.text)
    if (!reading) continue
    if (startsWithCapital(reading.opening.phrase)) capital++
    else small++
  }
  return small >= CLAUSES_AT_LEAST && small > capital
}

/** How many clauses show how clauses end, and how long a line must be for its end to tell. */
const CLAUSES_AT_LEAST = 3
const TELLING_AT_LEAST = 40

/**
 * Whether line endings below the formula end paragraphs, and none is put where a paragraph merely grew too
 * long: then few lines would go on in lower case.
 */
export function breaksAfterEach(
  lines: readonly LineItem[],
  { readFormula, readMarker }: Readers,
): boolean {
  const formula = lines.findIndex(
    (item) => item.type === 'line' && readFormula(item.line.text) !== null,
  )
  let following = 0
  let goingOn = 0
  for (const item of lines.slice(formula + 1)) {
    if (item.type !== 'line' || item.line.afterBlank || item.line.afterCut) continue
    following++
    const begins = startsWithCapital(item.line.text) || readMarker(item.line.text).length > 0
    if (!begins) goingOn++
  }
  return formula >= 0 && following >= FOLLOWING_AT_LEAST && goingOn <= following * GOING_ON_AT_MOST
}

/** How many lines must follow others for what begins them to tell, and which share may go on. */
const FOLLOWING_AT_LEAST = 3
const GOING_ON_AT_MOST = 0.1
