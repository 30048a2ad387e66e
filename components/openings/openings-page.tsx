import type { OpeningTable } from '@/lib/corpus'
import { kindName } from '@/lib/describe'
import { OpeningCounts } from './opening-counts'
import { OpeningPlot } from './opening-plot'
import styles from './openings-page.module.css'

interface Props {
  /** For each kind of clause, in the order in which they are shown, a table and what is drawn of it. */
  kinds: readonly { table: OpeningTable; plotted: OpeningTable }[]
}

/** How bodies act: the heads of their clauses as plot and table, which lead to the clauses. */
export function OpeningsPage({ kinds }: Props) {
  return (
    <article>
      <h1>How bodies act</h1>
      <div className={styles.purpose}>
        <p>
          The words that open a paragraph say what the body does in it: it decides, calls upon, is
          aware. Each opening is counted here under its head, whatever stands around it: “Also
          strongly encourages” counts as <b>encourage</b>. A paragraph that opens again (“…; also
          noting that …”) counts each time. Each number leads to its clauses.
        </p>
        <p>
          Heads stand under five forces: from <b>decides</b>, which settles something, through{' '}
          <b>requests</b>, <b>urges</b> and <b>encourages</b> to <b>states</b>, which asks nothing
          of anyone. Which force a head has is the editor’s judgement, not a finding of law.
        </p>
      </div>
      {kinds.map(({ table, plotted }) => (
        <section key={table.kind} aria-labelledby={table.kind} className={styles.kind}>
          <h2 id={table.kind} className="section-heading">
            {kindName[table.kind]}s
          </h2>
          {table.count === 0 ? (
            <p>None opens with a head.</p>
          ) : (
            <div className={styles.views}>
              <OpeningPlot table={plotted} />
              <OpeningCounts table={table} />
            </div>
          )}
        </section>
      ))}
    </article>
  )
}
