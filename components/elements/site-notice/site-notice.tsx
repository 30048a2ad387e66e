import styles from './site-notice.module.css'

/** Where notices appear; empty until there is one. */
export function SiteNotice() {
  return <site-notice className={styles.notices} aria-live="polite" />
}
