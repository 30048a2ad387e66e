import type { Instrument } from '@/lib/authorities'
import type { OfKind, UseCount } from '@/lib/corpus'
import { formatDate, instrumentKindsName } from '@/lib/describe'
import { citationsPath, instrumentPath } from '@/lib/site'
import { Catalogue } from './catalogue'
import styles from './catalogue.module.css'
import { UseCountView } from './use-count'

interface Props {
  groups: readonly OfKind[]
  /** What leads to each, by its id. */
  uses: ReadonlyMap<string, UseCount>
}

/** Every instrument by kind and date, with how much cites it. */
export function InstrumentsPage({ groups, uses }: Props) {
  return (
    <Catalogue
      title="Instruments"
      purpose={
        <>
          Treaties and other texts that clauses and notes of the corpus lead to, the oldest first,
          with how many do. See also <a href={citationsPath}>what cites what</a>.
        </>
      }
      groupedBy="Kinds"
      groups={groups.map(({ kind, instruments }) => ({
        id: kind,
        name: instrumentKindsName[kind],
        count: instruments.length,
        rows: instruments.map((instrument) => (
          <Row key={instrument.id} instrument={instrument} use={uses.get(instrument.id)} />
        )),
      }))}
    />
  )
}

function Row({
  instrument: { id, title, names, symbols, dates },
  use,
}: {
  instrument: Instrument
  use: UseCount | undefined
}) {
  const [first] = dates
  const details = [...symbols, ...names.slice(0, 1)]
  return (
    <li className={`${styles.row} ${styles.dated}`}>
      <p className={styles.aside}>
        {first && <time dateTime={first.date}>{formatDate(first.date)}</time>}
      </p>
      <div>
        <h3 className={styles.name}>
          <a href={instrumentPath(id)}>{title}</a>
        </h3>
        {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
      </div>
      <p className={styles.aside}>
        <UseCountView use={use} />
      </p>
    </li>
  )
}
