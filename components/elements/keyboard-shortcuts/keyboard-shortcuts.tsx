import { SearchBox } from '../../search-box'
import styles from './keyboard-shortcuts.module.css'

const KEYS = {
  j: 'Next paragraph',
  k: 'Previous paragraph',
  c: 'Copy the link to the paragraph',
  '/': 'Search',
  '?': 'Show this list',
}

/** A button that opens the list of keys, with a way to turn them off; and what a key opens. */
export function KeyboardShortcuts() {
  return (
    <keyboard-shortcuts className={styles.shortcuts}>
      <button type="button">Keyboard shortcuts</button>
      <dialog aria-labelledby="shortcuts" closedby="any" data-keys="">
        <h2 id="shortcuts">Keyboard shortcuts</h2>
        <dl>
          {Object.entries(KEYS).map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <label>
            <input type="checkbox" defaultChecked /> Use these keys
          </label>
          <button type="submit">Close</button>
        </form>
      </dialog>
      <dialog aria-label="Search" closedby="any" data-search="">
        <SearchBox id="quick-query" />
      </dialog>
    </keyboard-shortcuts>
  )
}
