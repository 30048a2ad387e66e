/**
 * Anchors: the structural names of clauses and headings, for ever.
 *
 * `pp-12` is the twelfth preambular paragraph, `op-8-a-ii` item (ii) of item (a) of
 * operative paragraph 8, `sec-2` the second heading. Never a slug or a hash of words.
 */
import type { ClauseKind, Path } from '../record'
import { stepOf } from './marker'
import type { ClauseNode, ResolutionTree } from './tree'

/** Where a clause stands in the numbering, and its anchor. */
export interface Place {
  path: Path
  anchor: string
}

const PREFIX: Record<ClauseKind, string> = { preambular: 'pp', operative: 'op' }

/**
 * Give each clause of a tree its path and anchor.
 *
 * A path has the printed numbers. So has the anchor, as long as the numbers of that kind
 * rise through the text; where they do not (they restart, every one is "1.", some have
 * none), clauses are counted instead, so that no two anchors are the same.
 */
export function placeClauses(tree: ResolutionTree): Map<ClauseNode, Place> {
  const places = new Map<ClauseNode, Place>()
  const top = tree.children.filter((child) => child.type === 'clause')
  for (const kind of ['preambular', 'operative'] as const) {
    placeSiblings(
      top.filter((clause) => clause.kind === kind),
      [],
      PREFIX[kind],
      places,
    )
  }
  return places
}

function placeSiblings(
  siblings: ClauseNode[],
  parentPath: Path | [],
  parentAnchor: string,
  places: Map<ClauseNode, Place>,
): void {
  const rising = siblings.every((clause, index) => {
    const before = siblings[index - 1]
    return clause.marker && (!before || clause.marker.value > (before.marker?.value ?? 0))
  })
  siblings.forEach((clause, index) => {
    const step = clause.marker ? stepOf(clause.marker) : index + 1
    const place: Place = {
      path: [...parentPath, step],
      anchor: `${parentAnchor}-${rising ? step : index + 1}`,
    }
    places.set(clause, place)
    const children = clause.children.filter((child) => child.type === 'clause')
    placeSiblings(children, place.path, place.anchor, places)
  })
}
