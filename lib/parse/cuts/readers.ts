/**
 * What recognises the pieces of a line.
 */
import type { Layout } from '../../authorities'
import type { BackMatterReader } from '../cues/back-matter'
import type { FormulaReader } from '../cues/enacting-formula'
import type { MarkerReader } from '../labels'
import type { OpeningReader } from '../openings/opening'
import type { Ordinals } from '../ordinal'

/** What recognises the pieces of a line. */
export interface CutReaders {
  openings: OpeningReader
  readFormula: FormulaReader
  readMarker: MarkerReader
  readBackMatter: BackMatterReader
  layout: Layout
  /** Of all languages. */
  ordinals: Ordinals
  /** Words that mean nothing on their own: a title goes on behind them, "Convention on Combating". */
  functionWords: readonly string[]
  /** Words that may follow a finite verb: "Records its", but not "Official Records of". */
  objects: readonly string[]
}

/** What stands around a line. */
export interface LineSetting {
  /** The next line of words, which may need a label at the end of this one. */
  next?: string | undefined
  /** Whether the line holds the whole text, or nearly so. */
  isWhole?: boolean
}

/**
 * Finds the places within a line at which a new piece begins, in order.
 */
export type CutFinder = (line: string, setting?: LineSetting) => number[]

/** How many pieces a line is cut into at most: no text has more. */
export const CUTS_AT_MOST = 2000

/** How many characters of a piece are looked at to see what it is. */
export const LOOKED_AT = 80
