import { later } from '../later'
import { readPreference } from '../preference'

/** Where typing is typing. */
const FIELDS =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** The keys, but for `/`. */
const KEYS = ['j', 'k', 'c', 'C', '?']

/**
 * `<keyboard-shortcuts>`: holds a button, which opens a list of the keys, and a dialog with a search box. `/` searches
 * at once, so that no letter is lost; what the other keys do is loaded with the first of them.
 */
export class KeyboardShortcuts extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog')
    if (!dialog) return
    this.querySelector('button')?.addEventListener('click', () => {
      later().then(
        (module) => module.openKeysDialog(),
        () => {},
      )
    })
    addEventListener('keydown', (event) => {
      const { key } = event
      if (key !== '/' && !KEYS.includes(key)) return
      const isOff = readPreference('shortcuts') === 'off'
      if (isOff || !isForPage(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (key === '/') search(dialog)
      else
        later().then(
          (module) => module.press(key),
          () => {},
        )
    })
  }
}

/** Whether a key is pressed alone, and not to write or choose something. */
function isForPage({
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false
  return !(target instanceof Element && target.closest(FIELDS))
}

/** Go to the page's own search box, or open one over the page. */
function search(dialog: HTMLDialogElement): void {
  const box = document.querySelector<HTMLInputElement>(
    'main :not(find-in-text) > input[type=search]',
  )
  if (!box) dialog.showModal()
  box?.focus()
  box?.select()
}
