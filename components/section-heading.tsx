import type { ReactNode } from 'react'
import styles from './section-heading.module.css'

interface Props {
  /** The heading's id, for the section that it names. */
  id: string
  /** A link to more of what is below it. */
  more: { href: string; name: string }
  children: ReactNode
}

/** An editor's heading above a list, with a link to the full list beside it. */
export function SectionHeading({ id, more, children }: Props) {
  return (
    <div className={styles.heading}>
      <h2 id={id} className="section-heading">
        {children}
      </h2>
      <a href={more.href}>{more.name}</a>
    </div>
  )
}
