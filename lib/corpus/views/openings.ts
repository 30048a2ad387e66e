/**
 * How bodies act: which heads open their clauses, how often, and where.
 */
import type { Authorities, Body } from '../../authorities'
import { bodyOf } from '../../describe'
import { EXCERPTS_A_PAGE, type ListPage, listPages } from '../../list-pages'
import {
  type Clause,
  type ClauseKind,
  type Force,
  forceSchema,
  type Opening,
  type Resolution,
} from '../../record'
import { headAnchor } from '../../site'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'
import { keptFor } from './lookups'

/** An opening in its place: of a clause, or of a further assertion inside one. */
export interface OpeningPlace {
  resolution: Resolution
  /** Null where it is not known. */
  body: Body | null
  clause: Clause
  opening: Opening
}

/** A body that adopted resolutions of the corpus, or several in one column. */
export interface BodyColumn {
  /** Null stands for the resolutions whose body is not known. */
  bodies: (Body | null)[]
  /** How many openings of the table's kind it has, possibly none. */
  count: number
}

/** The openings of a body with a head. */
export interface OpeningCell {
  count: number
  /** Where the first of them stands in the row's places; null where they do not stand together. */
  start: number | null
}

/** A head, with every opening that has it. */
export interface HeadRow {
  /** The lemma; null for all words that no grammar lists. */
  head: string | null
  /** The language whose word it is, the first part of a BCP 47 tag: `en`; null without a head. */
  language: string | null
  force: Force | null
  /** By body, in the order of the columns; within one, in that of the corpus. */
  places: OpeningPlace[]
  /** In the order of the columns. */
  cells: OpeningCell[]
}

/** The heads of one force. */
interface ForceRows {
  /** Null for words that no grammar lists, which are one row. */
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
  { resolutions, authorities: { bodies: known } }: Opened,
  kind: ClauseKind,
): OpeningTable {
  const bodies = bodiesOf(resolutions, known)
  const rows = new Map<string, Pick<HeadRow, 'head' | 'language' | 'force'> & Cells>()
  for (const resolution of resolutions) {
    const body = bodyOf(known, resolution) ?? null
    const column = bodies.indexOf(body)
    const [language = ''] = resolution.language.split('-')
    for (const place of openingsOf(resolution, body, kind)) {
      const { head, force } = place.opening
      const named = force ? { head, language, force } : { head: null, language: null, force }
      const key = JSON.stringify(named)
      const row = rows.get(key) ?? { ...named, cells: bodies.map(() => []) }
      row.cells[column]?.push(place)
      rows.set(key, row)
    }
  }
  const heads = [...rows.values()].map(({ cells, ...named }): HeadRow => {
    let start = 0
    const counted = cells.map(({ length }) => {
      start += length
      return { count: length, start: start - length }
    })
    return { ...named, places: cells.flat(), cells: counted }
  })
  const forces = [...forceSchema.options, null].flatMap((force): ForceRows[] => {
    const ofForce = heads.filter((row) => row.force === force).sort(byCountThenHead)
    if (ofForce.length === 0) return []
    const counts = bodies.map((_, column) => sum(ofForce, ({ cells }) => cells[column]?.count ?? 0))
    return [{ force, counts, count: sum(counts, (count) => count), heads: ofForce }]
  })
  const columns = bodies.map((body, column) => ({
    bodies: [body],
    count: sum(forces, ({ counts }) => counts[column] ?? 0),
  }))
  return { kind, columns, forces, count: sum(forces, ({ count }) => count) }
}

/** What tables of openings are made of. */
type Opened = Pick<Corpus, 'resolutions'> & { authorities: Pick<Authorities, 'bodies'> }
/** The openings of a row by their bodies. */
interface Cells {
  cells: OpeningPlace[][]
}

/** The tables of a corpus: of operative and of preambular clauses. */
export const openingTables = keptFor((corpus: Opened): OpeningTable[] => [
  openingTable(corpus, 'operative'),
  openingTable(corpus, 'preambular'),
])

/** The openings with one head, in pages. */
export interface OpeningList {
  kind: ClauseKind
  row: HeadRow
  /** As in the table of its kind. */
  columns: BodyColumn[]
  pages: ListPage<OpeningPlace>[]
}

/** The openings of each head of a corpus, by the head's anchor. */
export const openingLists = keptFor(
  (corpus: Opened): ReadonlyMap<string, OpeningList> =>
    new Map(
      openingTables(corpus).flatMap(({ kind, columns, forces }) =>
        forces
          .flatMap(({ heads }) => heads)
          .map((row) => [
            headAnchor(kind, row),
            { kind, row, columns, pages: listPages(row.places, EXCERPTS_A_PAGE) },
          ]),
      ),
    ),
)

/** How many bodies a table shows beside each other. */
const COLUMNS_AT_MOST = 8

/** A table as wide as a page: where there are more bodies, those with the fewest openings share a column. */
export function withFewColumns(table: OpeningTable, most = COLUMNS_AT_MOST): OpeningTable {
  const { columns, forces } = table
  if (columns.length <= most) return table
  const ranked = [...columns.keys()].sort((a, b) => countOf(columns[b]) - countOf(columns[a]))
  const kept = ranked.slice(0, most - 1).sort((a, b) => a - b)
  const others = ranked.slice(most - 1)
  const merge = <Value>(values: readonly Value[], join: (others: Value[]) => Value): Value[] => {
    const at = (places: number[]) => places.flatMap((place) => values.slice(place, place + 1))
    return [...at(kept), join(at(others))]
  }
  return {
    ...table,
    columns: merge(columns, (rest) => ({
      bodies: rest.flatMap(({ bodies }) => bodies),
      count: sum(rest, countOf),
    })),
    forces: forces.map((rows) => ({
      ...rows,
      counts: merge(rows.counts, (rest) => sum(rest, (count) => count)),
      heads: rows.heads.map((row) => ({
        ...row,
        cells: merge(row.cells, (rest) => ({ count: sum(rest, countOf), start: null })),
      })),
    })),
  }
}

/** How many heads a plot shows. */
const PLOTTED_AT_MOST = 30

/** Of a table the heads that most clauses open with, as many as a plot shows; all their forces. */
export function withFrequentHeads(table: OpeningTable, most = PLOTTED_AT_MOST): OpeningTable {
  const heads = table.forces.flatMap((force) => force.heads)
  if (heads.length <= most) return table
  const shown = new Set(heads.sort((a, b) => b.places.length - a.places.length).slice(0, most))
  const forces = table.forces.map((force) => ({
    ...force,
    heads: force.heads.filter((row) => shown.has(row)),
  }))
  return { ...table, forces }
}

function countOf(counted: { count: number } | undefined): number {
  return counted?.count ?? 0
}

function openingsOf(resolution: Resolution, body: Body | null, kind: ClauseKind): OpeningPlace[] {
  return allClauses(resolution).flatMap((clause) => {
    if (clause.kind !== kind) return []
    const openings = clause.opening ? [clause.opening, ...clause.assertions] : clause.assertions
    return openings.map((opening) => ({ resolution, body, clause, opening }))
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
  const byHead = (a.head ?? '').localeCompare(b.head ?? '', a.language ?? 'en')
  return b.places.length - a.places.length || byHead
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0)
}
