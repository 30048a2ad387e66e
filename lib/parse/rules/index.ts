/**
 * The rules that a resolution tree is held against. Each tells of places that a human
 * should look at.
 */
import { ruleClauseOpening } from './clause-opening'
import { ruleEnactingFormula } from './enacting-formula'
import { ruleLabelSequence } from './label-sequence'
import { ruleMisreadLabel } from './misread-label'
import type { Rule } from './rule'
import { ruleUnplacedText } from './unplaced-text'
import { ruleUnusedMarker } from './unused-marker'

/** Every rule. */
export const rules: readonly Rule[] = [
  ruleEnactingFormula,
  ruleClauseOpening,
  ruleLabelSequence,
  ruleMisreadLabel,
  ruleUnplacedText,
  ruleUnusedMarker,
]
