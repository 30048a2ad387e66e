/**
 * A block of a resolution, as the XML states it.
 */
import type { InlineRun } from './inline'

/** What the XML says that a block is. */
export type AknBlockKind =
  | 'masthead'
  | 'formula'
  | 'preambular'
  | 'operative'
  | 'heading'
  | 'table'
  | 'closing'
  /** Words without a place of their own: of an annex, or of a paragraph after its first. */
  | 'text'

/** A block of the XML. */
export interface AknBlock {
  kind: AknBlockKind
  isAnnex: boolean
  /** As printed, "3." or "(a)"; null where there is none. */
  label: string | null
  /** 0 for a paragraph, 1 for its points, 2 for theirs. */
  level: number
  runs: InlineRun[]
  /** Where the element begins and ends in the tree's text. */
  start: number
  end: number
}
