import type { OpeningTable } from '@/lib/corpus'
import type { ClauseKind } from '@/lib/record'
import { OpeningClauses } from './opening-clauses'
import { OpeningCounts } from './opening-counts'
import { OpeningPlot } from './opening-plot'
import styles from './openings-page.module.css'

interface Props {
  /** A table for each kind of clause, in the order in which they are shown. */
  tables: readonly OpeningTable[]
}

const HEADINGS: Record<ClauseKind, string> = {
  operative: 'Operative paragraphs',
  preambular: 'Preambular paragraphs',
}

/** How bodies act: the heads of their clauses as plot and table, then the clauses themselves. */
export function OpeningsPage({ tables }: Props) {
  return (
    <article>
      <h1>How bodies act</h1>
      <div className={styles.purpose}>
        <p>
          The words that open a paragraph say what the body does in it: it decides, calls upon, is
          aware. Each opening is counted here under its head, whatever stands around it: “Also
          strongly encourages” counts as <b>encourage</b>. A paragraph that opens again (“…; also
          noting that …”) counts each time.
        </p>
        <p>
          Heads stand under five forces: from <b>decides</b>, which settles something, through{' '}
          <b>requests</b>, <b>urges</b> and <b>encourages</b> to <b>states</b>, which asks nothing
          of anyone. Which force a head has is the editor’s judgement, not a finding of law.
        </p>
      </div>
      {tables.map((table) => (
        <section key={table.kind} aria-labelledby={table.kind} className={styles.kind}>
          <h2 id={table.kind} className="section-heading">
            {HEADINGS[table.kind]}
          </h2>
          {table.count === 0 ? (
            <p>None opens with a head.</p>
          ) : (
            <div className={styles.views}>
              <OpeningPlot table={table} />
              <OpeningCounts table={table} />
            </div>
          )}
        </section>
      ))}
      {tables.map((table) => (
        <section key={table.kind} aria-labelledby={`${table.kind}-heads`} className={styles.kind}>
          <h2 id={`${table.kind}-heads`} className="section-heading">
            {HEADINGS[table.kind]} by their heads
          </h2>
          <OpeningClauses table={table} />
        </section>
      ))}
    </article>
  )
}
