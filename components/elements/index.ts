/**
 * The comforts of a page, as the browser loads them: one module for every page. A page is
 * whole without it; what an element shows only with it is hidden by its style sheet until then.
 */
import { AnchorFinder } from './anchor-finder/element'
import { CopyLink } from './copy-link/element'
import { KeyboardShortcuts } from './keyboard-shortcuts/element'
import { later } from './later'
import { NotesSwitch } from './notes-switch/element'
import { OutlinePosition } from './outline-position/element'
import { forgetForVisit, readForVisit } from './preference'
import { ReferencePreview } from './reference-preview/element'
import { startServiceWorker } from './service-worker'
import { SiteNotice } from './site-notice/element'
import { ThemeSwitch } from './theme-switch/element'

customElements.define('site-notice', SiteNotice)
customElements.define('anchor-finder', AnchorFinder)
customElements.define('copy-link', CopyLink)
customElements.define('keyboard-shortcuts', KeyboardShortcuts)
customElements.define('notes-switch', NotesSwitch)
customElements.define('outline-position', OutlinePosition)
customElements.define('reference-preview', ReferencePreview)
customElements.define('theme-switch', ThemeSwitch)

// Only some lists are long.
if (document.querySelector('list-filter')) {
  import('./list-filter/element').then(
    ({ ListFilter }) => customElements.define('list-filter', ListFilter),
    () => {},
  )
}

// Who comes from the search sees what was found.
const found = document.querySelector('find-in-text') && readForVisit('found')
if (found) {
  import('./found-words').then(
    ({ markFound }) => markFound(found, () => forgetForVisit('found')),
    () => {},
  )
}

// Who touches the page may select and copy, find words, and ask what a reference leads to. Until this is there,
// the style sheet alone says what can be selected, and a preview comes a little later.
const prepare = async () => {
  const [{ copyWordsAlone }] = await Promise.all([
    import('./copy-words'),
    import('./reference-preview/find'),
    later(),
  ])
  document.addEventListener('copy', copyWordsAlone)
  if (!document.querySelector('find-in-text')) return
  const { FindInText } = await import('./found-words')
  if (!customElements.get('find-in-text')) customElements.define('find-in-text', FindInText)
}
for (const event of ['pointermove', 'pointerdown', 'keydown', 'selectionchange']) {
  document.addEventListener(event, () => prepare().catch(() => {}), { once: true })
}
void startServiceWorker()
