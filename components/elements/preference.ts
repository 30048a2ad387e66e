/**
 * What a reader has chosen: on this site, where it is kept on the reader's own device, or for
 * the whole browser.
 */

type Preference = 'theme' | 'shortcuts' | 'notes' | 'citation-style' | 'citation-words'
/** `found` is what the reader looked for before this page. */
type ForVisit = 'update' | 'found'

/** What was chosen, or null for nothing; nothing, too, where the browser keeps no storage. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keep a choice, or with null forget it. Where the browser keeps no storage it lasts for the page. */
export function keepPreference(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // The choice holds for this page.
  }
}

/** What was chosen in this visit, in this tab, or null. */
export function readForVisit(name: ForVisit): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keep a choice for this visit, in this tab. */
export function keepForVisit(name: ForVisit, value: string): void {
  try {
    sessionStorage.setItem(name, value)
  } catch {
    // The choice holds for this page.
  }
}

/** Whether the reader has asked the browser to load little. */
export function asksForLittleData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true
}
