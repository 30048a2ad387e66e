import styles from './offline-page.module.css'

/** What a reader without a connection sees in place of a page that the browser does not keep. */
export function OfflinePage() {
  return (
    <article className={styles.page}>
      <h1>You are offline</h1>
      <p>
        This page is not on your device yet. It will open when there is a connection again. Pages
        that you have read before open without one:
      </p>
      <kept-pages />
    </article>
  )
}
