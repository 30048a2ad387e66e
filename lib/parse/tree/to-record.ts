/**
 * From the resolution tree to the blocks of a record: trivia is dropped, and what is known of the
 * words is put beside them.
 */
import type { Block, Citation, Clause, Emphasis, Footnote, Opening } from '../../record'
import type { ReferenceFinder } from '../citation'
import type { OpeningReader } from '../openings/opening'
import { type ClauseNumbering, placeClauses } from './anchor'
import { marksOf, toFootnote } from './footnotes'
import type { UnsaidParagraph } from './missing-paragraphs'
import {
  type BlockNode,
  type ClauseNode,
  type FootnoteNode,
  ownText,
  positionIn,
  positionsIn,
  type ResolutionTree,
  textOf,
} from './tree'

/** What reads the words of a tree. */
export interface RecordReaders {
  openings: OpeningReader
  findReferences: ReferenceFinder
  /**
   * Takes the paragraphs that are named without saying whose they are; the record does not have
   * them.
   */
  takeUnsaid?: (found: UnsaidParagraph) => void
  /** The masthead blocks whose words are all in the record's fields. */
  inFields: ReadonlySet<BlockNode>
}

/** The blocks of a tree, in document order. */
export function toBlocks(tree: ResolutionTree, readers: RecordReaders): Block[] {
  const places = placeClauses(tree)
  let section: string | null = null
  let headings = 0
  return tree.children.flatMap((child): Block[] => {
    switch (child.type) {
      case 'trivia':
        return []
      case 'clause':
        return [toClause(child, section, places, readers)]
      case 'heading':
        headings += 1
        section = `sec-${headings}`
        return [{ type: 'heading', anchor: section, ...printed(child) }]
      case 'masthead':
        return [{ type: 'masthead', inFields: readers.inFields.has(child), ...printed(child) }]
      case 'paragraph':
        return [{ type: 'paragraph', part: child.part, ...printed(child) }]
      default:
        return [{ type: 'enactingFormula', ...printed(child) }]
    }
  })
}

function toClause(
  node: ClauseNode,
  section: string | null,
  places: Map<ClauseNode, ClauseNumbering>,
  readers: RecordReaders,
): Clause {
  const place = places.get(node)
  if (!place) throw new Error('A clause was given no place')
  const { text, ...asPrinted } = printed(node)
  const assertions: Opening[] = readers.openings.readFurther(
    text,
    node.kind,
    node.opening?.end ?? 0,
  )
  const positionAt = positionsIn(node)
  const found = readers.findReferences(text)
  for (const item of found.unsaid) {
    readers.takeUnsaid?.({ ...item, position: positionAt(item.start) })
  }
  const citations = found.references.map(
    (reference): Citation => ({ ...reference, position: positionAt(reference.start) }),
  )
  return {
    type: 'clause',
    kind: node.kind,
    anchor: place.anchor,
    label: node.marker?.printed ?? node.marker?.label ?? null,
    path: place.path,
    section,
    text,
    ...asPrinted,
    opening: node.opening,
    assertions,
    citations,
    children: node.children.flatMap((child) =>
      child.type === 'clause' ? [toClause(child, section, places, readers)] : [],
    ),
  }
}

/** The footnotes below a text. */
export function toFootnotes(
  { footnotes }: ResolutionTree,
  findReferences: ReferenceFinder,
): Footnote[] {
  return footnotes.map((node) => toFootnote(node, findReferences, emphasesOf(node)))
}

function printed(
  node: BlockNode,
): Pick<Clause, 'text' | 'emphases' | 'position' | 'footnoteMarks'> {
  const marks = marksOf(node)
  return {
    text: textOf(node),
    emphases: emphasesOf(node),
    position: positionIn(node, 0),
    ...(marks.length > 0 ? { footnoteMarks: marks } : {}),
  }
}

/** The emphasised ranges of a block's text, each as long as possible. */
function emphasesOf(node: BlockNode | FootnoteNode): Emphasis[] {
  const found: Emphasis[] = []
  const last = new Map<Emphasis['type'], Emphasis>()
  let at = 0
  for (const leaf of ownText(node)) {
    const end = at + leaf.value.length
    for (const type of new Set(leaf.emphases)) {
      const running = last.get(type)
      if (running?.end === at) running.end = end
      else {
        const emphasis = { type, start: at, end }
        last.set(type, emphasis)
        found.push(emphasis)
      }
    }
    at = end
  }
  return found
}
