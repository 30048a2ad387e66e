/**
 * The one script that the browser waits for: with it, no page is ever drawn in another theme
 * than the reader's or with notes that the reader put away, and a tool that is asked something says that it
 * is at work.
 */
import { applyNotes } from './notes-switch/notes'
import { markAsked } from './question'
import { applyChosenTheme } from './theme-switch/theme'

applyChosenTheme()
applyNotes()
markAsked()

// A transition between two pages that the browser leaves out is no error.
const isLeftOut = () => {}
addEventListener('pageswap', ({ viewTransition }) => viewTransition?.ready.catch(isLeftOut))
addEventListener('pagereveal', ({ viewTransition }) => viewTransition?.ready.catch(isLeftOut))
