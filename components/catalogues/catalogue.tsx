import type { ReactNode } from 'react'
import { CountedLinks } from '../counted-links'
import styles from './catalogue.module.css'

/** A group of rows, under a heading that the page's contents lead to. */
export interface Group {
  id: string
  name: string
  /** Where there is a page of it. */
  href?: string
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
      <Contents groupedBy={groupedBy} groups={groups} />
      <Groups groups={groups} />
    </article>
  )
}

/** The ways to the groups of a list; nothing where there is but one. */
export function Contents({ groupedBy, groups }: Pick<Props, 'groupedBy' | 'groups'>) {
  if (groups.length < 2) return null
  return (
    <nav aria-label={groupedBy} className={styles.contents}>
      <CountedLinks
        links={groups.map(({ id, name, count }) => ({ href: `#${id}`, name, count }))}
      />
    </nav>
  )
}

/** The groups of a list. */
export function Groups({ groups }: Pick<Props, 'groups'>) {
  return groups.map(({ id, name, href, rows }) => (
    <section key={id} id={id} aria-labelledby={`${id}-heading`} className={styles.group}>
      <h2 id={`${id}-heading`} className="section-heading">
        {href ? <a href={href}>{name}</a> : name}
      </h2>
      <ul className={styles.rows}>{rows}</ul>
    </section>
  ))
}
