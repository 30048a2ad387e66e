import type { ClauseNode, ResolutionTree } from '../tree/tree'
import type { Rule } from './rule'

/**
 * A label is what its sequence requires. One that a scanner misread, as "(6)" between "(a)" and
 * "(c)", counts as what it stands for, and is kept as printed.
 *
 * @example ok
 * The General Assembly,
 *
 * 1. Decides:
 * (a) To meet;
 * (b) To eat.
 *
 * @example 5:1 Unexpected label "(6)", expected "(b)"
 * The General Assembly,
 *
 * 1. Decides:
 * (a) To meet;
 * (6) To eat;
 * (c) To rest.
 *
 * @example 4:1 Unexpected label "(1)", expected "(i)"
 * The General Assembly,
 *
 * 1. Decides:
 * (1) To meet;
 * (ii) To eat.
 */
export const ruleMisreadLabel: Rule = (tree, report) => {
  const check = ({ children }: ResolutionTree | ClauseNode) => {
    for (const node of children) {
      if (node.type !== 'clause') continue
      if (node.marker?.meant) {
        report(
          `Unexpected label "${node.marker.label}", expected "${node.marker.meant}" in its sequence; it counts as that, and the text is kept as it is`,
          node.position,
        )
      }
      check(node)
    }
  }
  check(tree)
}
