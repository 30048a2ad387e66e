/**
 * The rules that a resolution tree is held against. Each tells of places that a human
 * should look at; none changes the tree.
 */
import type { VFile } from 'vfile'
import type { ResolutionTree } from '../tree'
import { ruleClauseOpening } from './clause-opening'
import { ruleEnactingFormula } from './enacting-formula'
import { ruleLabelSequence } from './label-sequence'
import { ruleUnplacedText } from './unplaced-text'

/** A rule: reads a tree and puts messages on its file. */
export type Rule = (tree: ResolutionTree, file: VFile) => void

/** Every rule. */
export const rules: readonly Rule[] = [
  ruleEnactingFormula,
  ruleClauseOpening,
  ruleLabelSequence,
  ruleUnplacedText,
]
