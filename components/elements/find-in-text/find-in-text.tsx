import styles from './find-in-text.module.css'

/** A box that finds words in the text of the page, once script is there. */
export function FindInText() {
  return (
    <find-in-text className={styles.find}>
      <search>
        <label>
          <span className="visually-hidden">Find in this text</span>
          <input
            type="search"
            placeholder="Find in this text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </label>
        <button type="button" name="previous" aria-label="Previous" disabled>
          ↑
        </button>
        <button type="button" name="next" aria-label="Next" disabled>
          ↓
        </button>
        <output aria-live="polite" />
      </search>
    </find-in-text>
  )
}
