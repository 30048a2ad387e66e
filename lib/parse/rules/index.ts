/**
 * The rules that a resolution tree is checked against. Each reports places that a person should
 * look at.
 */
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { reportWarning } from '../../messages'
import type { ResolutionTree } from '../tree/tree'
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

/** How many places a rule reports in one file: nobody looks at more of them one by one. */
export const PLACES_AT_MOST = 200

/** Check a tree against every rule; what they report becomes warnings on its file. */
export function checkRules(tree: ResolutionTree, file: VFile): void {
  for (const [id, rule] of RULES) {
    let reported = 0
    let omitted = 0
    let next: Node['position']
    rule(tree, (reason, place) => {
      if (reported < PLACES_AT_MOST) {
        reported++
        reportWarning(file, id, reason, place)
      } else if (++omitted === 1) next = place
    })
    if (omitted === 0) continue
    reportWarning(
      file,
      id,
      `Unexpected ${omitted} more places like the ${reported} above, expected none; mend those to see more`,
      next,
    )
  }
}
