import type { Body } from '@/lib/authorities'
import type { CitationMap } from '@/lib/corpus'
import { CitationsMap } from './citations-map'
import styles from './citations-page.module.css'
import { CitationsTable } from './citations-table'

interface Props {
  map: CitationMap
  bodies: readonly Body[]
}

/** What cites what: resolutions and the works that they cite, as a map and as a table. */
export function CitationsPage({ map, bodies }: Props) {
  return (
    <article>
      <h1>What cites what</h1>
      <p className={styles.purpose}>
        Every instrument and resolution that clauses of the corpus cite. A reference of a resolution
        to its own paragraphs is left out, and so is one that could mean two things.
      </p>
      {map.citing.length === 0 ? (
        <p className={styles.views}>No clause of the corpus cites another work.</p>
      ) : (
        <div className={styles.views}>
          <CitationsMap map={map} />
          <CitationsTable map={map} bodies={bodies} />
        </div>
      )}
    </article>
  )
}
