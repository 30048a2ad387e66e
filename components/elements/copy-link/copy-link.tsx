import styles from './copy-link.module.css'

/** The place of a button that copies the link to the clause around it, under the clause's label. */
export function CopyLink() {
  return <copy-link className={styles.copyLink} />
}
