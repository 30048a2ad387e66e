import styles from './copy-link.module.css'

/** Nothing, of which React asks no more: while developing, the element fills itself before React wakes. */
const OWN_AFFAIR = { __html: '' }

/** The place of a button that copies the link to the clause around it, under the clause's label. */
export function CopyLink() {
  return (
    <copy-link
      className={styles.copyLink}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, and keeps React out
      dangerouslySetInnerHTML={OWN_AFFAIR}
    />
  )
}
