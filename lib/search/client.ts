/**
 * Search as a page uses it: questions in, answers out, the work in a Web Worker.
 */
import type { SearchState } from '../site'
import type { Completion } from './completions'
import type { Facet, LargeSearch, Offers, SearchResults } from './results'
import type { Table } from './views/concordance'

/** What the page may ask the worker. */
export type SearchQuestion =
  | { type: 'search'; state: SearchState; mayLoadAll: boolean }
  | { type: 'offers'; query: string }
  | { type: 'facets'; state: SearchState }
  | { type: 'completions'; beginning: string }
  | { type: 'table'; state: SearchState }

/** A question with its number. */
export type SearchRequest = SearchQuestion & { id: number }

/** What the worker answers, by what was asked. */
export type SearchReply =
  | { type: 'search'; value: SearchResults | LargeSearch }
  | { type: 'offers'; value: Offers }
  | { type: 'facets'; value: Facet[] }
  | { type: 'completions'; value: Completion[] }
  | { type: 'table'; value: Table }

/** A reply with the number of its question, or why there is none. */
export type SearchAnswer = { id: number } & ({ reply: SearchReply } | { error: string })

/**
 * A search worker, and the way to it. Each throws an Error where the index cannot be loaded, and then on every
 * question: close the client and make another to try again.
 */
export interface SearchClient {
  /** Search. Only the newest question is answered; earlier ones stay pending. */
  search(state: SearchState, mayLoadAll?: boolean): Promise<SearchResults | LargeSearch>
  /** What is offered beside the results. */
  offers(query: string): Promise<Offers>
  /** How what was found may be narrowed down. */
  facets(state: SearchState): Promise<Facet[]>
  /** Words that a beginning may become. */
  completions(beginning: string): Promise<Completion[]>
  /** All rows of a concordance. */
  table(state: SearchState): Promise<Table>
  /** Stop the worker. */
  close(): void
}

interface Waiting {
  settle: (reply: SearchReply) => void
  reject: (error: Error) => void
}

/** Start the search worker. It loads the index when it is first asked something. */
export function createSearchClient(): SearchClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let failure: Error | null = null

  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('reply' in data) asked?.settle(data.reply)
    else asked?.reject(new Error(data.error))
  })
  worker.addEventListener('error', () => {
    failure = new Error('the search could not be started')
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  })

  /** Ask, and take the value of a reply of the same type. */
  function ask<Value>(
    question: SearchQuestion,
    take: (reply: SearchReply) => Value | null,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure)
      last += 1
      waiting.set(last, {
        settle: (reply) => {
          const value = take(reply)
          if (value !== null) resolve(value)
        },
        reject,
      })
      const request: SearchRequest = { ...question, id: last }
      worker.postMessage(request)
    })
  }

  return {
    search: (state, mayLoadAll = false) =>
      ask({ type: 'search', state, mayLoadAll }, (reply) =>
        reply.type === 'search' ? reply.value : null,
      ),
    offers: (query) =>
      ask({ type: 'offers', query }, (reply) => (reply.type === 'offers' ? reply.value : null)),
    facets: (state) =>
      ask({ type: 'facets', state }, (reply) => (reply.type === 'facets' ? reply.value : null)),
    completions: (beginning) =>
      ask({ type: 'completions', beginning }, (reply) =>
        reply.type === 'completions' ? reply.value : null,
      ),
    table: (state) =>
      ask({ type: 'table', state }, (reply) => (reply.type === 'table' ? reply.value : null)),
    close: () => worker.terminate(),
  }
}
