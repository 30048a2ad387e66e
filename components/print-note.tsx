import type { ReactNode } from 'react'
import { addressOf, SITE_NAME } from '@/lib/site'
import styles from './print-note.module.css'

interface Props {
  /** The citation of the page, without a full stop. */
  citation: string
  /** The path of the page. */
  path: string
  /** What marks it as words of the site, within a text in another language. */
  ofSite?: { lang?: 'en'; dir?: 'ltr' } | undefined
  /** More about where it was retrieved, in sentences. */
  children?: ReactNode
}

/** The foot of a printed page: how to cite it, and where it was retrieved. */
export function PrintNote({ citation, path, ofSite, children }: Props) {
  return (
    <footer className={styles.note} {...ofSite}>
      <p>Cite as: {citation}.</p>
      <p>
        Retrieved from {SITE_NAME}, {addressOf(path)}.{children && <> {children}</>}
      </p>
    </footer>
  )
}
