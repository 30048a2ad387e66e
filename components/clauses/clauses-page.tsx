import type { Body } from '@/lib/authorities'
import type { ClauseOf, ClausesOfYear } from '@/lib/corpus'
import { counted, nameOfBody } from '@/lib/describe'
import { runsOf } from '@/lib/list-pages'
import { bodyAnchor, clausesOfPath, wordsPath } from '@/lib/site'
import { APART } from '../apart'
import { ClauseList } from './clause-list'
import styles from './clauses-page.module.css'

interface Props {
  clauses: readonly ClauseOf[]
  bodies: readonly Body[]
}

/** Every clause of the corpus on one page: search without script. */
export function ClausesPage({ clauses, bodies }: Props) {
  return (
    <article>
      <header {...APART}>
        <h1>All clauses</h1>
        <p className={styles.purpose}>
          Every clause of the corpus on one page. Use your browser’s own find to search it, or the{' '}
          <a href={wordsPath}>index of words</a>.
        </p>
      </header>
      <ClauseList clauses={clauses} bodies={bodies} />
    </article>
  )
}

/** The ways to every clause of a corpus that one page does not hold: bodies with their years. */
export function ClausesOverview({ years }: { years: readonly ClausesOfYear[] }) {
  return (
    <article>
      <h1>All clauses</h1>
      <p className={styles.purpose}>
        Every clause of the corpus by body and year, with how many there are. Use your browser’s own
        find to search those of a year.
      </p>
      {runsOf(years, ({ body }) => body).map(({ key: body, entries }) => (
        <section key={bodyAnchor(body?.id ?? null)} className={styles.body}>
          <h2 className="section-heading">{nameOfBody(body)}</h2>
          <ul className={styles.years}>
            {entries.map(({ year, count }) => (
              <li key={year}>
                <a href={clausesOfPath(body?.id ?? null, year)}>{year ?? 'Undated'}</a>{' '}
                <span className={styles.count}>{counted(count, 'clause')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
