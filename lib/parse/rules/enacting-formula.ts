import type { Rule } from './rule'

/**
 * A resolution opens with the name of the body that adopts it.
 *
 * @example ok
 * The General Assembly,
 *
 * 1. Decides to meet.
 *
 * @example 1:1 Unexpected text without an enacting formula
 * 1. Decides to meet.
 */
export const ruleEnactingFormula: Rule = (tree, report) => {
  if (tree.children.some((child) => child.type === 'enactingFormula')) return
  const first = tree.children.find((child) => child.type !== 'trivia')
  report(
    'Unexpected text without an enacting formula, expected a line such as "The General Assembly," above the first clause',
    first?.position,
  )
}
