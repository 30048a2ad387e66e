import { createMarkerReader, isLoose, isUnsureBullet } from '../labels'
import { type ClauseNode, ownText, type ResolutionTree } from '../tree/tree'
import type { Rule } from './rule'

const readMarker = createMarkerReader({ articleLabels: [], paragraphLabels: [], ordinals: [] })

/**
 * A label that begins a line opens a clause, unless it fits no sequence: it then counts as words,
 * and a person should look.
 *
 * @example ok
 * The General Assembly,
 *
 * 1. Decides:
 * (a) To meet;
 * (b) To eat.
 *
 * @example 4:1 Unexpected "(d)" at the beginning of a line
 * The General Assembly,
 *
 * 1. Decides, as its rule
 * (d) Has it, to meet.
 */
export const ruleUnusedMarker: Rule = (tree, report) => {
  const check = ({ children }: ResolutionTree | ClauseNode) => {
    for (const node of children) {
      if (node.type !== 'clause') continue
      for (const leaf of ownText(node).slice(1)) {
        const [marker] = leaf.position?.start.column === 1 ? readMarker(leaf.value) : []
        if (!marker || isLoose(marker) || isUnsureBullet(marker)) continue
        report(
          `Unexpected "${marker.label}" at the beginning of a line, expected a label that continues a sequence; it counts as words of the clause before`,
          leaf.position,
        )
      }
      check(node)
    }
  }
  check(tree)
}
