/**
 * The links of a page that name a clause, marked `data-clause`: a clause's label beside its
 * text, or its place above it in a list.
 */

const CLAUSE_LINK = 'a[data-clause]'

/** Every link of the page that names a clause, in order. */
export function clauseLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(CLAUSE_LINK)]
}

/** The link that names the innermost clause around an element. */
export function clauseLinkAround(element: Element | null): HTMLAnchorElement | null {
  return element?.closest('li')?.querySelector<HTMLAnchorElement>(`:scope > ${CLAUSE_LINK}`) ?? null
}

/** The clause that the reader has chosen: it holds the focus, or it is the page's target and in sight. */
export function chosenClauseLink(): HTMLAnchorElement | null {
  const focused = clauseLinkAround(document.activeElement)
  if (focused) return focused
  const target = document.querySelector(':target')
  return target && isInSight(target) ? clauseLinkAround(target) : null
}

/** What a link or heading says, in one line: "Operative paragraph 3." */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether any of an element is in the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
