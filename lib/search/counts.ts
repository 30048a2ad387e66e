/**
 * How much of what a search has, and found.
 */
import type { SearchKind } from '../site'

/** How much of what. Sub-paragraphs count as clauses. */
export interface Counts {
  clauses: number
  footnotes: number
  /** Headings, annexes and whatever else a text has. */
  others: number
  notes: number
  resolutions: number
}

/** What paragraphs of a kind are counted as. */
export const COUNTED_AS = {
  preambular: 'clauses',
  operative: 'clauses',
  footnote: 'footnotes',
  other: 'others',
  note: 'notes',
} as const satisfies Record<SearchKind, keyof Counts>

/** Nothing at all. */
export const NO_COUNTS: Counts = { clauses: 0, footnotes: 0, others: 0, notes: 0, resolutions: 0 }

/** Whether something is a paragraph of a resolution, and no footnote, note or heading. */
export function isClause(kind: SearchKind): boolean {
  return COUNTED_AS[kind] === 'clauses'
}
