/**
 * Finding words on a page, in one script that is loaded when it is needed. It shares nothing with the others, which
 * would have to wait for what they share.
 */
import { FindInText } from '../find-in-text/element'
import { markFound } from './landing'

customElements.define('find-in-text', FindInText)
try {
  // As `keepForVisit('found', …)` left it on the search page.
  const found = sessionStorage.getItem('found')
  if (found && document.querySelector('find-in-text')) {
    markFound(found, () => sessionStorage.removeItem('found'))
  }
} catch {
  // The browser keeps no storage.
}
