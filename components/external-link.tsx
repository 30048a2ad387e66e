import type { ReactNode } from 'react'
import styles from './external-link.module.css'

/** A link out of the site, which says so; on paper its address follows, unless it is its words. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      className={`${styles.external} ${children === href ? styles.address : ''}`.trim()}
      href={href}
      rel="external noopener"
    >
      {children}
      <span className="visually-hidden"> (another site)</span>
    </a>
  )
}
