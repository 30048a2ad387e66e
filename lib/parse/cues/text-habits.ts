/**
 * The habits of a whole text: whether its clauses end with punctuation and open in lower case, and whether its lines
 * end with its paragraphs. Its lines vote on them.
 */

import type { LineItem } from '../lines/lines'
import type { Readers } from '../readers'
import { closesClause, startsWithCapital } from './line-form'

/** A vote on a habit. */
export interface Vote {
  /** How many lines are so. */
  yes: number
  no: number
  /** What is taken to be so. */
  isSo: boolean
  /** Whether nearly as many lines, or as few, would make it otherwise. */
  isNarrow: boolean
}

/** The votes on all habits. */
export interface Habits {
  /** Whether clauses end with punctuation. */
  endsAreMarked: Vote
  /** Whether clauses open in lower case. */
  opensSmall: Vote
  /** Whether line endings below the formula end paragraphs, even without blank lines between them. */
  isWholeLines: Vote
}

/** Let the lines of a text vote on its habits. */
export function habitsOf(lines: readonly LineItem[], readers: Readers): Habits {
  return {
    endsAreMarked: marksEnds(lines, readers),
    opensSmall: opensSmall(lines, readers),
    isWholeLines: breaksAfterEach(lines, readers),
  }
}

/** What is taken for each habit. */
export type HabitsTaken = Record<keyof Habits, boolean>

/** What the votes decide. */
export function decide({ endsAreMarked, opensSmall, isWholeLines }: Habits): HabitsTaken {
  return {
    endsAreMarked: endsAreMarked.isSo,
    opensSmall: opensSmall.isSo,
    isWholeLines: isWholeLines.isSo,
  }
}

/** The lines above clauses that open as clauses do: most of them end with punctuation, or not. */
function marksEnds(items: readonly LineItem[], { openings }: Readers): Vote {
  const lines = items.flatMap((item) => (item.type === 'line' ? [item.line] : []))
  let yes = 0
  let no = 0
  for (const [index, { text }] of lines.entries()) {
    const before = lines[index - 1]?.text
    // A short line above may be a heading, which tells nothing.
    if (before === undefined || before.trim().length < TELLING_AT_LEAST) continue
    if (!startsWithCapital(text) || openings.read(text) === null) continue
    if (closesClause(before)) yes++
    else no++
  }
  return { yes, no, isSo: yes + no < CLAUSES_AT_LEAST || yes > no, isNarrow: isNarrow(yes, no) }
}

/** The paragraphs that open as clauses do: most of them in lower case, or not. */
function opensSmall(lines: readonly LineItem[], { openings }: Readers): Vote {
  let yes = 0
  let no = 0
  for (const item of lines) {
    if (item.type !== 'line' || !item.line.afterBlank) continue
    const reading = openings.read(item.line.text)
    if (!reading) continue
    if (startsWithCapital(reading.opening.phrase)) no++
    else yes++
  }
  return { yes, no, isSo: yes >= CLAUSES_AT_LEAST && yes > no, isNarrow: isNarrow(yes, no) }
}

/** How many clauses show how clauses end, and how long a line must be for its end to tell. */
const CLAUSES_AT_LEAST = 3
const TELLING_AT_LEAST = 40

/** Whether a vote by majority is narrow: by one, or by a fifth of all. */
function isNarrow(yes: number, no: number): boolean {
  const all = yes + no
  return all >= CLAUSES_AT_LEAST && Math.abs(yes - no) <= Math.max(1, all * NARROW)
}

const NARROW = 0.2

/**
 * Whether line endings below the formula end paragraphs, and none is put where a paragraph merely grew too
 * long: then few lines would go on in lower case.
 */
function breaksAfterEach(lines: readonly LineItem[], { readFormula, readMarker }: Readers): Vote {
  const formula = lines.findIndex(
    (item) => item.type === 'line' && readFormula(item.line.text) !== null,
  )
  let yes = 0
  let no = 0
  for (const item of lines.slice(formula + 1)) {
    if (item.type !== 'line' || item.line.afterBlank || item.line.afterCut) continue
    const begins = startsWithCapital(item.line.text) || readMarker(item.line.text).length > 0
    if (begins) yes++
    else no++
  }
  const all = yes + no
  const mayBe = formula >= 0 && all >= FOLLOWING_AT_LEAST
  return {
    yes,
    no,
    isSo: mayBe && no <= all * GOING_ON_AT_MOST,
    isNarrow: mayBe && no > (all * GOING_ON_AT_MOST) / 2 && no <= all * GOING_ON_AT_MOST * 2,
  }
}

/** How many lines must follow others for what begins them to tell, and which share may go on. */
const FOLLOWING_AT_LEAST = 3
const GOING_ON_AT_MOST = 0.1
