import { chosenClauseLink, clauseLinks } from '../clause-links'
import { copyAddress, copyClauseAddress } from '../copy-link/copy'
import { keepPreference, readPreference } from '../preference'

/** Where typing is typing. */
const FIELDS =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/**
 * `<keyboard-shortcuts>`: holds a button; a dialog with a list of the keys and a checkbox that
 * turns them off (WCAG 2.2, 2.1.4); and one with a search box. `j` and `k` go to the next and previous clause, `c`
 * copies the link to the chosen one, `/` searches and `?` opens the dialog.
 */
export class KeyboardShortcuts extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector<HTMLDialogElement>('dialog[data-keys]')
    const searchDialog = this.querySelector<HTMLDialogElement>('dialog[data-search]')
    const box = this.querySelector<HTMLInputElement>('[type=checkbox]')
    if (!dialog || !searchDialog || !box) return
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal())
    box.checked = readPreference('shortcuts') !== 'off'
    box.addEventListener('change', () => keepPreference('shortcuts', box.checked ? null : 'off'))
    const keys: Record<string, () => void> = {
      j: () => goToClause(1),
      k: () => goToClause(-1),
      c: copyLink,
      '/': () => search(searchDialog),
      '?': () => dialog.showModal(),
    }
    addEventListener('keydown', (event) => {
      const run = keys[event.key]
      const isOff = readPreference('shortcuts') === 'off'
      if (!run || isOff || !isForPage(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      run()
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

/** Move the focus to the next or previous clause, from the chosen one or from what is in sight. */
function goToClause(direction: 1 | -1): void {
  const links = clauseLinks()
  const topOf = (link: Element) => link.getBoundingClientRect().top
  const chosen = chosenClauseLink()
  const isAfter = (link: Element) => (direction === 1 ? topOf(link) >= 0 : topOf(link) < 0)
  const next = chosen
    ? links[links.indexOf(chosen) + direction]
    : direction === 1
      ? links.find(isAfter)
      : links.findLast(isAfter)
  if (!next) return
  next.focus({ preventScroll: true })
  next.closest('li')?.scrollIntoView()
}

/** Copy the link to the chosen clause, or to the page where none is. */
function copyLink(): void {
  const link = chosenClauseLink()
  if (link) void copyClauseAddress(link)
  else void copyAddress(location.href.replace(/#.*/, ''), 'this page.')
}

/** Go to the page's own search box, or open one over the page. */
function search(dialog: HTMLDialogElement): void {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!box) dialog.showModal()
  box?.focus()
  box?.select()
}
