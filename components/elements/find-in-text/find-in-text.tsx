import styles from './find-in-text.module.css'

/** No content, which React then leaves alone: in development, the element may fill itself before React hydrates. */
const NO_CONTENT = { __html: '' }

/** The place of a box that finds words in the text of the page; script makes it when it is there. */
export function FindInText() {
  return (
    <find-in-text
      className={styles.find}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, and keeps React out
      dangerouslySetInnerHTML={NO_CONTENT}
    />
  )
}
