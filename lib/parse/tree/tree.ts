/**
 * The resolution tree: a unist tree whose leaves, in order, are the whole source.
 *
 * Every character of the file belongs to exactly one `text` leaf or to one `trivia` leaf that says
 * what it is. The record is made from the tree without the trivia.
 */

import type { Literal, Node, Parent } from 'unist'
import { lastPlace } from '../../last-place'
import type { ClauseKind, Emphasis, Opening, ParagraphPart, Position } from '../../record'
import type { Marker } from '../labels'

/** Words of the resolution, to the letter. */
export interface Text extends Literal {
  type: 'text'
  value: string
  /** The emphasis around the words, outermost first. */
  emphases: readonly Emphasis['type'][]
}

/** What is in the file but not in the resolution's words. */
export interface Trivia extends Literal {
  type: 'trivia'
  /**
   * `marker` holds a printed label and the space around it; the record keeps the label. `mark` is that of a
   * footnote.
   */
  kind: 'frontMatter' | 'space' | 'marker' | 'delimiter' | 'mark'
  value: string
}

/** A leaf of the tree. */
export type Leaf = Text | Trivia

/** A block without a place in the clause numbering. */
export interface PrintedNode extends Parent {
  type: 'masthead' | 'enactingFormula' | 'heading'
  children: Leaf[]
}

/** Words that are not a clause. */
export interface ParagraphNode extends Parent {
  type: 'paragraph'
  part: ParagraphPart
  children: Leaf[]
}

/** A clause; its sub-paragraphs follow its own leaves. */
export interface ClauseNode extends Parent {
  type: 'clause'
  kind: ClauseKind
  marker: Marker | null
  opening: Opening | null
  /**
   * Whether a listed head opens it, or it needs none: an article, or a clause below a line such as
   * "RESOLVES:".
   */
  listed: boolean
  children: (Leaf | ClauseNode)[]
}

/** A footnote of the source, below the text. */
export interface FootnoteNode extends Parent {
  type: 'footnote'
  mark: string
  children: Leaf[]
}

/** A block of the resolution. */
export type BlockNode = PrintedNode | ParagraphNode | ClauseNode

/** The root. */
export interface ResolutionTree extends Parent {
  type: 'resolution'
  children: (Trivia | BlockNode)[]
  /** The source's footnotes, below everything else. */
  footnotes: FootnoteNode[]
}

/** Every leaf in document order: together, the source. */
export function* leaves(node: ResolutionTree | BlockNode | FootnoteNode): Generator<Leaf> {
  for (const child of node.children) {
    if (child.type === 'text' || child.type === 'trivia') yield child
    else yield* leaves(child)
  }
  if (node.type === 'resolution') for (const note of node.footnotes) yield* leaves(note)
}

/** The text leaves of a block itself, without those of its sub-paragraphs. */
export function ownText(block: BlockNode | FootnoteNode): Text[] {
  const children: readonly (Leaf | ClauseNode)[] = block.children
  return children.filter((child) => child.type === 'text')
}

/** A block's words, without those of its sub-paragraphs. */
export function textOf(block: BlockNode | FootnoteNode): string {
  return ownText(block)
    .map((leaf) => leaf.value)
    .join('')
}

/**
 * Where in the file a place in a block's words is. No leaf extends past a line ending, so that the
 * column can be counted.
 *
 * @param block the block
 * @param offset a place in {@link textOf} the block; 0 also where the block has no words
 */
export function positionIn(block: BlockNode | FootnoteNode, offset: number): Position {
  return positionsIn(block)(offset)
}

/** As {@link positionIn}, for many places in the words of one block. */
export function positionsIn(block: BlockNode | FootnoteNode): (offset: number) => Position {
  const words = ownText(block)
  const starts: number[] = []
  let length = 0
  for (const leaf of words) {
    starts.push(length)
    length += leaf.value.length
  }
  return (offset) => {
    const place = lastPlace(starts.length, (at) => (starts[at] ?? 0) <= offset)
    const leaf = words[place]
    return leaf && offset < length ? shift(leaf, offset - (starts[place] ?? 0)) : shift(block, 0)
  }
}

function shift(node: Node, by: number): Position {
  const start = node.position?.start
  if (start?.offset === undefined) throw new Error(`A ${node.type} node has no position`)
  return { line: start.line, column: start.column + by, offset: start.offset + by }
}

/** The first two words of a text, for a message. */
export function firstTwoWords(text: string): string {
  return text.trim().split(/\s+/, 2).join(' ')
}
