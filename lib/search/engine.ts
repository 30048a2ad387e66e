/**
 * Searching the data: what the worker does in a browser, and the tests do in Node.
 */
import type { SearchState } from '../site'
import type { SearchData, SearchEntry, SearchResolution } from './data'
import { createTextIndex, SEARCH_VERSION } from './options'
import { findMatches, isEmpty, parseQuery, type Query, wordsIn } from './query'
import { type SnippetPart, snippet } from './snippet'

/** A clause or a note that was found. */
export interface FoundEntry extends Pick<SearchEntry, 'kind' | 'anchor' | 'place'> {
  snippet: SnippetPart[]
}

/** A resolution that was found by clauses and notes, or by its name and details. */
export interface FoundResolution {
  resolution: SearchResolution
  /** Whether its name, symbol, body, place or date has all the words. */
  named: boolean
  /** In the order of the text. */
  entries: FoundEntry[]
}

/** How many clauses, and how many notes. */
export interface MatchCounts {
  clauses: number
  notes: number
}

/** The answer to a search. */
export interface SearchResults {
  /** Whether the query asks for nothing; there are then no groups. */
  empty: boolean
  /** Resolutions found by name, then by clauses and notes, best first. */
  groups: FoundResolution[]
  /** How much was found. */
  total: MatchCounts
  /** What was searched, after the filters. */
  searched: MatchCounts & { resolutions: number }
  /** What results may be filtered by. */
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

  /** Indices of the entries that have every word of a query, best first. */
  const candidates = (query: Query): number[] =>
    isEmpty(query)
      ? []
      : textIndex.search(wordsIn(query).join(' '), { limit: data.entries.length }).map(Number)

  return ({ query: text, body, kind }) => {
    const query = parseQuery(text)
    const inBody = ({ body: id }: SearchResolution) => !body || id === body
    const isSearched = (entry: SearchEntry) => {
      const resolution = data.resolutions[entry.resolution]
      return resolution !== undefined && inBody(resolution) && (!kind || entry.kind === kind)
    }
    const searched = data.entries.filter(isSearched)

    const groups = new Map<SearchResolution, FoundResolution>()
    const groupOf = (resolution: SearchResolution): FoundResolution => {
      const group = groups.get(resolution) ?? { resolution, named: false, entries: [] }
      groups.set(resolution, group)
      return group
    }
    for (const resolution of data.resolutions.filter(inBody)) {
      const names = [resolution.name, ...resolution.details].join(' ')
      if (!isEmpty(query) && findMatches(names, query)) groupOf(resolution).named = true
    }
    // Groups are in the order of their best entries; the entries of one, in that of the text.
    const found = new Map<number, FoundEntry>()
    for (const index of candidates(query)) {
      const entry = data.entries[index]
      const resolution = entry && data.resolutions[entry.resolution]
      const matches = entry && isSearched(entry) ? findMatches(entry.text, query) : null
      if (!entry || !resolution || !matches) continue
      groupOf(resolution)
      const { anchor, place, text } = entry
      found.set(index, { kind: entry.kind, anchor, place, snippet: snippet(text, matches) })
    }
    for (const [index, entry] of [...found].sort(([a], [b]) => a - b)) {
      const resolution = data.resolutions[data.entries[index]?.resolution ?? -1]
      if (resolution) groupOf(resolution).entries.push(entry)
    }
    return {
      empty: isEmpty(query),
      groups: [...groups.values()],
      total: countOf([...found.values()]),
      searched: {
        ...countOf(searched),
        resolutions: new Set(searched.map(({ resolution }) => resolution)).size,
      },
      bodies: data.bodies,
    }
  }
}

function countOf(entries: readonly Pick<SearchEntry, 'kind'>[]): MatchCounts {
  const notes = entries.filter(({ kind }) => kind === 'note').length
  return { clauses: entries.length - notes, notes }
}
