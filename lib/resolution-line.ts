/**
 * A resolution as a line of a list, on a page and in the index by which lists are filtered.
 */
import { countClauses, draftName, isInCapitals, statusName } from './describe'
import type { Resolution } from './record'
import { resolutionPath } from './site'
import { dateOf, nameOf } from './views'

/** See {@link lineOf}. */
export interface ResolutionLine {
  /** The address of its page. */
  path: string
  title: string
  /** Whether the title is printed all in capitals. */
  inCapitals: boolean
  /** The language that the title is in. */
  language: string
  /** ISO 8601; null where it has none. */
  date: string | null
  /** "Adopted". */
  status: string
  /** "A/RES/68/243", "Sixty-eighth session", "New York". */
  details: string[]
  /** "9 preambular and 4 operative paragraphs". */
  clauses: string
}

/** What a list says of a resolution. */
export function lineOf(resolution: Resolution): ResolutionLine {
  const { id, language, symbol, session, place, status } = resolution
  const details = [symbol?.value, session?.value.name, draftName(resolution) ?? place?.value]
  const title = nameOf(resolution)
  return {
    path: resolutionPath(id),
    title,
    inCapitals: isInCapitals(title),
    language,
    date: dateOf(resolution) ?? null,
    status: statusName[status.value],
    details: details.filter((detail) => detail !== undefined),
    clauses: countClauses(resolution),
  }
}
