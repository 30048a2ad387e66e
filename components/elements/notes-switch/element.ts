import { keepPreference } from '../preference'
import { applyNotes, areNotesOff } from './notes'

/**
 * `<notes-switch>`: holds a checkbox that its style sheet obeys, and remembers it, for every page
 * of this browser and in every other tab at once.
 */
export class NotesSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box) return
    box.addEventListener('change', () => {
      keepPreference('notes', box.checked ? null : 'off')
      // Also where the browser keeps no storage: the box itself says what holds.
      delete document.documentElement.dataset.notes
    })
    const follow = () => {
      applyNotes()
      box.checked = !areNotesOff()
    }
    follow()
    addEventListener('storage', follow)
    // A page that the browser had kept comes back as it was left.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) follow()
    })
  }
}
