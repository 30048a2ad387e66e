/**
 * What stands above a place in a text: the clauses that are open there, and what the lines so far have said.
 */
import type { ClauseKind, ParagraphPart } from '../../record'
import { startsWithCapital } from '../cues/line-form'
import type { Segment } from '../lines/segment'
import type { ClauseNode } from './tree'

/** A clause that is open, and its words as they are read. */
interface OpenClause {
  clause: ClauseNode
  words: string
}

/** What is known above a place. It changes as segments are read from top to bottom. */
export class Above {
  /** The clauses that are open, outermost first. */
  open: OpenClause[] = []
  /** The last top-level clause. */
  before: ClauseNode | null = null
  /** The kind that a line such as "RESOLVES:" gives to what follows; null without such a line. */
  partKind: ClauseKind | null = null
  /** The current part without clauses; null outside one. */
  part: ParagraphPart | null = null
  /** The clause whose items stand under headings. */
  headed: ClauseNode | null = null
  /** How many segments of the current quotation are still to come. */
  quoted = 0
  /** The words of the first enacting formula, folded. */
  formula: string | null = null
  /** The heads that have opened clauses. */
  readonly heads = new Set<string>()
  /** Whether clauses in this text open in lower case: the first one does. */
  readonly allOpenInLowerCase: boolean

  constructor(
    segments: readonly Segment[],
    /** Whether clauses in this text end with punctuation. */
    readonly endsAreMarked: boolean,
  ) {
    const first = segments.find(({ opening, heading }) => opening !== null && !heading)
    this.allOpenInLowerCase = first !== undefined && !startsWithCapital(first.words)
  }

  /** The innermost clause that is open. */
  get last(): OpenClause | undefined {
    return this.open.at(-1)
  }
}
