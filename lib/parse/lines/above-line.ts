/**
 * What stands above a line: the segment it may go on with, and what the lines so far have shown.
 */
import { isBlank } from '../cues/line-form'
import type { Segment } from './segment'

/** What is known above a line. It changes as lines are read from top to bottom. */
export class AboveLine {
  current: Segment | null = null
  /** Whether what precedes a line is complete, so that something new may begin. */
  closed = true
  /** The heads that have opened clauses, which do so in lower case, too: "; and," and below it "whereas". */
  readonly heads = new Set<string>()
  hasFormula = false
  hasClause = false
  /** Whether a clause has a number: a participle without punctuation below it is a heading. */
  hasNumbers = false
  /**
   * The word that the items of a part begin with, below a line such as "CONSIDERING:"; null outside
   * a part, empty until there is an item.
   */
  itemWord: string | null = null

  constructor(
    /** Whether the text's clauses open in lower case: most do, or the first one does. */
    public opensInLowerCase: boolean,
  ) {}

  /** Whether the current segment is a label without words. */
  get waitsForWords(): boolean {
    const { marker, lines } = this.current ?? { marker: null, lines: [] }
    return (
      marker !== null && lines.length === 1 && isBlank(lines[0]?.text.slice(marker.length) ?? '')
    )
  }

  /** Whether nothing of the text is above but lines that name it: a title may go on below a comma. */
  get isMasthead(): boolean {
    return !this.hasFormula && !this.hasClause && this.heads.size === 0
  }

  /** The words of the line before; empty where there is none. */
  get lastWords(): string {
    return this.current?.lines.at(-1)?.text ?? ''
  }
}
