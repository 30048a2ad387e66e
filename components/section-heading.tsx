import type { ReactNode } from 'react'
import styles from './section-heading.module.css'

interface Props {
  /** The heading's own, for the section that it names. */
  id: string
  /** Where there is more of what stands under it. */
  more: { href: string; name: string }
  children: ReactNode
}

/** A heading of the editor's over a list, with a way to all of its sort beside it. */
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
