import type { BodyColumn, HeadRow, OpeningTable } from '@/lib/corpus'
import { counted, forceName } from '@/lib/describe'
import { headAnchor, headAnchorOf } from '@/lib/site'
import styles from './opening-counts.module.css'

interface Props {
  table: OpeningTable
}

/** How many openings of each body have each head, each number leading to them. */
export function OpeningCounts({ table: { kind, columns, forces, count } }: Props) {
  return (
    <div className={styles.frame}>
      <table
        className={kind === 'preambular' ? `${styles.counts} ${styles.preambular}` : styles.counts}
      >
        <caption>Number of openings</caption>
        <thead>
          <tr>
            <th scope="col">Head</th>
            {columns.map(({ body }) => (
              <th key={body?.id ?? ''} scope="col">
                {body?.short ?? 'Not known'}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        {forces.map(({ force, counts, count, heads }) => (
          <tbody key={`${force}`}>
            <tr className={styles.force}>
              <th scope="rowgroup">{forceName(force)}</th>
              {columns.map(({ body }, column) => (
                <td key={body?.id ?? ''}>{counts[column] || null}</td>
              ))}
              <td>{count}</td>
            </tr>
            {heads.map((row) => (
              <tr key={`${row.language} ${row.head}`}>
                <th scope="row" lang={row.language}>
                  {row.head}
                </th>
                {columns.map((column, index) => (
                  <td key={column.body?.id ?? ''}>
                    <Count kind={kind} row={row} column={column} count={row.cells[index]?.length} />
                  </td>
                ))}
                <td>
                  <a
                    href={`#${headAnchor(kind, row)}`}
                    aria-label={`All, ${row.head}: ${counted(row.count, 'opening')}`}
                  >
                    {row.count}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">All openings</th>
            {columns.map(({ body, count }) => (
              <td key={body?.id ?? ''}>{count}</td>
            ))}
            <td>{count}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CountProps {
  kind: OpeningTable['kind']
  row: HeadRow
  column: BodyColumn
  count: number | undefined
}

/** A number that leads to its openings; nothing for none. */
function Count({ kind, row, column: { body }, count }: CountProps) {
  if (!count) return null
  const name = `${body?.short ?? 'Body not known'}, ${row.head}: ${counted(count, 'opening')}`
  return (
    <a href={`#${headAnchorOf(kind, row, body?.id ?? null)}`} aria-label={name}>
      {count}
    </a>
  )
}
