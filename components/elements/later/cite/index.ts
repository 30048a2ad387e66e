/**
 * Citing where one stands: a panel at a clause or a range of them, and the key that copies at once.
 */
import { textInOneLine } from '../../clause-links'
import { notify } from '../../site-notice/element'
import { copyAddress, copyClauseAddress } from '../copy-address'
import { clausesBetween } from '../range'
import { workOfPage } from './citation'
import { copyClipping } from './clipboard'
import { openPanel } from './panel'

/** Where a range begins whose end the reader is choosing. */
let beginning: HTMLElement | null = null
let takeAway = () => {}

/** Cite a clause, by the link that names it: the end of a range, if its beginning was chosen. */
export function citeClause(link: HTMLAnchorElement): void {
  const clause = link.closest('li')
  const work = workOfPage()
  if (!clause || !work) return
  const range = beginning ? clausesBetween(beginning, clause) : [clause]
  if (!range) {
    notify('A range has paragraphs of one kind and one list. Choose another end.')
    return
  }
  endChoice()
  openPanel(work, range, namesOf(range), () => chooseEnd(clause))
}

/** Copy the citation of the chosen clause or of the range that is marked, else of the whole text. */
export function copyChosenCitation(link: HTMLAnchorElement | null): void {
  const work = workOfPage()
  if (!work) {
    // A page of lists: what can be copied is the address.
    if (link) void copyClauseAddress(link)
    else void copyAddress(location.href.replace(/#.*/, ''), 'this page.')
    return
  }
  if (link && beginning) {
    citeClause(link)
    return
  }
  const clause = link?.closest('li') ?? null
  const marked = [...document.querySelectorAll<HTMLElement>('[data-ranged]')]
  const isRange = marked.length > 0 && (!clause || marked.includes(clause))
  const clauses = isRange ? marked : clause ? [clause] : []
  void copyClipping(work, clauses, namesOf(clauses))
}

function chooseEnd(clause: HTMLElement): void {
  endChoice()
  beginning = clause
  document.documentElement.dataset.citing = ''
  takeAway = notify(
    `From ${namesOf([clause])} to … Choose the last paragraph and press its “Cite” button, or the key c.`,
    { name: 'Cancel', run: endChoice },
  )
}

function endChoice(): void {
  beginning = null
  delete document.documentElement.dataset.citing
  takeAway()
}

/** What clauses are called: "Operative paragraph 3.", "Operative paragraph 3. to 5." */
function namesOf(clauses: readonly Element[]): string {
  const [first, last] = [clauses[0], clauses.at(-1)].map((clause) =>
    clause?.querySelector(':scope > [data-clause]'),
  )
  if (!first) return 'this text.'
  const name = textInOneLine(first)
  if (!last || last === first) return name
  return `${name} to ${last.lastElementChild ? textInOneLine(last.lastElementChild) : ''}`
}
