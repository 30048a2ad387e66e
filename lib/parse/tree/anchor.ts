/**
 * Anchors: the permanent, structural names of clauses and headings.
 *
 * `pp-12` is the twelfth preambular paragraph, `op-8-a-ii` item (ii) of item (a) of
 * operative paragraph 8, `sec-2` the second heading. Never a slug or a hash of words.
 */
import type { ClauseKind, Path } from '../../record'
import { stepOf } from '../labels'
import type { ClauseNode, ResolutionTree } from './tree'

/** A clause's place in the numbering, and its anchor. */
export interface ClauseNumbering {
  path: Path
  anchor: string
}

const PREFIX: Record<ClauseKind, string> = { preambular: 'pp', operative: 'op' }

/**
 * Give each clause of a tree its path and anchor.
 *
 * Both use the printed numbers, as long as the numbers of that kind rise through the text. A clause
 * without a number among numbered ones is named as drafters name an inserted one: after 4 come
 * `op-4-bis` and `op-4-ter`. Where numbers do not rise (they restart, every one is "1."), do not
 * begin with the first clause, or there are none, the anchor counts the clauses.
 */
export function placeClauses(tree: ResolutionTree): Map<ClauseNode, ClauseNumbering> {
  const places = new Map<ClauseNode, ClauseNumbering>()
  const top = tree.children.filter((child) => child.type === 'clause')
  for (const kind of ['preambular', 'operative'] as const) {
    const siblings = top.filter((clause) => clause.kind === kind)
    placeSiblings(siblings, [], PREFIX[kind], places)
  }
  return places
}

function placeSiblings(
  siblings: ClauseNode[],
  parentPath: Path | [],
  parentAnchor: string,
  places: Map<ClauseNode, ClauseNumbering>,
): void {
  const markers = siblings.flatMap(({ marker }) => marker ?? [])
  const rising =
    markers.length === 0 ||
    (siblings[0]?.marker !== null &&
      new Set(markers.map(stepOf)).size === markers.length &&
      markers.every(({ value, inserted }, index) => {
        const before = markers[index - 1]?.value ?? 0
        return value > before || (inserted !== null && value === before)
      }))
  let last: number | string = 0
  let between = 0
  siblings.forEach((clause, index) => {
    between = clause.marker ? 0 : between + 1
    if (clause.marker) last = stepOf(clause.marker)
    const isInserted = markers.length > 0 && rising
    const step = clause.marker ? last : isInserted ? inserted(last, between) : index + 1
    const place: ClauseNumbering = {
      path: [...parentPath, step],
      anchor: `${parentAnchor}-${rising ? String(step).replace(' ', '-') : index + 1}`,
    }
    places.set(clause, place)
    const children = clause.children.filter((child) => child.type === 'clause')
    placeSiblings(children, place.path, place.anchor, places)
  })
}

const INSERTED = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies']

/** The step of a clause without a number: "4 bis" for the first after 4. */
function inserted(last: number | string, count: number): string {
  return `${last} ${INSERTED[count - 1] ?? `bis-${count}`}`
}
