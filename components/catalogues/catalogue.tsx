import type { ReactNode } from 'react'
import styles from './catalogue.module.css'

/** A group of rows, under a heading that the page's contents lead to. */
export interface Group {
  id: string
  name: string
  /** How many rows it has. */
  count: number
  rows: ReactNode
}

interface Props {
  title: string
  /** What is listed, and in which order. */
  purpose: ReactNode
  /** What the groups are: "Bodies". */
  groupedBy: string
  groups: readonly Group[]
}

/** A list of what the corpus holds of one sort, in groups. */
export function Catalogue({ title, purpose, groupedBy, groups }: Props) {
  return (
    <article className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.purpose}>{purpose}</p>
      {groups.length > 1 && (
        <nav aria-label={groupedBy}>
          <ul className={styles.contents}>
            {groups.map(({ id, name, count }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a> <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ id, name, rows }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`} className={styles.group}>
          <h2 id={`${id}-heading`} className="section-heading">
            {name}
          </h2>
          <ul className={styles.rows}>{rows}</ul>
        </section>
      ))}
    </article>
  )
}
