import type { Body } from '@/lib/authorities'
import type { CitationMap } from '@/lib/corpus'
import { counted } from '@/lib/describe'
import { CitationsMap } from './citations-map'
import styles from './citations-page.module.css'
import { CitationsTable } from './citations-table'

interface Props {
  map: CitationMap
  bodies: readonly Body[]
}

/** What cites what: resolutions and the works that they cite, as a map and as a table. */
export function CitationsPage({ map, bodies }: Props) {
  const { leftOut } = map
  return (
    <article>
      <h1>What cites what</h1>
      <p className={styles.purpose}>
        Which instruments and resolutions the clauses of the corpus cite. A reference of a
        resolution to its own paragraphs is left out, and so is one that could mean two things.
      </p>
      {leftOut.citing + leftOut.works > 0 && (
        <p className={styles.purpose}>
          These are the works that most clauses cite, and the resolutions that cite them most:{' '}
          {counted(leftOut.citing, 'resolution')} and {counted(leftOut.works, 'work')} are not
          shown. The page of each work tells all that cites it.
        </p>
      )}
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
