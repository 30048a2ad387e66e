/**
 * The focus of a page that is there to be asked.
 */
import { isAsked } from './question'

/**
 * Put the focus into the query's box where one comes to ask: by a link or directly, with a keyboard
 * at hand. Not where a touch would bring up a keyboard over the page, not where something is asked
 * already, nor where the reader comes back to where they were, or has begun with something else.
 */
export function focusQuery(): void {
  const box = document.querySelector<HTMLInputElement>('input#query')
  const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches
  if (!box || !hasKeyboard || isAsked() || location.hash || isReturning()) return
  if (document.activeElement === document.body) box.focus({ preventScroll: true })
}

/** Whether the page was reached by going back or forward. */
function isReturning(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
}
