import type { Body } from '@/lib/authorities'
import type { CitationMap, CitingResolution } from '@/lib/corpus'
import { bodyOf, kindName, placeOf } from '@/lib/describe'
import type { Clause, ClauseKind } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { Title } from '../title'
import styles from './citations-table.module.css'
import { pathOfWork, titleOfWork } from './work'

const KINDS: ClauseKind[] = ['preambular', 'operative']

interface Props {
  map: CitationMap
  bodies: readonly Body[]
}

/** Each resolution with what it cites, in how many clauses, and in which. */
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
                <span className="eyebrow">{bodyOf(bodies, resolution)?.name}</span>{' '}
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
          <Places
            key={kind}
            resolution={resolution}
            clauses={clauses.filter((clause) => clause.kind === kind)}
          />
        ))}
      </td>
    </tr>
  )
}

interface PlacesProps {
  resolution: CitingResolution['resolution']
  /** Of one kind. */
  clauses: readonly Clause[]
}

/** "Preambular 2 3 5": a link for each clause; to who does not see it, each names it in full. */
function Places({ resolution, clauses }: PlacesProps) {
  if (clauses.length === 0) return null
  return (
    <ul>
      {clauses.map((clause, index) => {
        const [kind, ...rest] = kindName[clause.kind].split(' ')
        return (
          <li key={clause.anchor}>
            <a href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
              <span className={index > 0 ? 'visually-hidden' : undefined}>{kind}</span>
              <span className="visually-hidden"> {rest.join(' ')}</span> {placeOf(clause)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
