import { aboutPath, homePath, resolutionsPath, SITE_NAME, searchPath } from '@/lib/site'
import { ThemeSwitch } from './elements/theme-switch/theme-switch'
import styles from './site-header.module.css'

/** The site's name and its three main links, on every page. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={homePath}>
        {SITE_NAME}
      </a>
      <div className={styles.ways}>
        <nav aria-label="Site" className={styles.nav}>
          <a href={resolutionsPath()}>Resolutions</a>
          <a href={searchPath} className={styles.search}>
            Search
          </a>
          <a href={aboutPath}>About</a>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  )
}
