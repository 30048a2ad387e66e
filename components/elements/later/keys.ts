/**
 * What keys do: `j` and `k` go to the next and previous clause, `c` copies the citation of the chosen one,
 * `shift-c` its link, `?` opens the list of keys.
 */
import { chosenClauseLink, clauseLinks } from '../clause-links'
import { copyChosenCitation } from './cite/index'
import { copyAddress, copyClauseAddress } from './copy-address'
import { openKeysDialog } from './keys-dialog'

const RUN: Record<string, () => void> = {
  j: () => goToClause(1),
  k: () => goToClause(-1),
  c: () => copyChosenCitation(chosenClauseLink()),
  C: copyLink,
  '?': openKeysDialog,
}

/** Do what a key does; nothing for other keys. */
export function press(key: string): void {
  RUN[key]?.()
}

/** Move the focus to the next or previous clause, from the chosen one or from what is in sight. */
function goToClause(direction: 1 | -1): void {
  const links = clauseLinks()
  const topOf = (link: Element) => link.getBoundingClientRect().top
  const chosen = chosenClauseLink()
  const isAfter = (link: Element) => (direction === 1 ? topOf(link) >= 0 : topOf(link) < 0)
  const next = chosen
    ? links[links.indexOf(chosen) + direction]
    : direction === 1
      ? links.find(isAfter)
      : links.findLast(isAfter)
  if (!next) return
  next.focus({ preventScroll: true })
  next.closest('li')?.scrollIntoView()
}

/** Copy the link to the chosen clause, or to the page where none is. */
function copyLink(): void {
  const link = chosenClauseLink()
  if (link) void copyClauseAddress(link)
  else void copyAddress(location.href.replace(/#.*/, ''), 'this page.')
}
