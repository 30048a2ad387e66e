/**
 * Where a reader comes from the search to a page, everything that was found is marked there, until Escape.
 */
import { createWordForms, NO_FORMS } from '@/lib/search/query/forms'
import { readQuery } from '@/lib/search/query/read'
import { highlight, unhighlight } from './highlight'
import { hitsOnPage } from './ranges'

/**
 * Mark what the search found.
 *
 * @param query exact phrases, as the search left them
 * @param forget called when the reader wants no marks any more
 */
export function markFound(query: string, forget: () => void): void {
  const { tree } = readQuery(query, createWordForms(NO_FORMS))
  const ranges = tree ? hitsOnPage(tree) : []
  if (ranges.length === 0) return
  highlight(ranges)
  const end = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    unhighlight()
    forget()
    removeEventListener('keydown', end)
  }
  addEventListener('keydown', end)
}
