import type { Body } from '@/lib/authorities'
import type { CitationMap, CitingResolution } from '@/lib/corpus'
import { bodyOf, bylineOf } from '@/lib/describe'
import type { ClauseKind } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { Title } from '../title'
import styles from './citations-table.module.css'
import { CitingPlaces } from './citing-places'
import { pathOfWork, titleOfWork } from './work'

const KINDS: ClauseKind[] = ['preambular', 'operative']

interface Props {
  map: CitationMap
  bodies: readonly Body[]
}

/** Each resolution with what it cites, in how many clauses, and in which ones. */
export function CitationsTable({ map, bodies }: Props) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>Number of clauses, and which they are</caption>
        <thead>
          <tr>
            <th scope="col">Cited</th>
            <th scope="col" colSpan={2}>
              Clauses
            </th>
          </tr>
        </thead>
        {map.citing.map(({ resolution, cited }) => (
          <tbody key={resolution.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.resolution}>
                <span className="eyebrow">{bylineOf(resolution, bodyOf(bodies, resolution))}</span>{' '}
                <a href={resolutionPath(resolution.id)}>
                  <Title language={resolution.language}>{nameOf(resolution)}</Title>
                </a>
              </th>
            </tr>
            {cited.map((row) => (
              <Row key={pathOfWork(row.work)} resolution={resolution} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface RowProps {
  resolution: CitingResolution['resolution']
  row: CitingResolution['cited'][number]
}

/** A work that a resolution cites, and the clauses that do. */
function Row({ resolution, row: { work, clauses } }: RowProps) {
  const { title, language } = titleOfWork(work)
  return (
    <tr>
      <th scope="row">
        <a href={pathOfWork(work)}>
          {language ? <Title language={language}>{title}</Title> : title}
        </a>
      </th>
      <td className={styles.count}>{clauses.length}</td>
      <td>
        {KINDS.map((kind) => (
          <CitingPlaces
            key={kind}
            resolution={resolution}
            clauses={clauses.filter((clause) => clause.kind === kind)}
          />
        ))}
      </td>
    </tr>
  )
}
