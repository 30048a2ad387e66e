import { counted } from '@/lib/describe'
import styles from './counted-list.module.css'

interface Props {
  /** What is listed, with how many clauses lead to each. */
  rows: readonly { href: string; name: string; clauses: number }[]
  /** Class of its columns. */
  columns: string | undefined
}

/** Names that lead on, each with a number of clauses. */
export function CountedList({ rows, columns }: Props) {
  return (
    <ul className={`${styles.list} ${columns ?? ''}`.trim()}>
      {rows.map(({ href, name, clauses }) => (
        <li key={href}>
          <a href={href}>{name}</a>{' '}
          <span className={styles.count}>{counted(clauses, 'clause')}</span>
        </li>
      ))}
    </ul>
  )
}
