import type { BodyColumn, HeadRow, OpeningCell, OpeningTable } from '@/lib/corpus'
import { counted, forceName, formatNumber } from '@/lib/describe'
import { headAnchor, headAnchorOf, headPath } from '@/lib/site'
import { bodyInHeadPath, nameOfColumn, nameOfHead } from './names'
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
            {columns.map((column) => (
              <th key={nameOfColumn(column)} scope="col">
                {nameOfColumn(column)}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        {forces.map(({ force, counts, count, heads }) => (
          <tbody key={`${force}`}>
            <tr className={styles.force}>
              <th scope="rowgroup">{forceName(force)}</th>
              {columns.map((column, index) => (
                <td key={nameOfColumn(column)}>
                  {counts[index] ? formatNumber(counts[index]) : null}
                </td>
              ))}
              <td>{formatNumber(count)}</td>
            </tr>
            {heads.map((row) => (
              <tr key={headAnchor(kind, row)} id={headAnchor(kind, row)}>
                <th scope="row" lang={row.language ?? undefined}>
                  {nameOfHead(row)}
                </th>
                {columns.map((column, index) => (
                  <Cell
                    key={nameOfColumn(column)}
                    kind={kind}
                    row={row}
                    column={column}
                    cell={row.cells[index]}
                  />
                ))}
                <td>
                  <a
                    href={headPath(kind, row)}
                    aria-label={`All, ${nameOfHead(row)}: ${counted(row.places.length, 'opening')}`}
                  >
                    {formatNumber(row.places.length)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">All openings</th>
            {columns.map((column) => (
              <td key={nameOfColumn(column)}>{formatNumber(column.count)}</td>
            ))}
            <td>{formatNumber(count)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CellProps {
  kind: OpeningTable['kind']
  row: HeadRow
  column: BodyColumn
  cell: OpeningCell | undefined
}

/** A number that leads to its openings; nothing for none. Links to where they stood lead here. */
function Cell({ kind, row, column, cell }: CellProps) {
  if (!cell?.count) return <td />
  const [body, ...others] = column.bodies
  const name = `${nameOfColumn(column)}, ${nameOfHead(row)}: ${counted(cell.count, 'opening')}`
  const id = others.length === 0 ? headAnchorOf(kind, row, body?.id ?? null) : undefined
  return (
    <td id={id}>
      <a href={bodyInHeadPath(kind, row, body?.id ?? null, cell)} aria-label={name}>
        {formatNumber(cell.count)}
      </a>
    </td>
  )
}
