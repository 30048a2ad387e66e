import { formatDate } from '@/lib/describe'
import type { ResolutionLine } from '@/lib/resolution-line'
import { Title } from '../title'
import styles from './catalogue.module.css'

interface Props {
  line: ResolutionLine
  /** The level of its heading: under that of its group, or of the page. */
  heading: 'h2' | 'h3'
  /** The anchor of the row. */
  id?: string | undefined
}

/**
 * A resolution in a list of many: its date, its title, what tells it apart, and its standing.
 * `components/elements/list-filter` fills a copy of it.
 */
export function ResolutionRow({ line, heading: Heading, id }: Props) {
  const { path, language, title, date, details, clauses, status } = line
  return (
    <li id={id} className={`${styles.row} ${styles.dated}`}>
      <p className={styles.aside}>
        {date ? <time dateTime={date}>{formatDate(date)}</time> : 'Undated'}
      </p>
      <div>
        <Heading className={styles.name}>
          <a href={path}>
            <Title language={language}>{title}</Title>
          </a>
        </Heading>
        <p className={styles.details}>{[...details, clauses].join(' · ')}</p>
      </div>
      <p className={styles.aside}>
        <span data-status={status}>{status}</span>
      </p>
    </li>
  )
}
