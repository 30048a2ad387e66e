/**
 * The rules that a resolution tree is held against. Each tells of places that a human
 * should look at.
 */
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { reportWarning } from '../../messages'
import type { ResolutionTree } from '../tree'
import { ruleClauseOpening } from './clause-opening'
import { ruleEnactingFormula } from './enacting-formula'
import { ruleFootnoteMark } from './footnote-mark'
import { ruleLabelSequence } from './label-sequence'
import { ruleMisreadLabel } from './misread-label'
import type { Rule } from './rule'
import { ruleUnplacedText } from './unplaced-text'
import { ruleUnusedMarker } from './unused-marker'

/** Every rule, by its id. */
const RULES: readonly [string, Rule][] = [
  ['enacting-formula', ruleEnactingFormula],
  ['clause-opening', ruleClauseOpening],
  ['label-sequence', ruleLabelSequence],
  ['misread-label', ruleMisreadLabel],
  ['unplaced-text', ruleUnplacedText],
  ['unused-marker', ruleUnusedMarker],
  ['footnote-mark', ruleFootnoteMark],
]

/** How many places a rule tells of in one file: more of them nobody looks at one by one. */
export const PLACES_AT_MOST = 200

/** Hold a tree against every rule; what they report goes onto its file as warnings. */
export function checkRules(tree: ResolutionTree, file: VFile): void {
  for (const [id, rule] of RULES) {
    let told = 0
    let untold = 0
    let next: Node['position']
    rule(tree, (reason, place) => {
      if (told < PLACES_AT_MOST) {
        told++
        reportWarning(file, id, reason, place)
      } else if (++untold === 1) next = place
    })
    if (untold === 0) continue
    reportWarning(
      file,
      id,
      `Unexpected ${untold} more places like the ${told} above, expected none; mend those, and they are told`,
      next,
    )
  }
}
