/**
 * Clauses by their numbers, in the same resolution or in another.
 */
import { push } from '../../group-by'
import type { CitedParagraph, Clause, ClauseKind, Path, Reference, Resolution } from '../../record'
import { allClauses, clauses } from '../../views'
import { ambiguous, type LinkOutcome, resolved, unresolved } from './link'

/** The clauses of a resolution, by number. */
export interface ClauseIndex {
  resolution: string
  byPath: ReadonlyMap<string, readonly Clause[]>
  /** The kinds of clause that the text does not number, so that they have to be counted. */
  counted: ReadonlySet<ClauseKind>
  places: ReadonlyMap<Clause, Place>
}

/** Where a clause is. */
interface Place {
  /** It and the clauses beside it. */
  among: readonly Clause[]
  /** Its place among them, from 0. */
  at: number
  /** The clause of which it is a sub-paragraph; null for a paragraph. */
  parent: Clause | null
}

/** Make the index of a resolution. */
export function indexClauses(resolution: Resolution): ClauseIndex {
  const byPath = new Map<string, Clause[]>()
  const places = new Map<Clause, Place>()
  const place = (among: readonly Clause[], parent: Clause | null) => {
    for (const [at, clause] of among.entries()) places.set(clause, { among, at, parent })
  }
  const counted = new Set<ClauseKind>(['preambular', 'operative'])
  place(clauses(resolution), null)
  for (const clause of allClauses(resolution)) {
    push(byPath, clause.path.join(), clause)
    place(clause.children, clause)
    if (clause.label !== null) counted.delete(clause.kind)
  }
  return { resolution: resolution.id, byPath, counted, places }
}

/** Whether a clause may be meant, seen from where the words are. */
type IsMeant = (clause: Clause) => boolean

/** Resolve a clause or a range of them; a number that two clauses have stays unresolved. */
export function resolveParagraph(
  index: ClauseIndex,
  { kind, path, through }: CitedParagraph,
  isMeant: IsMeant = () => true,
): LinkOutcome {
  const first = clausesAt(index, kind, path, isMeant)
  const last = through ? clausesAt(index, kind, through, isMeant) : first
  const [from] = first
  const [to] = last
  if (!from || !to) return unresolved
  if (first.length > 1 || last.length > 1) {
    const several = first.length > 1 ? first : last
    return ambiguous(several.map(({ anchor }) => `${index.resolution}#${anchor}`))
  }
  const [start, ...rest] = through ? row(index, from, to) : [from]
  if (!start) return unresolved
  return resolved({
    type: 'clauses',
    resolution: index.resolution,
    anchors: [start.anchor, ...rest.map(({ anchor }) => anchor)],
  })
}

/**
 * The clauses that have a number: the text prints it, or the text numbers no clause of a kind that
 * the reference names.
 */
function clausesAt(
  { byPath, counted }: ClauseIndex,
  kind: ClauseKind | null,
  path: Path,
  isMeant: IsMeant,
): Clause[] {
  return (byPath.get(path.join()) ?? []).filter(
    (clause) =>
      (kind === null || clause.kind === kind) &&
      (clause.label !== null || (kind !== null && counted.has(kind))) &&
      isMeant(clause),
  )
}

/** The clauses from one to another beside it; empty where a number between them is missing. */
function row({ places }: ClauseIndex, from: Clause, to: Clause): readonly Clause[] {
  const first = places.get(from)
  const last = places.get(to)
  if (!first || !last || first.among !== last.among) return []
  const found = first.among.slice(first.at, last.at + 1)
  const isWhole = found.every(
    ({ kind, label, path }, place) =>
      kind === from.kind &&
      (label !== null) === (from.label !== null) &&
      follows(from, path, place),
  )
  return isWhole && found.length > 1 ? found : []
}

function follows(from: Clause, path: Path, place: number): boolean {
  const first = from.path.at(-1)
  const step = path.at(-1)
  return typeof first !== 'number' || typeof step !== 'number' || step === first + place
}

/** A paragraph of the same resolution, seen from one of its clauses. */
export function resolveOwnParagraph(
  index: ClauseIndex,
  reference: Extract<Reference, { type: 'paragraph' }>,
  from: Clause,
): LinkOutcome {
  const { where } = reference
  return resolveParagraph(index, reference, (clause) => {
    if (where !== 'above' && where !== 'below') return true
    const isAbove = clause.position.offset < from.position.offset
    return clause !== from && isAbove === (where === 'above')
  })
}

/**
 * The clause before or after another. From a sub-paragraph, "the preceding paragraph" may be a
 * sub-paragraph too, or the paragraph before the whole.
 */
export function resolveNeighbour(
  index: ClauseIndex,
  { kind, side }: Extract<Reference, { type: 'neighbour' }>,
  from: Clause,
): LinkOutcome {
  const step = side === 'preceding' ? -1 : 1
  const found: Clause[] = []
  for (let clause: Clause | null = from; clause; ) {
    const place = index.places.get(clause)
    const next: Clause | undefined = place?.among[place.at + step]
    if (next && next.kind === clause.kind && (!kind || next.kind === kind)) found.push(next)
    clause = place?.parent ?? null
  }
  const [only] = found
  if (!only) return unresolved
  if (index.places.get(from)?.parent)
    return ambiguous(found.map(({ anchor }) => `${index.resolution}#${anchor}`))
  return resolved({ type: 'clauses', resolution: index.resolution, anchors: [only.anchor] })
}
