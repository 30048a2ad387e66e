import type { ReactNode } from 'react'
import styles from './reference.module.css'

/** Words of a text that lead somewhere, with a preview of the place. */
export function ReferenceLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <reference-preview className={styles.reference}>
      <a href={href}>{children}</a>
    </reference-preview>
  )
}
