'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { NO_COUNTS } from '@/lib/search/counts'
import {
  clausesPath,
  type SearchState,
  SITE_NAME,
  searchPath,
  searchState,
  searchUrl,
  wordsPath,
} from '@/lib/site'
import { Completions } from './completions'
import { LanguageCard } from './language-card'
import { SearchFilters } from './search-filters'
import { SearchResultsView } from './search-results'
import styles from './search-tool.module.css'
import { useSearch } from './use-search'
import { useSearchState } from './use-search-state'

/**
 * Full-text search over the clauses: results while typing, the state in the address.
 *
 * @param children what to show until there is a query
 */
export function SearchTool({ children }: { children: ReactNode }) {
  const box = useRef<HTMLInputElement>(null)
  const { state, type, choose, pin } = useSearchState(box)
  const search = useSearch(state)
  const { answer, prepare, completions } = search

  const takeWord = (query: string) => {
    type(`${query} `)
    box.current?.focus()
  }

  // With the answer, not before: Next sets the title too, when the page wakes.
  useEffect(() => {
    if (!answer) return
    const query = answer.state.query.trim()
    document.title = `${query ? `“${query}” · ` : ''}Search · ${SITE_NAME}`
  }, [answer])

  // From here on, this component shows what `elements/question.ts` showed of a question.
  useEffect(() => {
    if (answer || isAtRest(searchState(location.search))) {
      delete document.documentElement.dataset.asked
    }
  }, [answer])

  return (
    <div className={styles.page}>
      <h1>Search</h1>
      <noscript>
        <p className={styles.noscript}>
          Search runs in your browser and needs JavaScript. Without it, look through{' '}
          <a href={clausesPath}>all clauses</a> with the browser’s own find, or the{' '}
          <a href={wordsPath}>index of words</a>.
        </p>
      </noscript>
      <search className={styles.tool}>
        <form
          action={searchPath}
          method="get"
          autoComplete="off"
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            pin()
          }}
        >
          <label htmlFor="query" className="visually-hidden">
            Words to search for
          </label>
          <input
            id="query"
            ref={box}
            className={styles.input}
            type="search"
            name="q"
            value={state.query}
            placeholder="Words of a clause"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="query-help"
            onPointerDown={prepare}
            onBlur={pin}
            onChange={(event) => type(event.target.value)}
          />
          <div className={styles.below}>
            <p id="query-help" className={state.query ? 'visually-hidden' : styles.help}>
              Finds clauses that have every word, in any of its forms. Put exact words in quotation
              marks: <span className={styles.example}>“use of force”</span>.
            </p>
            <Completions query={state.query} load={completions} take={takeWord} />
          </div>
          <LanguageCard choose={choose} />
          <SearchFilters
            state={state}
            bodies={answer?.results?.bodies ?? []}
            corpus={answer?.results?.corpus ?? NO_COUNTS}
            choose={choose}
          />
        </form>
      </search>
      <div className={styles.tool}>
        <SearchResultsView search={search} state={state} choose={choose} />
      </div>
      {isAtRest(state) && <div className={styles.beginning}>{children}</div>}
    </div>
  )
}

/** Whether there is neither a query nor a filter. */
function isAtRest(state: SearchState): boolean {
  return searchUrl(state) === searchPath
}
