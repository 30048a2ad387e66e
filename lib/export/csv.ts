/**
 * Every clause of the corpus as a row of CSV (RFC 4180).
 */
import type { Corpus } from '../corpus'
import { bodyOf } from '../describe'
import type { Clause, Resolution } from '../record'
import { addressOf, resolutionPath } from '../site'
import { allClauses, dateOf, nameOf } from '../views'
import { corpusVersion } from './version'

/** The columns, and what each has of a clause. */
const COLUMNS: Record<string, (clause: Clause, of: Row) => string | null | undefined> = {
  resolution: (_, { resolution }) => resolution.id,
  body: (_, { body }) => body,
  symbol: (_, { resolution }) => resolution.symbol?.value,
  title: (_, { resolution }) => nameOf(resolution),
  status: (_, { resolution }) => resolution.status.value,
  date: (_, { resolution }) => dateOf(resolution),
  language: (_, { resolution }) => resolution.language,
  anchor: ({ anchor }) => anchor,
  kind: ({ kind }) => kind,
  path: ({ path }) => path.join('/'),
  label: ({ label }) => label,
  section: ({ section }) => section,
  opening: ({ opening }) => opening?.phrase,
  head: ({ opening }) => opening?.head,
  force: ({ opening }) => opening?.force,
  text: ({ text }) => text,
  version: (_, { version }) => version,
  address: ({ anchor }, { resolution }) => addressOf(resolutionPath(resolution.id, anchor)),
}

interface Row {
  resolution: Resolution
  body: string | undefined
  /** Of the corpus, so that a row that is copied out of the file still says where it is from. */
  version: string
}

/** The names of the columns. */
export const CLAUSE_COLUMNS = Object.keys(COLUMNS)

/** All clauses, each after the clause that it is in; the first line names the columns. */
export function toClausesCsv(corpus: Corpus): string {
  const { resolutions, authorities } = corpus
  const version = corpusVersion(corpus)
  const rows = resolutions.flatMap((resolution) => {
    const body = bodyOf(authorities.bodies, resolution)?.short
    return allClauses(resolution).map((clause) =>
      Object.values(COLUMNS).map((cellOf) => cellOf(clause, { resolution, body, version }) ?? ''),
    )
  })
  return [CLAUSE_COLUMNS, ...rows].map(printRow).join('')
}

function printRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`
}

/** What a spreadsheet would take for a formula, after an apostrophe, so that it takes it for words. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
