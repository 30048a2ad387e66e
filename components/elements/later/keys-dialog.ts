import { keepPreference, readPreference } from '../preference'
import { addStyles, make } from './dom'
import css from './later.css?text'

const KEYS = {
  j: 'Next paragraph',
  k: 'Previous paragraph',
  c: 'Copy the citation of the paragraph',
  'shift c': 'Copy the link to the paragraph',
  '/': 'Search',
  '?': 'Show this list',
}

let dialog: HTMLDialogElement | null = null

/** Open the list of keys, with a way to turn them off (WCAG 2.2, 2.1.4). */
export function openKeysDialog(): void {
  dialog ??= makeDialog()
  dialog.showModal()
}

/** Have the page obey the styles of what comes later, once. */
export function addLaterStyles(): void {
  if (areStylesThere) return
  areStylesThere = true
  addStyles(css)
}

let areStylesThere = false

function makeDialog(): HTMLDialogElement {
  addLaterStyles()
  const box = make('input', { type: 'checkbox', checked: readPreference('shortcuts') !== 'off' })
  box.addEventListener('change', () => keepPreference('shortcuts', box.checked ? null : 'off'))
  const rows = Object.entries(KEYS).map(([key, what]) =>
    make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, what)),
  )
  const made = make(
    'dialog',
    { className: 'later-keys' },
    make('h2', { id: 'shortcuts' }, 'Keyboard shortcuts'),
    make('dl', {}, ...rows),
    make(
      'form',
      { method: 'dialog' },
      make('label', {}, box, ' Use these keys'),
      make('button', { type: 'submit' }, 'Close'),
    ),
  )
  made.setAttribute('aria-labelledby', 'shortcuts')
  made.setAttribute('closedby', 'any')
  document.body.append(made)
  return made
}
