import { shownNumbers } from '@/lib/list-pages'
import type { SearchState } from '@/lib/site'
import lists from '../list-pages.module.css'
import { StateLink } from './state-link'

interface Props {
  page: number
  pages: number
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
}

/** The ways between the pages of what was found. */
export function SearchPages({ page, pages, state, choose }: Props) {
  if (pages <= 1) return null
  const link = (number: number, words: string, label?: string) => (
    <StateLink
      to={{ ...state, page: number }}
      choose={(changes) => {
        choose(changes)
        window.scrollTo(0, 0)
      }}
      isCurrent={number === page}
      {...(label && { label })}
    >
      {words}
    </StateLink>
  )
  return (
    <nav aria-label="Pages" className={lists.pages}>
      {page > 1 && link(page - 1, 'Previous')}
      <ol className={lists.numbers}>
        {shownNumbers({ number: page, of: pages }).map((shown, index, all) =>
          shown === null ? (
            <li key={`after ${all[index - 1]}`} className={lists.gap}>
              …
            </li>
          ) : (
            <li key={shown}>{link(shown, String(shown), `Page ${shown}`)}</li>
          ),
        )}
      </ol>
      {page < pages && link(page + 1, 'Next')}
    </nav>
  )
}
