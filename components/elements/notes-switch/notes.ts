import { readPreference } from '../preference'

/** Whether the reader has put notes away. */
export function areNotesOff(): boolean {
  return readPreference('notes') === 'off'
}

/** Show the page with its notes, or without, as the reader chose. */
export function applyNotes(): void {
  const { dataset } = document.documentElement
  if (areNotesOff()) dataset.notes = 'off'
  else delete dataset.notes
}
