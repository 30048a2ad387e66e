/**
 * The source's footnotes: marks in the text, `[^3]`, and below it a note for each, `[^3]: See the report.`
 */
import type { VFile } from 'vfile'
import { reportError, reportWarning } from '../../messages'
import type { Footnote, FootnoteMark, Reference } from '../../record'
import { footnoteAnchor } from '../../site'
import { piecesOf } from '../lines/lines'
import type { NoteRuns, Run } from '../lines/syntax'
import type { LeafMaker } from './leaves'
import { type BlockNode, type FootnoteNode, positionIn, positionsIn, textOf } from './tree'

/** The nodes of the notes below a text, in order; with the space between them they cover it. */
export function toFootnoteNodes(
  source: string,
  notes: readonly NoteRuns[],
  make: LeafMaker,
): FootnoteNode[] {
  return notes.map(({ mark, space, label, words, end: below }): FootnoteNode => {
    const runs = words.flatMap((run) => piecesOf(source, run))
    const leaves = make.ofSegment({ marker: null, runs })
    const start = leaves[0]?.position?.start
    const end = leaves.at(-1)?.position?.end
    return {
      type: 'footnote',
      mark,
      children: [
        ...space.map((run) => make.trivia('space', run.start, run.end)),
        make.trivia('mark', label.start, label.end),
        ...leaves,
        ...below.map((run) => make.trivia('space', run.start, run.end)),
      ],
      ...(start && end ? { position: { start, end } } : {}),
    }
  })
}

/** A note as the record has it; its citations are those that are found in its words. */
export function toFootnote(
  node: FootnoteNode,
  findReferences: (text: string) => { references: Reference[] },
  emphases: Footnote['emphases'],
): Footnote {
  const text = textOf(node)
  const positionAt = positionsIn(node)
  return {
    anchor: footnoteAnchor(node.mark),
    mark: node.mark,
    text,
    emphases,
    position: positionIn(node, 0),
    citations: findReferences(text).references.map((reference) => ({
      ...reference,
      position: positionAt(reference.start),
    })),
  }
}

/** The marks in a block's own words, each with the place behind which it stands. */
export function marksOf(block: BlockNode): FootnoteMark[] {
  const found: FootnoteMark[] = []
  let at = 0
  for (const child of block.children) {
    if (child.type === 'text') at += child.value.length
    if (child.type !== 'trivia' || child.kind !== 'mark') continue
    const mark = child.value.slice('[^'.length, -']'.length)
    found.push({ mark, anchor: footnoteAnchor(mark), at })
  }
  return found
}

/** Report notes and marks that do not belong together. */
export function checkFootnotes(
  file: VFile,
  runs: readonly Run[],
  notes: readonly NoteRuns[],
  pointAt: (offset: number) => { line: number; column: number },
): void {
  const source = String(file)
  const used = new Set(
    runs.flatMap(({ type, start, end }) =>
      type === 'mark' ? source.slice(start, end).toLowerCase() : [],
    ),
  )
  const seen = new Set<string>()
  for (const { mark, label } of notes) {
    const printed = `[^${mark}]`
    const key = printed.toLowerCase()
    if (seen.has(key)) {
      reportError(
        file,
        RULE,
        `Unexpected second footnote \`${printed}\`, expected one of each mark`,
        pointAt(label.start),
      )
    } else if (!used.has(key)) {
      reportWarning(
        file,
        RULE,
        `Unexpected footnote \`${printed}\` that no mark leads to, expected \`${printed}\` in the text`,
        pointAt(label.start),
      )
    }
    seen.add(key)
  }
}

const RULE = 'footnote'
