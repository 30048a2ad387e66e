/**
 * From segments to the resolution tree: what each segment is, and what belongs to what.
 *
 * Above the enacting formula stands the masthead. Below it a segment is a clause where
 * it opens as one, and the form of its head tells preambular from operative; a marker
 * that counts deeper makes a sub-paragraph; a line without a marker that stands as a
 * heading does is one. The rest is a paragraph: shown, and reported.
 */
import type { Body } from '../authorities'
import type { ClauseKind } from '../record'
import { readEnactingFormula } from './enacting-formula'
import type { LeafMaker } from './leaves'
import type { Marker } from './marker'
import { beginsLarge, type Item, type Segment } from './segment'
import type { BlockNode, ClauseNode, PrintedNode, ResolutionTree, Trivia } from './tree'

/**
 * Build the resolution tree.
 *
 * @param items a file's segments and the trivia between them
 * @param bodies the bodies whose names an enacting formula may hold
 * @param make the leaf maker of the file
 * @returns the tree; its leaves are the whole file
 */
export function toTree(items: Item[], bodies: Body[], make: LeafMaker): ResolutionTree {
  const segments = items.flatMap((item) => (item.type === 'segment' ? [item.segment] : []))
  const formula = findFormula(segments, bodies)

  const builder = new TreeBuilder(make)
  let inMasthead = formula !== undefined
  for (const item of items) {
    if (item.type === 'trivia') {
      const { type, start, end } = item.run
      builder.addTrivia(make.trivia(type === 'frontMatter' ? type : 'space', start, end))
    } else if (item.segment === formula) {
      builder.addPrinted('enactingFormula', item.segment)
      inMasthead = false
    } else if (inMasthead) {
      builder.addPrinted('masthead', item.segment)
    } else {
      builder.addBody(item.segment)
    }
  }
  return builder.finish()
}

/**
 * The enacting formula: the first segment that reads as one and ends with a comma; where
 * none does, the first that reads as one before any clause.
 */
function findFormula(segments: readonly Segment[], bodies: Body[]): Segment | undefined {
  const isFormula = (segment: Segment) =>
    !segment.marker && readEnactingFormula(segment.words, bodies) !== null
  const clause = segments.findIndex((segment) => segment.opening)
  return (
    segments.find((segment) => segment.words.trimEnd().endsWith(',') && isFormula(segment)) ??
    segments.slice(0, clause < 0 ? segments.length : clause).find(isFormula)
  )
}

class TreeBuilder {
  private readonly tree: ResolutionTree = { type: 'resolution', children: [] }
  /** Trivia that waits for the next block, to stand in front of it wherever that goes. */
  private waiting: Trivia[] = []
  /** The clauses that are open at this place, outermost first. */
  private open: ClauseNode[] = []
  /** The kind of the clause before; null until there is one. */
  private kind: ClauseKind | null = null

  constructor(private readonly make: LeafMaker) {}

  addTrivia(trivia: Trivia): void {
    this.waiting.push(trivia)
  }

  /** Add a block that is no clause; a label that it begins with is among its words. */
  addPrinted(type: PrintedNode['type'], segment: Segment): void {
    this.open = []
    this.add({ type, children: this.make.ofSegment({ ...segment, marker: null }) }, null)
  }

  /** Add a segment that stands after the enacting formula. */
  addBody(segment: Segment): void {
    const { marker, opening } = segment
    if (segment.heading) {
      this.addPrinted('heading', segment)
      return
    }
    const parent = marker ? this.parentOf(marker, opening !== null) : null
    // Without a label, words that begin small go on from something, whatever they look like.
    const opens = opening && (marker || beginsLarge(segment.words)) ? opening : null
    const kind = parent?.kind ?? opens?.kind ?? (marker ? this.kind : null)
    if (!kind) {
      this.addPrinted('paragraph', segment)
      return
    }
    if (!marker) this.open = []
    const children = this.make.ofSegment(segment)
    const clause: ClauseNode = {
      type: 'clause',
      kind,
      marker,
      opening: opens?.opening ?? null,
      children,
    }
    this.add(clause, parent)
    this.open.push(clause)
    this.kind = kind
  }

  finish(): ResolutionTree {
    this.tree.children.push(...this.waiting)
    return this.tree
  }

  /**
   * The clause under which a marker counts; null where it counts at the top. A style that
   * is open goes on at its own level. A new style opens a level below, unless it is a number
   * that begins a clause with an opening of its own, or does not begin with one.
   */
  private parentOf(marker: Marker, opensClause: boolean): ClauseNode | null {
    const level = this.open.findIndex((clause) => clause.marker?.style === marker.style)
    if (level >= 0) this.open.length = level
    else if (marker.style.includes('decimal') && (opensClause || marker.value !== 1)) this.open = []
    return this.open.at(-1) ?? null
  }

  private add(node: BlockNode, parent: ClauseNode | null): void {
    const start = node.children[0]?.position?.start
    const end = node.children.at(-1)?.position?.end
    if (start && end) node.position = { start, end }
    if (parent && node.type === 'clause') parent.children.push(...this.waiting, node)
    else this.tree.children.push(...this.waiting, node)
    this.waiting = []
  }
}
