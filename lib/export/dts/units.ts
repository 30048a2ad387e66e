/**
 * The clauses of a resolution as citable units, and which of them a question is answered with.
 */
import { fullLabelOf } from '../../describe'
import type { Clause, ClauseKind, Resolution } from '../../record'
import { clauses } from '../../views'

/** A citable unit as the protocol has it. */
export interface CitableUnit {
  identifier: string
  '@type': 'CitableUnit'
  /** Of the paragraphs 1, of what is in them 2, and so on. */
  level: number
  parent: string | null
  citeType: ClauseKind
  dublinCore: object
}

/** A unit with what is in it. */
export interface UnitTree {
  unit: CitableUnit
  clause: Clause
  children: readonly UnitTree[]
  /** Those beside it, with itself. */
  siblings: readonly UnitTree[]
}

/** The units of a resolution, in the order of the document. */
export function unitsOf(resolution: Resolution): readonly UnitTree[] {
  return treesOf(clauses(resolution), 1, null)
}

function treesOf(list: readonly Clause[], level: number, parent: string | null): UnitTree[] {
  const siblings: UnitTree[] = []
  for (const clause of list) {
    const { anchor, kind, children } = clause
    const { name, label } = fullLabelOf(clause)
    siblings.push({
      unit: {
        identifier: anchor,
        '@type': 'CitableUnit',
        level,
        parent,
        citeType: kind,
        dublinCore: { title: [{ lang: 'en', value: `${name} ${label}` }] },
      },
      clause,
      children: treesOf(children, level + 1, anchor),
      siblings,
    })
  }
  return siblings
}

/** Units and all that is in them. */
export function allUnits(trees: readonly UnitTree[]): UnitTree[] {
  return trees.flatMap((tree) => [tree, ...allUnits(tree.children)])
}

/** How many levels units have with those in them: 1 where they have none. */
export function depthOf(trees: readonly UnitTree[]): number {
  return Math.max(0, ...trees.map(({ children }) => 1 + depthOf(children)))
}

/** Units and what is in them, so many levels down; all for -1. */
export function unitsDown(trees: readonly UnitTree[], down: number): CitableUnit[] {
  return trees.flatMap(({ unit, children }) => [
    unit,
    ...(down === 0 ? [] : unitsDown(children, down - 1)),
  ])
}
