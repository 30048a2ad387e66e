import { counted } from '@/lib/describe'
import type { Help } from '@/lib/search/results'
import { SEARCH_AT_REST, type SearchState } from '@/lib/site'
import shared from './parts.module.css'
import styles from './search-help.module.css'
import { StateLink } from './state-link'

interface Props {
  help: Help
  state: SearchState
  choose: (changes: Partial<SearchState>) => void
}

/** Where nothing was found: other spellings, what each part finds alone, and the way out of filters. */
export function SearchHelp({ help: { parts, spellings }, state, choose }: Props) {
  const { body, kind } = state
  return (
    <div className={styles.help}>
      {spellings.length > 0 && (
        <p>
          Words of this corpus that are near:{' '}
          {spellings.map(({ instead, query, count }, index) => (
            <span key={`${query} ${instead}`}>
              {index > 0 && ', '}
              <StateLink to={{ ...state, query, page: 1 }} choose={choose}>
                {instead}
              </StateLink>{' '}
              <span className={shared.count}>{count}</span>
            </span>
          ))}
        </p>
      )}
      {parts.length > 0 && (
        <>
          <p>Each part alone finds:</p>
          <ul>
            {parts.map(({ words, query, clauses }) => (
              <li key={words}>
                <StateLink to={{ ...SEARCH_AT_REST, query, body, kind }} choose={choose}>
                  {words}
                </StateLink>{' '}
                <span className={shared.count}>
                  {clauses === 0 ? 'nothing' : counted(clauses, 'paragraph')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(kind || body) && (
        <p>
          <StateLink to={{ ...state, body: null, kind: null, page: 1 }} choose={choose}>
            Search all paragraphs and notes of all bodies
          </StateLink>
        </p>
      )}
    </div>
  )
}
