import type { Instrument } from '@/lib/authorities'
import type { UseCount } from '@/lib/corpus'
import { formatDate } from '@/lib/describe'
import { instrumentPath } from '@/lib/site'
import styles from './catalogue.module.css'
import { UseCountView } from './use-count'

interface Props {
  instrument: Instrument
  use: UseCount | undefined
  heading: 'h2' | 'h3'
}

/** An instrument in a list: its date, title, symbols and short name, and how much leads to it. */
export function InstrumentRow({ instrument, use, heading: Heading }: Props) {
  const { id, title, names, symbols, dates } = instrument
  const [first] = dates
  const details = [...symbols, ...names.slice(0, 1)]
  return (
    <li className={`${styles.row} ${styles.dated}`}>
      <p className={styles.aside}>
        {first && <time dateTime={first.date}>{formatDate(first.date)}</time>}
      </p>
      <div>
        <Heading className={styles.name}>
          <a href={instrumentPath(id)}>{title}</a>
        </Heading>
        {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
      </div>
      <p className={styles.aside}>
        <UseCountView use={use} />
      </p>
    </li>
  )
}
