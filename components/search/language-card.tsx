import { SEARCH_AT_REST, type SearchState } from '@/lib/site'
import styles from './language-card.module.css'
import shared from './parts.module.css'
import { StateLink } from './state-link'

/** What a query may say: an example that runs, and what it finds. */
const EXAMPLES: readonly (readonly [query: string, meaning: string])[] = [
  ['attribution responsibility', 'both words, each in any of its forms, in one clause'],
  ['"use of force"', 'these very words in sequence'],
  ['sovereignty OR jurisdiction', 'either'],
  ['cyberspace -Internet', 'the one without the other; NOT says the same'],
  ['sover*', 'words that begin so; organi?ation leaves one letter open'],
  ['"peace security"~5', 'both with at most five words between; >5 in this order'],
  ['security ~3 (peace OR stability)', 'a word near any of others'],
  ['body:ipu verb:urges', 'by a body, opening with a verb; also kind: force: opening:'],
  ['year:2010..2015', 'of these years; also date:2015-04'],
  ['topic:terrorism', 'on a topic; also cites: resolution: status: language: vote: subject:'],
  ['note:Tallinn', 'in the editor’s notes alone'],
  ['security privacy in:resolution', 'both anywhere in a resolution; in:sub-paragraph is stricter'],
]

/** The language of queries on one screen. */
export function LanguageCard({ choose }: { choose: (changes: Partial<SearchState>) => void }) {
  return (
    <details className={`${shared.fold} ${styles.card}`}>
      <summary>How to ask</summary>
      <dl>
        {EXAMPLES.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <StateLink to={{ ...SEARCH_AT_REST, query }} choose={choose}>
                {query}
              </StateLink>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
