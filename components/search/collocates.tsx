import { counted, formatNumber } from '@/lib/describe'
import type { FoundCollocates } from '@/lib/search/results'
import { SEARCH_AT_REST, type SearchState } from '@/lib/site'
import { StateLink } from './state-link'
import styles from './table.module.css'

interface Props {
  found: FoundCollocates
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
}

/** The words that stand near hits, with the measures of their company. */
export function Collocates({ found: { collocates, width, sampled, hits }, state, choose }: Props) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>
          Words at most {counted(width, 'word')} before or after a hit, more often than by chance.
          Counted at{' '}
          {sampled === hits
            ? `all ${formatNumber(hits)}`
            : `${formatNumber(sampled)} of ${formatNumber(hits)}`}{' '}
          hits.
        </caption>
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col">Near a hit</th>
            <th scope="col">In all</th>
            <th scope="col">
              <abbr title="Log-likelihood, G²: how surely more often than by chance">
                Log-likelihood
              </abbr>
            </th>
            <th scope="col">
              <abbr title="How exclusively the two keep company, at most 14">Log-Dice</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {collocates.map(({ word, near, all, likelihood, dice, query }) => (
            <tr key={word}>
              <th scope="row">
                <StateLink
                  to={{
                    ...SEARCH_AT_REST,
                    query,
                    body: state.body,
                    kind: state.kind,
                    view: 'concordance',
                  }}
                  choose={choose}
                >
                  {word}
                </StateLink>
              </th>
              <td>{formatNumber(near)}</td>
              <td>{formatNumber(all)}</td>
              <td>{likelihood.toFixed(1)}</td>
              <td>{dice.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {collocates.length === 0 && <p>No word stands near the hits more than once.</p>}
    </div>
  )
}
