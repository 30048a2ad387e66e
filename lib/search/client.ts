/**
 * Search as a page uses it: questions in, answers out, the work in a Web Worker.
 */
import type { SearchState } from '../site'
import type { SearchResults } from './engine'

export type { SearchResolution } from './data'
export type { FoundEntry, MatchCounts, SearchResults } from './engine'
export type { SnippetPart } from './snippet'

/** What the page sends to the worker. */
export interface SearchRequest {
  id: number
  state: SearchState
}

/** What the worker sends back. */
export type SearchAnswer = { id: number } & ({ results: SearchResults } | { error: string })

/** A search worker, and the way to it. */
export interface SearchClient {
  /**
   * Search. Only the newest question is answered; earlier ones stay pending.
   *
   * @throws Error where the index cannot be loaded, and on every search after that: close the
   *   client and make another to try again
   */
  search: (state: SearchState) => Promise<SearchResults>
  /** Stop the worker. */
  close: () => void
}

/** Start the search worker. It loads the index when it is first asked something. */
export function createSearchClient(): SearchClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let newest = 0
  let failure: Error | null = null
  let settle: { resolve: (results: SearchResults) => void; reject: (error: Error) => void } | null =
    null
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.id !== newest) return
    if ('results' in data) settle?.resolve(data.results)
    else settle?.reject(new Error(data.error))
  })
  worker.addEventListener('error', () => {
    failure = new Error('the search could not be started')
    settle?.reject(failure)
  })
  return {
    search: (state) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        newest += 1
        settle = { resolve, reject }
        const request: SearchRequest = { id: newest, state }
        worker.postMessage(request)
      }),
    close: () => worker.terminate(),
  }
}
