import { formatNumber } from '@/lib/describe'
import type { Figure, FoundFigures } from '@/lib/search/results'
import { SEARCH_AT_REST, type SearchState } from '@/lib/site'
import { StateLink } from './state-link'
import styles from './table.module.css'

interface Props {
  found: FoundFigures
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
}

/** How often it is said, by year and by body: each a table whose rows are drawn as bars too. */
export function Figures({ found: { years, bodies }, ...rest }: Props) {
  return (
    <>
      <FigureTable caption="By year" heading="Year" figures={years} {...rest} />
      <FigureTable caption="By body" heading="Body" figures={bodies} {...rest} />
    </>
  )
}

function FigureTable({
  caption,
  heading,
  figures,
  state,
  choose,
}: { caption: string; heading: string; figures: Figure[] } & Omit<Props, 'found'>) {
  const most = Math.max(...figures.map(({ perThousand }) => perThousand), 1)
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Hits</th>
            <th scope="col">Clauses</th>
            <th scope="col">Hits per 1,000 clauses</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, hits, clauses, perThousand, query }) => (
            <tr key={name}>
              <th scope="row">
                {query ? (
                  <StateLink
                    to={{ ...SEARCH_AT_REST, query, body: state.body, kind: state.kind }}
                    choose={choose}
                  >
                    {name}
                  </StateLink>
                ) : (
                  name
                )}
              </th>
              <td>{formatNumber(hits)}</td>
              <td>{formatNumber(clauses)}</td>
              <td className={styles.bar}>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * perThousand) / most} height="10" />
                </svg>
                <span>{perThousand.toFixed(1)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
