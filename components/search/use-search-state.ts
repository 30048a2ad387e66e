import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { SEARCH_AT_REST, type SearchState, searchState, searchUrl } from '@/lib/site'

/** The state of the search and how to change it. */
export interface SearchStateTools {
  state: SearchState
  /** Change the query while typing: one entry in the history per stretch of typing. */
  type: (query: string) => void
  /** Choose something else: an entry of its own. It begins with the first page, unless one is chosen. */
  choose: (changes: Partial<SearchState>) => void
  /** End a stretch of typing, so that the next one is an entry of its own. */
  pin: () => void
}

/**
 * The search's state, kept in the page's address, so that a link and Back lead to it.
 *
 * @param box the query's box; what was typed or chosen before the page woke is kept
 */
export function useSearchState(box: RefObject<HTMLInputElement | null>): SearchStateTools {
  // The address is not known while the page is built; it is read when the page wakes.
  const [state, setState] = useState<SearchState>(SEARCH_AT_REST)
  const typing = useRef(false)

  const change = useCallback((changes: Partial<SearchState>, replace: boolean) => {
    const next = { ...searchState(window.location.search), page: 1, ...changes }
    if (replace) window.history.replaceState(null, '', searchUrl(next))
    else window.history.pushState(null, '', searchUrl(next))
    setState(next)
  }, [])

  useEffect(() => {
    const early = earlyState(box.current?.form)
    const read = () => {
      typing.current = false
      setState(searchState(window.location.search))
    }
    if (Object.keys(early).length > 0) change(early, true)
    else read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [box, change])

  return {
    state,
    type: useCallback(
      (query) => {
        change({ query }, typing.current)
        typing.current = true
      },
      [change],
    ),
    choose: useCallback(
      (changes) => {
        typing.current = false
        change(changes, false)
      },
      [change],
    ),
    pin: useCallback(() => {
      typing.current = false
    }, []),
  }
}

/** What was typed or chosen in a form before the page woke, as an address's query. */
function earlyState(form: HTMLFormElement | null | undefined): Partial<SearchState> {
  const address = new URLSearchParams()
  for (const [name, value] of form ? new FormData(form) : []) {
    if (typeof value === 'string' && value) address.append(name, value)
  }
  const { query, body, kind } = searchState(address.toString())
  return { ...(query && { query }), ...(body && { body }), ...(kind && { kind }) }
}
