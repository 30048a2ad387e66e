import type { BodyColumn, HeadRow, OpeningPlace, OpeningTable } from '@/lib/corpus'
import { counted, draftName, forceName, kindName, placeOf } from '@/lib/describe'
import { headAnchor, headAnchorOf, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from '../annotated-text'
import { Title } from '../title'
import { excerpt } from './excerpt'
import styles from './opening-clauses.module.css'

interface Props {
  table: OpeningTable
}

/** Every opening of a kind of clause: by head, then by body, then by resolution. */
export function OpeningClauses({ table: { kind, columns, forces } }: Props) {
  return forces
    .flatMap(({ heads }) => heads)
    .map((row) => (
      <section key={headAnchor(kind, row)} id={headAnchor(kind, row)} className={styles.head}>
        <h3>
          <span lang={row.language} className={styles[kind]}>
            {row.head}
          </span>{' '}
          <span className="eyebrow">
            {forceName(row.force)} · {counted(row.count, 'opening')}
          </span>
        </h3>
        {columns.map((column, index) => (
          <BodyOpenings
            key={column.body?.id ?? ''}
            kind={kind}
            row={row}
            column={column}
            places={row.cells[index] ?? []}
          />
        ))}
      </section>
    ))
}

interface BodyProps {
  kind: OpeningTable['kind']
  row: HeadRow
  column: BodyColumn
  places: readonly OpeningPlace[]
}

/** A body's openings with a head. */
function BodyOpenings({ kind, row, column: { body }, places }: BodyProps) {
  if (places.length === 0) return null
  const resolutions = [...new Set(places.map(({ resolution }) => resolution))]
  return (
    <section id={headAnchorOf(kind, row, body?.id ?? null)} className={styles.body}>
      <h4>{body?.name ?? 'Body not known'}</h4>
      {resolutions.map((resolution) => (
        <div key={resolution.id}>
          <a className={styles.resolution} href={resolutionPath(resolution.id)}>
            <Title language={resolution.language}>{nameOf(resolution)}</Title>
          </a>
          {draftName(resolution) && <span className="eyebrow"> {draftName(resolution)}</span>}
          <ul>
            {places
              .filter((place) => place.resolution === resolution)
              .map(({ clause, opening }) => (
                <li key={`${clause.anchor} ${opening.start}`} className={styles.clause}>
                  <a href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
                    {kindName[kind]} {placeOf(clause)}
                  </a>
                  <p lang={resolution.language}>
                    <AnnotatedText block={excerpt(clause, opening)} />
                  </p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
