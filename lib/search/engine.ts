/**
 * Searching the data: what the worker does in a browser, and the tests do in Node.
 */
import type { ClauseKind } from '../record'
import type { SearchState } from '../site'
import type { SearchData, SearchResolution } from './data'
import { createTextIndex, SEARCH_VERSION } from './options'
import { findMatches, isEmpty, parseQuery, wordsIn } from './query'
import { type SnippetPart, snippet } from './snippet'

/** A clause that was found. */
export interface FoundClause {
  kind: ClauseKind
  anchor: string
  label: string
  snippet: SnippetPart[]
}

/** The answer to a search. */
export interface SearchResults {
  /** Whether the query asks for nothing; there are then no groups. */
  empty: boolean
  /** Resolutions with a clause that was found, the best first; clauses as they stand in the text. */
  groups: { resolution: SearchResolution; clauses: FoundClause[] }[]
  /** How many clauses were found. */
  total: number
  /** What was searched, after the filters. */
  searched: { clauses: number; resolutions: number }
  /** What one may filter by. */
  bodies: SearchData['bodies']
}

/** Answers searches over one set of data. */
export type SearchEngine = (state: SearchState) => SearchResults

/**
 * Make an engine.
 *
 * @throws Error where the data is of another version than this code
 */
export function createSearchEngine(data: SearchData): SearchEngine {
  if (data.version !== SEARCH_VERSION) {
    throw new Error(
      `Unexpected search data of version ${data.version}, expected ${SEARCH_VERSION}; reload the page`,
    )
  }
  const index = createTextIndex()
  for (const [key, value] of Object.entries(data.index)) index.import(key, value)

  return ({ query: text, body, kind }) => {
    const isIncluded = (place: number) => {
      const clause = data.clauses[place]
      if (!clause || (kind && clause.kind !== kind)) return false
      return !body || data.resolutions[clause.resolution]?.body === body
    }
    const included = data.clauses.flatMap((clause, place) => (isIncluded(place) ? [clause] : []))
    const searched = {
      clauses: included.length,
      resolutions: new Set(included.map(({ resolution }) => resolution)).size,
    }

    const query = parseQuery(text)
    const groups = new Map<number, { place: number; clause: FoundClause }[]>()
    const candidates = isEmpty(query)
      ? []
      : index.search(wordsIn(query).join(' '), { limit: data.clauses.length })
    for (const place of candidates.map(Number).filter(isIncluded)) {
      const clause = data.clauses[place]
      const matches = clause && findMatches(clause.text, query)
      if (!matches) continue
      const { kind, anchor, label, text } = clause
      const group = groups.get(clause.resolution) ?? []
      group.push({ place, clause: { kind, anchor, label, snippet: snippet(text, matches) } })
      groups.set(clause.resolution, group)
    }

    const found = [...groups].flatMap(([place, clauses]) => {
      const resolution = data.resolutions[place]
      if (!resolution) return []
      const inOrder = clauses.sort((a, b) => a.place - b.place).map(({ clause }) => clause)
      return [{ resolution, clauses: inOrder }]
    })
    return {
      empty: isEmpty(query),
      groups: found,
      total: found.reduce((sum, { clauses }) => sum + clauses.length, 0),
      searched,
      bodies: data.bodies,
    }
  }
}
