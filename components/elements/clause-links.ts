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

/** Signs of a clause that the reader has chosen, the surest first. */
const CHOICES = [':focus-visible', 'li:hover', ':target', ':focus'] as const

/**
 * The clause that the reader has chosen, if it is in sight: by going to it with the keyboard,
 * by pointing at it, or by its link.
 */
export function chosenClauseLink(): HTMLAnchorElement | null {
  for (const choice of CHOICES) {
    const innermost = [...document.querySelectorAll(choice)].at(-1) ?? null
    const link = clauseLinkAround(innermost)
    if (link?.parentElement && isInSight(link.parentElement)) return link
  }
  return null
}

/** What a link or heading says, in one line: "Operative paragraph 3." */
export function textInOneLine(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether any of an element is in the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
