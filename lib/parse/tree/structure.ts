/**
 * From segments to the resolution tree: what each segment is, and where it belongs.
 *
 * The masthead is above the enacting formula. Below it, a segment that opens as a clause is one,
 * and the form of its head distinguishes preambular from operative; a marker of a deeper level
 * makes a sub-paragraph; a line without a marker that looks like a heading is one. Annexes,
 * quotations and what follows the last clause are paragraphs. So is the rest, which is reported.
 */

import type { HabitsTaken } from '../cues/text-habits'
import type { SegmentItem } from '../lines/segment'
import type { Readers } from '../readers'
import type { LeafMaker } from './leaves'
import { findStart } from './start'
import type { ResolutionTree } from './tree'
import { TreeBuilder } from './tree-builder'

/**
 * Build the resolution tree.
 *
 * @param items a file's segments and the trivia between them
 * @param readers what reads openings, formulas and the parts without clauses
 * @param make the leaf maker of the file
 * @param habits what is so in the whole text
 * @returns the tree; its leaves are the whole file
 */
export function toTree(
  items: SegmentItem[],
  readers: Readers,
  make: LeafMaker,
  { endsAreMarked }: HabitsTaken,
): ResolutionTree {
  const segments = items.flatMap((item) => (item.type === 'segment' ? [item.segment] : []))
  const start = findStart(segments, readers)

  const builder = new TreeBuilder(make, readers, segments, endsAreMarked)
  let inMasthead = start.first !== undefined
  for (const item of items) {
    if (item.type === 'trivia') {
      const { type, start, end } = item.run
      builder.addTrivia(make.trivia(type === 'frontMatter' ? type : 'space', start, end))
      continue
    }
    if (item.segment === start.first) inMasthead = false
    if (item.segment === start.formula) builder.addFormula(item.segment)
    else if (inMasthead) builder.addPrinted('masthead', item.segment)
    else builder.addBody(item.segment)
  }
  return builder.finish()
}
