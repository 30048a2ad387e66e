import { counted } from '@/lib/describe'
import type { FoundRows } from '@/lib/search/results'
import type { SearchState } from '@/lib/site'
import styles from './concordance.module.css'
import shared from './parts.module.css'

/** A concordance: a row for each hit, centred on it. */
export function Concordance({ found }: { found: FoundRows }) {
  const { rows, words, sort } = found
  return (
    <>
      {words.length > 0 && (
        <p className={styles.words}>
          <span className="eyebrow">{nameOfSort(sort)}</span>
          {words.map(({ word, count }) => (
            <span key={word}>
              {word} <span className={shared.count}>{count}</span>
            </span>
          ))}
        </p>
      )}
      <section className={styles.frame} aria-label="Rows" tabIndex={-1}>
        <table className={styles.rows}>
          <caption className="visually-hidden">Hits with the words before and after them</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Before</th>
              <th scope="col">Hit</th>
              <th scope="col">After</th>
              <th scope="col">Place</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(
              ({
                number,
                before,
                hit,
                after,
                place,
                resolution,
                short,
                details,
                path,
                language,
              }) => (
                <tr key={number}>
                  <td className={styles.before} lang={language}>
                    <span>{before}</span>
                  </td>
                  <td className={styles.hit} lang={language}>
                    <mark>{hit}</mark>
                  </td>
                  <td className={styles.after} lang={language}>
                    <span>{after}</span>
                  </td>
                  <td className={styles.place}>
                    <a href={path} title={`${resolution} · ${details}`} data-clause="">
                      {short}, {place}
                    </a>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** What rows can be sorted by, with their names. */
export const ROW_SORT_NAMES = {
  text: 'Order of the texts',
  hit: 'The hit',
  '1L': 'First word before',
  '2L': 'Second word before',
  '3L': 'Third word before',
  '1R': 'First word after',
  '2R': 'Second word after',
  '3R': 'Third word after',
  body: 'Body',
  newest: 'Newest first',
  oldest: 'Oldest first',
} as const

function nameOfSort(sort: string): string {
  return Object.entries(ROW_SORT_NAMES).find(([name]) => name === sort)?.[1] ?? sort
}

/** How much of all hits the rows are, where they are a sample. */
export function SampleNote({
  found: { count, leftOut, seed },
  choose,
}: {
  found: FoundRows
  choose: (changes: Partial<SearchState>) => void
}) {
  if (leftOut === 0 || seed === null) return null
  return (
    <p className={styles.sample}>
      These are {counted(count, 'hit')} of {counted(count + leftOut, 'hit')}, chosen by the seed{' '}
      {seed}.{' '}
      <button type="button" className={shared.button} onClick={() => choose({ seed: seed + 1 })}>
        Choose others
      </button>
    </p>
  )
}
