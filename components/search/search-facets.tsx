import { useEffect, useState } from 'react'
import type { Facet } from '@/lib/search/results'
import type { SearchState } from '@/lib/site'
import shared from './parts.module.css'
import styles from './search-facets.module.css'
import { StateLink } from './state-link'

interface Props {
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
  load: (state: SearchState) => Promise<Facet[]>
}

/** How what was found can be narrowed down, by what clauses are; counted when it is opened. */
export function SearchFacets({ state, choose, load }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [facets, setFacets] = useState<Facet[] | null>(null)
  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    load(state)
      .then((found) => isCurrent && setFacets(found))
      // The results themselves say what is wrong.
      .catch(() => isCurrent && setFacets([]))
    return () => {
      isCurrent = false
    }
  }, [isOpen, load, state])
  return (
    <details
      className={`${shared.fold} ${styles.facets}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Narrow down</summary>
      {facets?.length === 0 && <p>All that was found is alike.</p>}
      <div className={styles.columns}>
        {facets?.map(({ name, values }) => (
          <section key={name} className={styles.facet}>
            <h3 className="eyebrow">{name}</h3>
            <ul>
              {values.map((value) => (
                <li key={value.name}>
                  <StateLink to={{ ...state, query: value.query, page: 1 }} choose={choose}>
                    {value.name}
                  </StateLink>{' '}
                  <span className={shared.count}>{value.clauses}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}
