import { useCallback, useEffect, useRef, useState } from 'react'
import { createSearchClient, type SearchClient } from '@/lib/search/client'
import type { Completion } from '@/lib/search/completions'
import type { Facet, LargeSearch, Offers, SearchResults } from '@/lib/search/results'
import type { Table } from '@/lib/search/views/concordance'
import { SEARCH_AT_REST, type SearchState, searchUrl } from '@/lib/site'

/** The newest answer: results for a state, or why there are none. */
export type SearchOutcome = { state: SearchState } & (
  | { results: SearchResults | LargeSearch; error?: never }
  | { results?: never; error: string }
)

/** How long a search takes before it is said to be on its way, in milliseconds. */
const PATIENCE = 300

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What the page searches with. */
export interface Search {
  /** The newest answer; null before the first. */
  answer: SearchOutcome | null
  /** What is offered beside it. */
  offers: Offers | null
  /** Whether a search has been on its way for a while. */
  isSlow: boolean
  /** Start the worker, before there is anything to search for. */
  prepare: () => void
  /** Search for the same again, also where that loads much. */
  again: (mayLoadAll: boolean) => void
  facets: (state: SearchState) => Promise<Facet[]>
  table: (state: SearchState) => Promise<Table>
  completions: (beginning: string) => Promise<Completion[]>
}

/**
 * Search for a state, in a worker that starts on first use: with the first query or filter, or when the
 * reader points at the box. That the box has the focus tells nothing: the page itself puts it there.
 */
export function useSearch(state: SearchState): Search {
  const client = useRef<SearchClient | null>(null)
  const [answer, setAnswer] = useState<SearchOutcome | null>(null)
  const [offers, setOffers] = useState<Offers | null>(null)
  const [isSlow, setSlow] = useState(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const start = useCallback(() => {
    client.current ??= createSearchClient()
    return client.current
  }, [])

  const ask = useCallback(
    async (asked: SearchState, mayLoadAll = false) => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => setSlow(true), PATIENCE)
      try {
        const results = await start().search(asked, mayLoadAll)
        const offered = start().offers(asked.query)
        // What is offered stands above the results, and would push them down.
        await Promise.race([offered, wait(PATIENCE)])
        setAnswer({ state: asked, results })
        setOffers(await offered)
      } catch (error) {
        client.current?.close()
        client.current = null
        setAnswer({ state: asked, error: error instanceof Error ? error.message : String(error) })
      } finally {
        clearTimeout(waiting.current)
        setSlow(false)
      }
    },
    [start],
  )

  useEffect(() => {
    if (client.current || searchUrl(state) !== searchUrl(SEARCH_AT_REST)) ask(state)
  }, [ask, state])

  useEffect(
    () => () => {
      client.current?.close()
      client.current = null
    },
    [],
  )

  return {
    answer,
    offers,
    isSlow,
    prepare: useCallback(() => {
      if (!client.current) ask(state)
    }, [ask, state]),
    again: useCallback((mayLoadAll) => ask(state, mayLoadAll), [ask, state]),
    facets: useCallback((asked) => start().facets(asked), [start]),
    table: useCallback((asked) => start().table(asked), [start]),
    completions: useCallback((beginning) => start().completions(beginning), [start]),
  }
}
