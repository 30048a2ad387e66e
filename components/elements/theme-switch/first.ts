/**
 * The one script that the browser waits for: with it, no page is ever drawn in another theme
 * than the reader's.
 */
import { applyChosenTheme } from './theme'

applyChosenTheme()
