import type { Node } from 'unist'
import type { ResolutionTree } from '../tree/tree'

/** Reports a place that a person should look at, and why. */
export type Report = (reason: string, place: Node['position']) => void

/** A rule: reads a tree and reports places in it. It never changes the tree. */
export type Rule = (tree: ResolutionTree, report: Report) => void
