/**
 * The texts that citations may lead to, and their clauses.
 */
import { type CitedPlace, type CitedWork, toCitedPlace, writtenPath } from '../export/citation'
import type { Path, Resolution } from '../record'
import { allClauses } from '../views'

/** What parts an anchor from a path that it does not say. */
const HAS_PATH = '='

/** A text with its clauses, each by its anchor, "op-8-a"; "op-7=1/a" where the anchor does not say its number. */
export interface IndexedWork extends CitedWork {
  anchors: string[]
}

/** A text as the index has it. */
export function toIndexedWork(work: CitedWork, resolution: Resolution): IndexedWork {
  const anchors = allClauses(resolution).map((clause) => {
    const path = writtenPath(clause)
    return path === undefined ? clause.anchor : `${clause.anchor}${HAS_PATH}${path}`
  })
  return { ...work, anchors }
}

/** A clause of a work: its anchor, and its place as it is cited. */
export interface IndexedClause {
  anchor: string
  place: CitedPlace
}

/** The clauses of a work. */
function clausesOf({ anchors }: IndexedWork): IndexedClause[] {
  return anchors.flatMap((written) => {
    const [anchor = '', path] = written.split(HAS_PATH)
    const place = toCitedPlace(anchor, path)
    return place ? [{ anchor, place }] : []
  })
}

/** The clauses that a number means: those of the kind, if words say which; else operative ones first. */
export function clausesAt(
  work: IndexedWork,
  { kind, path }: { kind: CitedPlace['kind'] | null; path: Path },
): IndexedClause[] {
  const key = path.join('/')
  const found = clausesOf(work).filter(({ place }) => place.path.join('/') === key)
  if (kind) return found.filter(({ place }) => place.kind === kind)
  const operative = found.filter(({ place }) => place.kind === 'operative')
  return operative.length > 0 ? operative : found
}
