import { counted } from '@/lib/describe'
import { COUNTED_AS, type Counts, isClause } from '@/lib/search/counts'
import type { SearchState } from '@/lib/site'
import { Collocates } from './collocates'
import { Concordance, SampleNote } from './concordance'
import { Figures } from './figures'
import { FoundClausesView } from './found-clauses'
import shared from './parts.module.css'
import { SearchControls } from './search-controls'
import { SearchFacets } from './search-facets'
import { SearchHelp } from './search-help'
import { SearchOffers } from './search-offers'
import { SearchPages } from './search-pages'
import { SearchReading } from './search-reading'
import styles from './search-results.module.css'
import { takeAlong } from './take-along'
import type { Search, SearchOutcome } from './use-search'

interface Props {
  search: Search
  /** The state of the page, of which the answer may still be on its way. */
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
}

/** What a search found, and how it was read; or what was searched without result; or what went wrong. */
export function SearchResultsView({ search, state, choose }: Props) {
  const { answer, offers, isSlow, again, facets, table } = search
  const results = answer?.results
  const found = results?.type === 'results' ? results.found : null
  const isInVain = results?.type === 'results' && results.help !== null
  /** Whether the query names something, which is shown: then it needs no help. */
  const isNamed = offers !== null && offers.things.length + offers.goTo.length > 0
  return (
    <section aria-label="Results" className={styles.results}>
      <p className={styles.summary} role="status">
        {isSlow ? 'Searching …' : answer && summaryOf(answer, isNamed)}
      </p>
      {answer && results && (
        <SearchReading
          reading={results.reading}
          state={answer.state}
          off={state.off}
          choose={choose}
        />
      )}
      {offers && <SearchOffers offers={offers} isInVain={isInVain} />}
      {answer?.error && (
        <p className={styles.hint}>
          <button type="button" className={shared.button} onClick={() => again(false)}>
            Try again
          </button>
        </p>
      )}
      {results?.type === 'large' && (
        <p className={styles.hint}>
          <button type="button" className={shared.button} onClick={() => again(true)}>
            Load it and search
          </button>
        </p>
      )}
      {answer && results?.type === 'results' && (
        <>
          {results.help && (
            <SearchHelp
              help={isNamed ? { parts: [], spellings: [] } : results.help}
              state={answer.state}
              choose={choose}
            />
          )}
          {!results.isEmpty && !results.help && (
            <>
              <SearchControls
                results={results}
                state={answer.state}
                choose={choose}
                takeAlong={async (form) => takeAlong(await table(answer.state), form)}
              />
              <SearchFacets state={answer.state} choose={choose} load={facets} />
            </>
          )}
          {found?.view === 'clauses' && (
            <FoundClausesView found={found} marked={results.reading.marked} />
          )}
          {found?.view === 'concordance' && !results.help && !results.isEmpty && (
            <>
              <SampleNote found={found} choose={choose} />
              <Concordance found={found} />
            </>
          )}
          {found?.view === 'collocates' && !results.help && !results.isEmpty && (
            <Collocates found={found} state={answer.state} choose={choose} />
          )}
          {found?.view === 'figures' && !results.help && !results.isEmpty && (
            <Figures found={found} state={answer.state} choose={choose} />
          )}
          {found && 'pages' in found && (
            <SearchPages
              page={found.page}
              pages={found.pages}
              state={answer.state}
              choose={choose}
            />
          )}
        </>
      )}
    </section>
  )
}

function summaryOf({ state, results, error }: SearchOutcome, isNamed: boolean): string {
  if (!results) return `The search index could not be loaded (${error}).`
  if (results.type === 'large') {
    const megabytes = (results.bytes / 1_000_000).toFixed(1)
    return `To answer this, ${megabytes} MB must be loaded.`
  }
  const { isEmpty, total, searched } = results
  const where = `${countsIn(searched, state)} of ${counted(searched.resolutions, 'resolution')}`
  if (isEmpty) return `Type to search ${where}.`
  if (total.resolutions === 0) {
    const query = shortened(state.query.trim())
    const named = isNamed ? ' What is named so is below.' : ''
    return `Nothing found for “${query}” in ${where}.${named}`
  }
  const hits = total.hits > 0 ? `${counted(total.hits, 'hit')} in ` : ''
  return `${hits}${countsIn(total, state)} of ${counted(total.resolutions, 'resolution')}`
}

/** How much of a query is repeated in a message. */
const QUERY_SHOWN = 80

function shortened(query: string): string {
  return query.length > QUERY_SHOWN ? `${query.slice(0, QUERY_SHOWN)} …` : query
}

/** What each count is called, one of it. */
const NOUNS = [
  ['clauses', 'clause'],
  ['footnotes', 'footnote'],
  ['others', 'other passage'],
  ['notes', 'note'],
] as const

/** "3 clauses, 2 footnotes and 1 note", "2 operative paragraphs" */
function countsIn(counts: Counts, { kind }: SearchState): string {
  const asked = kind && COUNTED_AS[kind]
  const noun = kind && isClause(kind) ? `${kind} paragraph` : 'clause'
  const nouns = NOUNS.map(([name, one]) => [name, name === 'clauses' ? noun : one] as const)
  const shown = nouns.filter(([name]) => counts[name] > 0)
  const none = nouns.filter(([name]) => name === (asked ?? 'clauses'))
  return LIST.format(
    (shown.length > 0 ? shown : none).map(([name, one]) => counted(counts[name], one)),
  )
}

const LIST = new Intl.ListFormat('en-GB')
