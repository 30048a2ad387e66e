/**
 * Ranges of clauses: `#op-3..op-5` in an address.
 */
import { clauseLinks, textInOneLine } from '../clause-links'
import { notify } from '../site-notice/element'

/** What parts the ends of a range in an address. */
const TO = '..'

/** The clauses from one to another, both with them; null where they are not of one kind and depth. */
export function clausesBetween(first: Element, last: Element): HTMLElement[] | null {
  const [start, end] = [first, last].map((each) => each.closest<HTMLElement>('li'))
  if (!start || !end) return null
  const all = clauseLinks().flatMap((link) => link.closest<HTMLElement>('li') ?? [])
  const alike = all.filter((each) => isAlike(each, start))
  const places = [alike.indexOf(start), alike.indexOf(end)].sort((a, b) => a - b)
  const [from = -1, to = -1] = places
  return from < 0 ? null : alike.slice(from, to + 1)
}

/** Whether two clauses are of one kind, and in one list or both at the top. */
function isAlike(a: HTMLElement, b: HTMLElement): boolean {
  const [outerA, outerB] = [a, b].map((each) => each.parentElement?.closest('li') ?? null)
  return kindOf(a) === kindOf(b) && outerA === outerB
}

function kindOf({ id }: Element): string | undefined {
  return id.split('-')[0]
}

/** The fragment that names a range: "op-3..op-5". */
export function fragmentOf(clauses: readonly Element[]): string {
  const [first, last] = [clauses[0], clauses.at(-1)]
  return first === last ? (first?.id ?? '') : `${first?.id}${TO}${last?.id}`
}

/**
 * Mark the range that a fragment names, and show its beginning. The names that its ends had before count,
 * too, since a published link leads somewhere for ever.
 *
 * @returns whether there is such a range on the page
 */
export function markRange(fragment: string): boolean {
  const [first, last] = fragment.split(TO).map((id) => document.getElementById(id))
  const clauses = first && last ? clausesBetween(first, last) : null
  if (!clauses) return false
  for (const clause of clauses) clause.dataset.ranged = ''
  clauses[0]?.scrollIntoView()
  const names = [clauses[0], clauses.at(-1)].map((clause) => {
    const link = clause?.querySelector('[data-clause]')
    return link ? textInOneLine(link) : ''
  })
  notify(`Marked: ${names.join(' to ')}`)
  return true
}
