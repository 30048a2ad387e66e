/**
 * Searching the data: what the worker does in a browser, and the tests do in Node.
 */
import type { SearchState } from '../site'
import type { SearchClause, SearchData, SearchResolution } from './data'
import { createTextIndex, SEARCH_VERSION } from './options'
import { findMatches, isEmpty, parseQuery, type Query, wordsIn } from './query'
import { type SnippetPart, snippet } from './snippet'

/** A clause that was found. */
export interface FoundClause extends Pick<SearchClause, 'kind' | 'anchor' | 'place'> {
  snippet: SnippetPart[]
}

/** A resolution that was found: by clauses, or by what it is called. */
export interface FoundResolution {
  resolution: SearchResolution
  /** Whether its name, symbol, body, place or date has all the words. */
  named: boolean
  /** As they stand in the text. */
  clauses: FoundClause[]
}

/** The answer to a search. */
export interface SearchResults {
  /** Whether the query asks for nothing; there are then no groups. */
  empty: boolean
  /** Resolutions found by what they are called, then by clauses, the best first. */
  groups: FoundResolution[]
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
  const textIndex = createTextIndex()
  for (const [key, value] of Object.entries(data.index)) textIndex.import(key, value)

  /** Indices of the clauses that have every word of a query, the best first. */
  const candidates = (query: Query): number[] =>
    isEmpty(query)
      ? []
      : textIndex.search(wordsIn(query).join(' '), { limit: data.clauses.length }).map(Number)

  return ({ query: text, body, kind }) => {
    const query = parseQuery(text)
    const inBody = ({ body: id }: SearchResolution) => !body || id === body
    const isSearched = (clause: SearchClause) => {
      const resolution = data.resolutions[clause.resolution]
      return resolution !== undefined && inBody(resolution) && (!kind || clause.kind === kind)
    }
    const searched = data.clauses.filter(isSearched)

    const groups = new Map<SearchResolution, FoundResolution>()
    const groupOf = (resolution: SearchResolution): FoundResolution => {
      const group = groups.get(resolution) ?? { resolution, named: false, clauses: [] }
      groups.set(resolution, group)
      return group
    }
    for (const resolution of data.resolutions.filter(inBody)) {
      const names = [resolution.name, ...resolution.details].join(' ')
      if (!isEmpty(query) && findMatches(names, query)) groupOf(resolution).named = true
    }
    // A group is made where its best clause stands; its clauses come in the order of the text.
    const found = new Map<number, FoundClause>()
    for (const index of candidates(query)) {
      const clause = data.clauses[index]
      const resolution = clause && data.resolutions[clause.resolution]
      const matches = clause && isSearched(clause) ? findMatches(clause.text, query) : null
      if (!clause || !resolution || !matches) continue
      groupOf(resolution)
      const { anchor, place, text } = clause
      found.set(index, { kind: clause.kind, anchor, place, snippet: snippet(text, matches) })
    }
    for (const [index, clause] of [...found].sort(([a], [b]) => a - b)) {
      const resolution = data.resolutions[data.clauses[index]?.resolution ?? -1]
      if (resolution) groupOf(resolution).clauses.push(clause)
    }
    return {
      empty: isEmpty(query),
      groups: [...groups.values()],
      total: found.size,
      searched: {
        clauses: searched.length,
        resolutions: new Set(searched.map(({ resolution }) => resolution)).size,
      },
      bodies: data.bodies,
    }
  }
}
