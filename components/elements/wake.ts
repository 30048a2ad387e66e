/**
 * Waking a tool. Its scripts are many times the size of its page, so the page is drawn first,
 * and they run when it is first touched, or at once where its address holds a question.
 */
import { focusQuery } from './focus-query'
import { heldScripts, isAsked, showQuestion } from './held-scripts'
import { asksForLittleData } from './preference'

/** What a reader does first; who dictates presses no key. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'input', 'focusin', 'scroll']

/** Run a tool's scripts, when it is time, in their order. */
export function wakeTool(): void {
  const hasFocus = document.activeElement !== document.body
  // Before anything listens: the tool wakes at a touch of the reader's, which this is not.
  focusQuery()
  const addresses = heldScripts()
  if (addresses.length === 0) return
  showQuestion()
  const wake = () => {
    for (const sign of SIGNS) removeEventListener(sign, wake)
    for (const address of addresses.splice(0)) {
      const script = document.createElement('script')
      // To the letter: the runtime knows its files by their addresses as written.
      script.src = address
      script.async = false
      document.head.append(script)
    }
  }
  for (const sign of SIGNS) addEventListener(sign, wake, { passive: true })
  if (isAsked() || hasFocus) wake()
  // Not before the page is drawn.
  else requestAnimationFrame(() => setTimeout(() => haveAtHand(addresses)))
}

/** Have files in the browser's own cache before they are needed. */
function haveAtHand(addresses: readonly string[]): void {
  if (asksForLittleData()) return
  for (const address of addresses) void fetch(address, { priority: 'low' }).catch(() => {})
}
