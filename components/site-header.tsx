import { aboutPath, homePath, SITE_NAME, searchPath } from '@/lib/site'
import styles from './site-header.module.css'

/** The site's name and its three ways in, on every page. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={homePath}>
        {SITE_NAME}
      </a>
      <nav aria-label="Site" className={styles.nav}>
        <a href={homePath}>Resolutions</a>
        <a href={searchPath}>Search</a>
        <a href={aboutPath}>About</a>
      </nav>
    </header>
  )
}
