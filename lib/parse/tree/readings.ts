/**
 * The reading of a text, and what else it might be: where its lines vote narrowly on one of its habits, it is read
 * both ways, and a message says between which.
 */
import type { VFile } from 'vfile'
import { reportWarning } from '../../messages'
import { decide, type Habits, type HabitsTaken, habitsOf, type Vote } from '../cues/text-habits'
import { toPieces } from '../lines/cut-lines'
import type { LineItem } from '../lines/lines'
import { toSegments } from '../lines/segmenter'
import type { Run } from '../lines/syntax'
import type { Readers } from '../readers'
import type { LeafMaker } from './leaves'
import { toTree } from './structure'
import type { ClauseNode, ResolutionTree } from './tree'

/** What a text is read with. */
export interface Reading {
  source: string
  runs: Run[]
  readers: Readers
  make: LeafMaker
}

/** What the vote on a habit was about, and what both readings take. */
const QUESTIONS: Record<keyof Habits, { subject: string; yes: string; no: string }> = {
  endsAreMarked: {
    subject: 'ends of clauses with and without punctuation',
    yes: 'clauses with punctuation at their ends',
    no: 'clauses without it',
  },
  opensSmall: {
    subject: 'clauses that open with and without a capital',
    yes: 'clauses in lower case',
    no: 'clauses with capitals',
  },
  isWholeLines: {
    subject: 'line endings within and between paragraphs',
    yes: 'a paragraph a line',
    no: 'paragraphs of several lines',
  },
}

/**
 * Read a text as its habits say.
 *
 * @param file takes a warning where a narrow vote decides how many clauses there are
 * @returns the tree; its leaves are the whole file
 */
export function readByHabits(file: VFile, reading: Reading): ResolutionTree {
  const lines = toPieces(reading.source, reading.runs, reading.readers.findCuts)
  const habits = habitsOf(lines, reading.readers)
  const taken = decide(habits)
  const tree = treeOf(reading, lines, taken)
  for (const name of NAMES) {
    const vote = habits[name]
    if (!vote.isNarrow) continue
    const other = treeOf(reading, lines, { ...taken, [name]: !taken[name] })
    reportUnsure(file, name, vote, countsOf(tree), countsOf(other))
  }
  return tree
}

const NAMES = ['endsAreMarked', 'opensSmall', 'isWholeLines'] as const

function treeOf(
  { source, readers, make }: Reading,
  lines: readonly LineItem[],
  taken: HabitsTaken,
): ResolutionTree {
  return toTree(toSegments(source, lines, readers, taken), readers, make, taken)
}

function reportUnsure(
  file: VFile,
  name: keyof Habits,
  { yes, no, isSo }: Vote,
  read: string,
  other: string,
): void {
  if (read === other) return
  const question = QUESTIONS[name]
  const [taken, left] = isSo ? [question.yes, question.no] : [question.no, question.yes]
  reportWarning(
    file,
    'unsure',
    `Unexpected ${question.subject} (${yes} and ${no}), expected one kind; read as ${taken}, the text has ${read}, as ${left} ${other}; check which is right`,
  )
}

/** "3 preambular, 5 operative and 2 sub-paragraphs". */
function countsOf(tree: ResolutionTree): string {
  const clauses = clausesOf(tree)
  const operative = clauses.filter(({ kind }) => kind === 'operative').length
  const below = clauses.reduce((sum, clause) => sum + belowOf(clause), 0)
  return `${clauses.length - operative} preambular, ${operative} operative and ${below} sub-paragraphs`
}

function clausesOf({ children }: ResolutionTree | ClauseNode): ClauseNode[] {
  return children.filter((child): child is ClauseNode => child.type === 'clause')
}

function belowOf(clause: ClauseNode): number {
  return clausesOf(clause).reduce((sum, child) => sum + 1 + belowOf(child), 0)
}
