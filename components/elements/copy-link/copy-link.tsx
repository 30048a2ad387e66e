import styles from './copy-link.module.css'

/**
 * No content, which React then leaves alone: in development, the element fills itself before React
 * hydrates.
 */
const NO_CONTENT = { __html: '' }

/** The place of a button that copies the link to the clause around it, under the clause's label. */
export function CopyLink() {
  return (
    <copy-link
      className={styles.copyLink}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, and keeps React out
      dangerouslySetInnerHTML={NO_CONTENT}
    />
  )
}
