import { SearchBox } from '../../search-box'
import styles from './keyboard-shortcuts.module.css'

/** A button that opens the list of keys, with a way to turn them off; and what a key opens. */
export function KeyboardShortcuts() {
  return (
    <keyboard-shortcuts className={styles.shortcuts}>
      <button type="button">Keyboard shortcuts</button>
      <dialog aria-label="Search" closedby="any">
        <SearchBox id="quick-query" />
      </dialog>
    </keyboard-shortcuts>
  )
}
