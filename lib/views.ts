/**
 * Views of a record: what is derived from it, never stored.
 */
import type { Block, Clause, ClauseKind, EnactingFormula, Resolution } from './record'

/** The name to show for a resolution: its title, else its symbol, else its id. */
export function nameOf(resolution: Resolution): string {
  return resolution.title?.value ?? resolution.symbol?.value ?? resolution.id
}

/** The date by which texts are ordered: of adoption, or else of the document. */
export function dateOf({ date, issued }: Resolution): string | undefined {
  return (date ?? issued)?.value
}

/** The year that a text goes by; null where it has no date. */
export function yearOf(resolution: Resolution): string | null {
  return dateOf(resolution)?.slice(0, 4) ?? null
}

/** Whether a block above the text is the title, whole. */
export function isTitle(block: Block, { title }: Resolution): boolean {
  return block.type === 'masthead' && block.text.trim() === title?.value
}

/** The enacting formula, or undefined where the text has none. */
export function enactingFormula(resolution: Resolution): EnactingFormula | undefined {
  return resolution.blocks.find((block) => block.type === 'enactingFormula')
}

/** The top-level clauses in document order, of one kind or of both. */
export function clauses(resolution: Resolution, kind?: ClauseKind): Clause[] {
  return resolution.blocks.filter(
    (block): block is Clause => block.type === 'clause' && (!kind || block.kind === kind),
  )
}

/** A clause and its sub-paragraphs at every depth, each before its children. */
export function withChildren(clause: Clause): Clause[] {
  return [clause, ...clause.children.flatMap(withChildren)]
}

/** Every clause at every depth, each before its children. */
export function allClauses(resolution: Resolution): Clause[] {
  return clauses(resolution).flatMap(withChildren)
}

/** The old anchors that links to an anchor may still use. */
export function aliasesOf({ aliases }: Resolution, anchor: string): string[] {
  return Object.entries(aliases.anchors)
    .filter(([, now]) => now === anchor)
    .map(([old]) => old)
}

/** A run of blocks that belong to the preamble or to the operative part. */
export interface ResolutionPart {
  kind: ClauseKind
  blocks: Block[]
}

/**
 * The text after the masthead as parts in document order. A heading, formula or
 * unplaced paragraph goes with the clause that follows it, or with the last part.
 * A text with a preamble per section gives several parts of each kind.
 */
export function resolutionParts(resolution: Resolution): ResolutionPart[] {
  const result: ResolutionPart[] = []
  let waiting: Block[] = []
  for (const block of resolution.blocks) {
    if (block.type === 'masthead') continue
    waiting.push(block)
    if (block.type !== 'clause') continue
    const last = result.at(-1)
    if (last?.kind === block.kind) last.blocks.push(...waiting)
    else result.push({ kind: block.kind, blocks: waiting })
    waiting = []
  }
  if (waiting.length === 0) return result
  const last = result.at(-1)
  if (last) last.blocks.push(...waiting)
  else result.push({ kind: 'preambular', blocks: waiting })
  return result
}
