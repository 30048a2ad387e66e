import { counted } from '@/lib/describe'
import styles from './counted-list.module.css'

interface Props {
  /** What is listed, with how much there is of each. */
  rows: readonly { href: string; name: string; count: number }[]
  /** What is counted. */
  noun?: string
  /** Class of its columns. */
  columns: string | undefined
}

/** Names that lead on, each with a number of clauses or what else is counted. */
export function CountedList({ rows, noun = 'clause', columns }: Props) {
  return (
    <ul className={`${styles.list} ${columns ?? ''}`.trim()}>
      {rows.map(({ href, name, count }) => (
        <li key={href}>
          <a href={href}>{name}</a> <span className={styles.count}>{counted(count, noun)}</span>
        </li>
      ))}
    </ul>
  )
}
