import type { OpeningTable } from '@/lib/corpus'
import { forceName, formatNumber, percentage } from '@/lib/describe'
import { nameOfColumn } from './names'
import styles from './opening-plot.module.css'
import { layOutPlot } from './plot-layout'

interface Props {
  table: OpeningTable
}

/**
 * A bar for each head and body, as long as the head's share in the body's openings: one picture,
 * whose numbers the table beside it gives.
 */
export function OpeningPlot({ table }: Props) {
  const { labels, width, height, top, bottom, panels, rows } = layOutPlot(table)
  const start = `-${labels}rem`
  const foot = `${(bottom + height) / 2}rem`
  return (
    <figure className={styles.figure}>
      <figcaption>Share of each head in a body’s openings</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard. */}
      <section className={styles.frame} aria-label={`Plot: ${table.kind} paragraphs`} tabIndex={0}>
        <svg
          role="img"
          aria-label={summaryOf(table)}
          className={
            table.kind === 'preambular' ? `${styles.plot} ${styles.preambular}` : styles.plot
          }
          width={`${width}rem`}
          height={`${height}rem`}
        >
          {panels.map(({ column, x, lines, count }) => (
            <g key={column} className={styles.panel}>
              {lines.map(({ text, y }) => (
                <text key={y} x={`${x}%`} y={`${y}rem`} dy="0.35em">
                  {text}
                </text>
              ))}
              <rect
                x={`${x}%`}
                y={`${top + 0.5}rem`}
                width="1"
                height={`${bottom - top - 0.5}rem`}
              />
              <text x={`${x}%`} y={foot} dy="0.35em">
                {formatNumber(count)}
              </text>
            </g>
          ))}
          <text className={styles.total} x={start} y={foot} dy="0.35em">
            All openings
          </text>
          {rows.map(({ type, key, label, language, force, y, shares }) => (
            <g key={key} className={styles[type]} data-row={type}>
              <text className={styles.label} x={start} y={`${y}rem`} dy="0.35em" lang={language}>
                {label}
              </text>
              {shares.map(({ column, x, width, text }) => (
                <g key={column} className={styles[force ?? 'unlisted']} data-column={column}>
                  {type === 'head' && (
                    <rect x={`${x}%`} y={`${y - 0.45}rem`} width={`${width}%`} height="0.9rem" />
                  )}
                  <text x={`${x + width}%`} y={`${y}rem`} dx="0.4em" dy="0.35em">
                    {text}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      </section>
    </figure>
  )
}

/** "AALCO: decides 75%, encourages 25%; IPU: …" */
function summaryOf({ columns, forces }: OpeningTable): string {
  const bodies = columns.map((column, index) => {
    const shares = forces.flatMap(({ force, counts }) => {
      const share = counts[index] ?? 0
      return share > 0
        ? [`${forceName(force).toLowerCase()} ${percentage(share, column.count)}`]
        : []
    })
    return `${nameOfColumn(column)}: ${shares.join(', ') || 'no openings'}`
  })
  return `Plot of the table’s numbers. ${bodies.join('; ')}.`
}
