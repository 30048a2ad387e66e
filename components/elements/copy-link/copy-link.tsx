import styles from './copy-link.module.css'

/**
 * A button that copies the link to the clause around it; it stands under the clause's label.
 *
 * @param name the clause in words: "Operative paragraph 3."
 */
export function CopyLink({ name }: { name: string }) {
  return (
    <copy-link className={styles.copyLink}>
      <button type="button" aria-label={`Copy link: ${name}`} />
    </copy-link>
  )
}
