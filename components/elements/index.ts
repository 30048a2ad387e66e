/**
 * The comforts of a page, as the browser loads them: one module for every page. A page is
 * whole without it; what an element shows only with it is hidden by its style sheet until then.
 */
import { AnchorFinder } from './anchor-finder/element'
import { CopyLink } from './copy-link/element'
import { KeyboardShortcuts } from './keyboard-shortcuts/element'
import { later } from './later'
import { NotesSwitch } from './notes-switch/element'
import { readForVisit } from './preference'
import { ReferencePreview } from './reference-preview/element'
import { startServiceWorker } from './service-worker'
import { SiteNotice } from './site-notice/element'
import { ThemeSwitch } from './theme-switch/element'

customElements.define('site-notice', SiteNotice)
customElements.define('anchor-finder', AnchorFinder)
customElements.define('copy-link', CopyLink)
customElements.define('keyboard-shortcuts', KeyboardShortcuts)
customElements.define('notes-switch', NotesSwitch)
customElements.define('reference-preview', ReferencePreview)
customElements.define('theme-switch', ThemeSwitch)

// Only some lists are long.
if (document.querySelector('list-filter')) {
  import('./list-filter/element').then(
    ({ ListFilter }) => customElements.define('list-filter', ListFilter),
    () => {},
  )
}

// Who touches the page may select and copy, find words, and ask what a reference leads to. Until this is there,
// the style sheet alone says what can be selected, and a preview comes a little later. Who comes to a place of the
// page, or from the search, sees it marked at once.
const prepare = async () => {
  const [{ OutlinePosition }, { copyWordsAlone }] = await Promise.all([
    later(),
    import('./copy-words'),
    import('./reference-preview/find'),
    import('./found-words'),
  ])
  document.addEventListener('copy', copyWordsAlone)
  customElements.define('outline-position', OutlinePosition)
}
let isPrepared = false
const prepareOnce = () => {
  if (isPrepared) return
  isPrepared = true
  prepare().catch(() => {
    // The connection may come back.
    isPrepared = false
  })
}
for (const event of ['pointermove', 'pointerdown', 'keydown', 'selectionchange', 'scroll']) {
  document.addEventListener(event, prepareOnce)
}
if (location.hash || readForVisit('found')) prepareOnce()
void startServiceWorker()
