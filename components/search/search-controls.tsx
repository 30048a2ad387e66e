import type { SearchResults } from '@/lib/search/results'
import { SEARCH_VIEWS, type SearchState, type SearchView } from '@/lib/site'
import current from '../current-links.module.css'
import { ROW_SORT_NAMES } from './concordance'
import shared from './parts.module.css'
import styles from './search-controls.module.css'
import { StateLink } from './state-link'

interface Props {
  results: SearchResults
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
  /** Give the reader the rows as a file. */
  takeAlong: (form: 'csv' | 'tsv') => void
}

const VIEW_NAMES: Record<SearchView, string> = {
  clauses: 'Clauses',
  concordance: 'Concordance',
  collocates: 'Collocates',
  figures: 'Figures',
}

const SORTS: Record<SearchView, Record<string, string>> = {
  clauses: { rank: 'Best first', newest: 'Newest first', oldest: 'Oldest first' },
  concordance: ROW_SORT_NAMES,
  collocates: { likelihood: 'Log-likelihood', dice: 'Log-Dice', near: 'Near a hit' },
  figures: {},
}

const WIDTHS = [3, 5, 8, 12, 20]

/** In what form and order what was found is shown. */
export function SearchControls({ results: { found }, state, choose, takeAlong }: Props) {
  const sorts = Object.entries(SORTS[found.view])
  return (
    <div className={styles.controls}>
      <nav aria-label="Form of the results" className={`${styles.views} ${current.links}`}>
        {SEARCH_VIEWS.map((view) => (
          <StateLink
            key={view}
            to={{ ...state, view, sort: null, page: 1 }}
            choose={choose}
            isCurrent={view === found.view}
          >
            {VIEW_NAMES[view]}
          </StateLink>
        ))}
      </nav>
      {sorts.length > 0 && (
        <label className={styles.choice}>
          <span className="eyebrow">Sort by</span>
          <select
            value={'sort' in found ? found.sort : (state.sort ?? 'rank')}
            onChange={(event) => choose({ sort: event.target.value })}
          >
            {sorts.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {'width' in found && (
        <label className={styles.choice}>
          <span className="eyebrow">Words on each side</span>
          <select
            value={found.width}
            onChange={(event) => choose({ width: Number(event.target.value) })}
          >
            {[...new Set([...WIDTHS, found.width])]
              .sort((a, b) => a - b)
              .map((width) => (
                <option key={width}>{width}</option>
              ))}
          </select>
        </label>
      )}
      {found.view === 'concordance' && found.count > 0 && (
        <p className={styles.choice}>
          <span className="eyebrow">All rows as</span>
          <button type="button" className={shared.button} onClick={() => takeAlong('csv')}>
            CSV
          </button>
          <button type="button" className={shared.button} onClick={() => takeAlong('tsv')}>
            TSV
          </button>
        </p>
      )}
    </div>
  )
}
