import type { ClauseNode, ResolutionTree } from '../tree/tree'
import type { Report, Rule } from './rule'

/**
 * Labels of one style count up by one. They may begin again under a heading.
 *
 * @example ok
 * The General Assembly,
 *
 * (1) Noting the report,
 * (2) Noting the draft,
 * 1. Decides to meet;
 * 2. Decides to eat:
 * (a) At noon;
 * (b) At night.
 *
 * @example ok
 * The General Assembly,
 *
 * At home
 *
 * 1. Decides to meet;
 *
 * Abroad
 *
 * 1. Decides to eat.
 *
 * @example ok
 * The General Assembly,
 *
 * 1. Decides to meet;
 *
 * 1 bis. Decides to eat;
 *
 * 2. Decides to rest.
 *
 * @example 5:1 Unexpected label "(c)", expected number 2 of its sequence
 * The General Assembly,
 *
 * 1. Decides to meet:
 * (a) At noon;
 * (c) At night.
 *
 * @example 5:1 Unexpected label "4.", expected number 3 of its sequence
 * The General Assembly,
 *
 * 1. Decides to meet;
 * 2. Decides to eat;
 * 4. Decides to rest.
 */
export const ruleLabelSequence: Rule = (tree, report) => checkSiblings(tree.children, report)

function checkSiblings(siblings: (ResolutionTree | ClauseNode)['children'], report: Report): void {
  let before: ClauseNode | null = null
  for (const node of siblings) {
    if (node.type === 'heading') before = null
    if (node.type !== 'clause') continue
    checkSiblings(node.children, report)
    const { marker } = node
    // "1 bis." goes on from "1.", and does not count.
    const step = marker?.inserted ? 0 : 1
    const last = before?.marker?.style === marker?.style ? (before?.marker?.value ?? 0) : 0
    const expected = last + (last === 0 ? 1 : step)
    if (marker && marker.value !== expected && before) {
      report(
        `Unexpected label "${marker.label}", expected number ${expected} of its sequence; the text is kept as it is`,
        node.position,
      )
    }
    if (marker) before = node
  }
}
