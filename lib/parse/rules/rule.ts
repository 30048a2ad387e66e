import type { VFile } from 'vfile'
import type { ResolutionTree } from '../tree'

/** A rule: reads a tree and puts messages on its file. It never changes the tree. */
export type Rule = (tree: ResolutionTree, file: VFile) => void
