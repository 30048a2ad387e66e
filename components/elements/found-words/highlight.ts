/**
 * Marking stretches of a page without touching it (the CSS Custom Highlight API), where the browser can.
 */

/** The names of the marks, as the style sheet has them. */
const FOUND = 'found'
const CURRENT = 'found-current'

/** Whether the browser can mark what was found. */
export function canHighlight(): boolean {
  return 'highlights' in CSS
}

/** Mark stretches, one of them as the one that the reader is at; an earlier mark goes. */
export function highlight(ranges: readonly Range[], current: Range | null = null): void {
  if (!canHighlight()) return
  CSS.highlights.set(FOUND, new Highlight(...ranges))
  CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])))
}

/** Take all marks off. */
export function unhighlight(): void {
  if (!canHighlight()) return
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(CURRENT)
}
