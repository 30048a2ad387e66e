import { firstTwoWords, textOf } from '../tree/tree'
import type { Rule } from './rule'

/**
 * A clause opens with a head that `content/authorities/openings/` lists. One that does not is taken
 * for a clause of the same kind as the one before, and a person should look.
 *
 * @example ok
 * The General Assembly,
 *
 * Noting the report,
 *
 * 1. Decides to meet;
 * 2. Also decides to eat.
 *
 * @example 4:1 Unexpected opening "Munches the"
 * The General Assembly,
 *
 * 1. Decides to meet;
 * 2. Munches the report.
 */
export const ruleClauseOpening: Rule = (tree, report) => {
  for (const node of tree.children) {
    if (node.type !== 'clause' || node.listed) continue
    report(
      `Unexpected opening "${firstTwoWords(textOf(node))}", expected a head verb or participle of content/authorities/openings/; add it there if it is one`,
      node.position,
    )
  }
}
