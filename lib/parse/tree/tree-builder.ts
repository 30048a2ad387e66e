/**
 * Building the resolution tree from segments whose roles are known.
 */
import type { Opening, ParagraphPart } from '../../record'
import type { Segment } from '../lines/segment'
import type { Readers } from '../readers'
import { Above } from './above'
import type { LeafMaker } from './leaves'
import { type Role, RoleReader } from './roles'
import { SegmentsAhead } from './segments-ahead'
import type { BlockNode, ClauseNode, Leaf, PrintedNode, ResolutionTree, Trivia } from './tree'

/** Builds the tree of a text from its segments and trivia, given in order. */
export class TreeBuilder {
  private readonly tree: ResolutionTree = { type: 'resolution', children: [], footnotes: [] }
  /** Trivia that waits for the next block, to be put before it wherever that goes. */
  private waiting: Trivia[] = []
  private readonly above: Above
  private readonly roles: RoleReader

  constructor(
    private readonly make: LeafMaker,
    private readonly readers: Readers,
    segments: readonly Segment[],
    endsAreMarked: boolean,
  ) {
    this.above = new Above(segments, endsAreMarked)
    this.roles = new RoleReader(readers, this.above, new SegmentsAhead(segments))
  }

  addTrivia(trivia: Trivia): void {
    this.waiting.push(trivia)
  }

  addFormula(segment: Segment): void {
    this.roles.beginFormula(segment)
    this.addPrinted('enactingFormula', segment)
  }

  /** Add a block that is not a clause; a label at its beginning is part of its words. */
  addPrinted(type: PrintedNode['type'], segment: Segment): void {
    this.above.open = []
    this.add({ type, children: this.make.ofSegment({ ...segment, marker: null }) }, null)
  }

  /** Add a segment after the enacting formula. */
  addBody(segment: Segment): void {
    const role = this.roles.roleOf(segment)
    if (role.type === 'clause') this.addClause(segment, role)
    else if (role.type === 'further') this.addToLastClause(segment)
    else if (role.type === 'paragraph') this.addParagraph(role.part, segment)
    else this.addPrinted(role.type, segment)
  }

  finish(): ResolutionTree {
    for (const trivia of this.waiting) this.tree.children.push(trivia)
    return this.tree
  }

  private addClause(
    segment: Segment,
    { kind, reading, parent }: Extract<Role, { type: 'clause' }>,
  ): void {
    const { above } = this
    const { marker, words } = segment
    if (!marker) above.open = []
    const children = this.make.ofSegment(segment)
    const clause: ClauseNode = {
      type: 'clause',
      kind,
      marker,
      opening: reading && asPrinted(reading.opening, children),
      listed: reading?.listed ?? (above.partKind !== null || marker?.style === 'article'),
      children,
    }
    this.add(clause, parent)
    above.partKind = (marker ? null : this.readers.openings.readLead(words)) ?? above.partKind
    above.open.push({ clause, words })
    if (reading) above.heads.add(reading.opening.head)
    if (!parent) above.before = clause
  }

  /** Add a further paragraph of the last clause to it. */
  private addToLastClause(segment: Segment): void {
    const { last, open } = this.above
    if (segment.heading) this.above.headed = open[0]?.clause ?? null
    const leaves = this.make.ofSegment({ ...segment, marker: null })
    const space = this.waiting.flatMap(({ position, value }) =>
      position?.start.offset === undefined ? [] : this.make.within(position.start.offset, value),
    )
    this.waiting = []
    for (const leaf of [...space, ...leaves]) last?.clause.children.push(leaf)
  }

  private addParagraph(part: ParagraphPart, segment: Segment): void {
    this.above.open = []
    const children = this.make.ofSegment({ ...segment, marker: null })
    this.add({ type: 'paragraph', part, children }, null)
  }

  private add(node: BlockNode, parent: ClauseNode | null): void {
    const start = node.children[0]?.position?.start
    const end = node.children.at(-1)?.position?.end
    if (start && end) node.position = { start, end }
    // One by one: very many blank lines would be too many arguments.
    const isBelow = parent !== null && node.type === 'clause'
    for (const trivia of this.waiting) (isBelow ? parent : this.tree).children.push(trivia)
    if (isBelow) parent.children.push(node)
    else this.tree.children.push(node)
    this.waiting = []
  }
}

/** An opening as read, with its phrase to the letter. */
function asPrinted(opening: Opening, leaves: readonly Leaf[]): Opening {
  const words = leaves.flatMap((leaf) => (leaf.type === 'text' ? leaf.value : [])).join('')
  return { ...opening, phrase: words.slice(opening.start, opening.end) }
}
