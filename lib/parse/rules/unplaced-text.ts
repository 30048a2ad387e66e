import { firstTwoWords, textOf } from '../tree/tree'
import type { Rule } from './rule'

/**
 * Everything below the enacting formula is a clause or a heading. What is neither is shown
 * unchanged.
 *
 * @example ok
 * The General Assembly,
 *
 * At the national level
 *
 * 1. Decides to meet.
 *
 * @example 5:1 Unexpected text that is neither clause nor heading
 * The General Assembly,
 *
 * 1. Decides to meet.
 *
 * (As it stands in the report.)
 */
export const ruleUnplacedText: Rule = (tree, report) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || node.part !== 'unknown') continue
    report(
      `Unexpected text that is neither clause nor heading ("${firstTwoWords(textOf(node))} …"), expected a label, a heading, or a head of content/authorities/openings/; it is shown unchanged`,
      node.position,
    )
  }
}
