import type { ReactNode } from 'react'
import styles from './reference.module.css'

/** Words of a text that lead somewhere, with a preview of the place. */
export function ReferenceLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <PreviewOf>
      <a href={href}>{children}</a>
    </PreviewOf>
  )
}

/** A link with a preview of the place that it leads to. */
export function PreviewOf({ children }: { children: ReactNode }) {
  return <reference-preview className={styles.reference}>{children}</reference-preview>
}
