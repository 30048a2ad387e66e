import type { ReactNode } from 'react'
import styles from './external-link.module.css'

/**
 * A link out of the site. Its style sheet says so, for screen readers too, and not its words, which
 * may be quoted; on paper its address follows, unless its words are the address.
 */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      className={`${styles.external} ${children === href ? styles.address : ''}`.trim()}
      href={href}
      rel="external noopener"
    >
      {children}
    </a>
  )
}
