/**
 * The search of the project's two texts, as the browser has it, for the tests.
 */
import { buildSearch, type SearchFiles } from '../../lib/search/build'
import { COUNTED_AS } from '../../lib/search/counts'
import type { SearchEngine } from '../../lib/search/engine'
import type { SearchResults } from '../../lib/search/results'
import { SEARCH_AT_REST, type SearchState } from '../../lib/site'
import { engineOver } from '../../scripts/bench/search/engine'
import { getTestCorpus } from '../helpers'

const { manifest, files } = await buildSearch(await getTestCorpus(), { version: '3f2a' })

/** A new engine over the files of a build. */
export function createEngine(
  of: SearchFiles = { manifest, files },
  loaded?: (name: string) => void,
): SearchEngine {
  return engineOver({ ...of, manifest: JSON.parse(JSON.stringify(of.manifest)) }, loaded)
}

/** The engine over the two texts. */
export const engine = createEngine()

/** Search the two texts. */
export async function find(
  query: string,
  state: Partial<SearchState> = {},
): Promise<SearchResults> {
  const results = await engine.search({ ...SEARCH_AT_REST, query, ...state })
  if (results?.type !== 'results') throw new Error(`No results for ${query}`)
  return results
}

/** All that a query finds, over all pages: the clauses, or the notes, by resolution and anchor. */
export async function placesOf(
  query: string,
  state: Partial<SearchState> = {},
  which: 'clauses' | 'footnotes' | 'others' | 'notes' = 'clauses',
): Promise<string[]> {
  const places: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { found } = await find(query, { ...state, page })
    if (found.view !== 'clauses') throw new Error('Unexpected view')
    pages = found.pages
    for (const { resolution, entries } of found.groups) {
      for (const { kind, anchor } of entries) {
        if (COUNTED_AS[kind] === which) places.push(`${resolution.id}#${anchor}`)
      }
    }
  }
  return places
}
