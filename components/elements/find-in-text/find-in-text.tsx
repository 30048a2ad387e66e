import styles from './find-in-text.module.css'

/** The place of a box that finds words in the text of the page; script makes it when it is there. */
export function FindInText() {
  return <find-in-text className={styles.find} />
}
