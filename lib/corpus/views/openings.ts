/**
 * How bodies act: which heads open their clauses, how often, and where.
 */
import type { Authorities, Body } from '../../authorities'
import { bodyOf } from '../../describe'
import {
  type Clause,
  type ClauseKind,
  type Force,
  forceSchema,
  type Opening,
  type Resolution,
} from '../../record'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'

/** An opening in its place: of a clause, or of a further assertion inside one. */
export interface OpeningPlace {
  resolution: Resolution
  clause: Clause
  opening: Opening
}

/** A body that adopted resolutions of the corpus. */
export interface BodyColumn {
  /** Null for the resolutions whose body is not known. */
  body: Body | null
  /** How many openings of the table's kind it has, possibly none. */
  count: number
}

/** A head, with every opening that has it. */
export interface HeadRow {
  /** The lemma; where no grammar lists it, the printed word in lower case. */
  head: string
  /** The language of the word, the first part of a BCP 47 tag: `en`. */
  language: string
  force: Force | null
  /** The openings of each body, in the order of the columns; within one, in that of the corpus. */
  cells: OpeningPlace[][]
  count: number
}

/** The heads of one force. */
interface ForceRows {
  /** Null for heads that no grammar lists. */
  force: Force | null
  /** How many openings each body has, in the order of the columns. */
  counts: number[]
  count: number
  /** Most frequent first, then alphabetical. */
  heads: HeadRow[]
}

/** The openings of the clauses of one kind: heads by force, bodies side by side. */
export interface OpeningTable {
  kind: ClauseKind
  /** Every body of the corpus, by its short name; unknown ones last. */
  columns: BodyColumn[]
  /** Strongest first, unlisted heads last; only forces that have heads. */
  forces: ForceRows[]
  count: number
}

/**
 * Count how bodies open the clauses of a kind, at every depth. A clause that opens again counts
 * once for each opening; one that opens with no head does not count.
 */
export function openingTable(
  {
    resolutions,
    authorities: { bodies: known },
  }: Pick<Corpus, 'resolutions'> & { authorities: Pick<Authorities, 'bodies'> },
  kind: ClauseKind,
): OpeningTable {
  const bodies = bodiesOf(resolutions, known)
  const rows = new Map<string, HeadRow>()
  for (const resolution of resolutions) {
    const column = bodies.indexOf(bodyOf(known, resolution) ?? null)
    for (const { opening, ...place } of openingsOf(resolution, kind)) {
      const { head, force } = opening
      const [language = ''] = resolution.language.split('-')
      // A printed word may be spelt like the lemma of another head.
      const key = JSON.stringify([language, head, force])
      const row = rows.get(key) ?? { head, language, force, cells: bodies.map(() => []), count: 0 }
      row.cells[column]?.push({ ...place, opening })
      row.count += 1
      rows.set(key, row)
    }
  }
  const forces = [...forceSchema.options, null].flatMap((force): ForceRows[] => {
    const heads = [...rows.values()].filter((row) => row.force === force).sort(byCountThenHead)
    if (heads.length === 0) return []
    const counts = bodies.map((_, column) => sum(heads, ({ cells }) => cells[column]?.length ?? 0))
    return [{ force, counts, count: sum(heads, ({ count }) => count), heads }]
  })
  const columns = bodies.map((body, column) => ({
    body,
    count: sum(forces, ({ counts }) => counts[column] ?? 0),
  }))
  return { kind, columns, forces, count: sum(forces, ({ count }) => count) }
}

function openingsOf(resolution: Resolution, kind: ClauseKind): OpeningPlace[] {
  return allClauses(resolution).flatMap((clause) => {
    if (clause.kind !== kind) return []
    const openings = clause.opening ? [clause.opening, ...clause.assertions] : clause.assertions
    return openings.map((opening) => ({ resolution, clause, opening }))
  })
}

function bodiesOf(resolutions: readonly Resolution[], known: readonly Body[]): (Body | null)[] {
  const found = new Set(resolutions.map((resolution) => bodyOf(known, resolution) ?? null))
  return [...found].sort((a, b) => {
    if (!a || !b) return Number(!a) - Number(!b)
    return a.short.localeCompare(b.short, 'en')
  })
}

function byCountThenHead(a: HeadRow, b: HeadRow): number {
  return b.count - a.count || a.head.localeCompare(b.head, a.language)
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0)
}
