/**
 * What is read of an opening.
 */
import type { ClauseKind, Opening } from '../../record'

/** An opening as read: what the record keeps, and which kind of clause its head's form makes. */
export interface OpeningReading {
  kind: ClauseKind
  opening: Opening
  /** Whether a modifier such as "also" ties it to what precedes. */
  additive: boolean
  /** Whether the grammar lists its head; if not, its form alone was read. */
  listed: boolean
  /** Whether it opens with a participle of two words: "Having determined". */
  participle: boolean
  /** The head whose presence makes this one open operative clauses: "Whereas" for "Resolved". */
  operativeAfter: string | null
}
