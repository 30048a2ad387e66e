import { useCallback, useEffect, useRef, useState } from 'react'
import { createSearchClient, type SearchClient, type SearchResults } from '@/lib/search/client'
import type { SearchState } from '@/lib/site'

/** The newest answer: results for a state, or why there are none. */
export type SearchOutcome =
  | { state: SearchState; results: SearchResults; error?: never }
  | { state: SearchState; error: string; results?: never }

/**
 * Search for a state, in a worker that starts on first use: with the first query or filter, or when the
 * reader points at the box. That the box has the focus tells nothing: the page itself puts it there.
 *
 * @returns the newest answer, null before the first
 */
export function useSearch(state: SearchState): {
  answer: SearchOutcome | null
  /** Start the worker, before there is anything to search for. */
  prepare: () => void
  /** Search for the same again. */
  retry: () => void
} {
  const client = useRef<SearchClient | null>(null)
  const [answer, setAnswer] = useState<SearchOutcome | null>(null)

  const start = useCallback(() => {
    client.current ??= createSearchClient()
    return client.current
  }, [])

  const ask = useCallback(
    async (asked: SearchState) => {
      try {
        setAnswer({ state: asked, results: await start().search(asked) })
      } catch (error) {
        client.current?.close()
        client.current = null
        setAnswer({ state: asked, error: error instanceof Error ? error.message : String(error) })
      }
    },
    [start],
  )

  useEffect(() => {
    const isAtRest = state.query === '' && !state.body && !state.kind
    if (client.current || !isAtRest) ask(state)
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
    prepare: useCallback(() => {
      if (!client.current) ask(state)
    }, [ask, state]),
    retry: useCallback(() => ask(state), [ask, state]),
  }
}
