import { counted } from '@/lib/describe'
import type { FoundClause, SearchResolution, SnippetPart } from '@/lib/search/client'
import { resolutionPath, type SearchState } from '@/lib/site'
import { TitleLink } from '../title'
import styles from './search-results.module.css'
import type { SearchOutcome } from './use-search'

interface Props {
  answer: SearchOutcome | null
  choose: (filters: Partial<SearchState>) => void
  /** Ask once more after an error. */
  retry: () => void
}

/** What a search found, by resolution; or what was searched in vain; or what went wrong. */
export function SearchResultsView({ answer, choose, retry }: Props) {
  const results = answer?.results
  const isInVain = results && !results.empty && results.groups.length === 0
  return (
    <section aria-label="Results" className={styles.results}>
      <p className={styles.summary} role="status">
        {answer && summaryOf(answer)}
      </p>
      {answer?.error && (
        <p className={styles.hint}>
          <button type="button" className={styles.button} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {isInVain && (
        <p className={styles.hint}>
          {answer.state.kind || answer.state.body ? (
            <button
              type="button"
              className={styles.button}
              onClick={() => choose({ kind: null, body: null })}
            >
              Search all paragraphs of all bodies
            </button>
          ) : (
            'Try fewer words, or only the beginning of a word.'
          )}
        </p>
      )}
      {results?.groups.map(({ resolution, clauses }) => (
        <section key={resolution.id} className={styles.group}>
          <h2>
            <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
              {resolution.name}
            </TitleLink>
          </h2>
          <p className="eyebrow">{resolution.details.join(' · ')}</p>
          <ul>
            {clauses.map((clause) => (
              <FoundClauseView key={clause.anchor} resolution={resolution} clause={clause} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const KIND = { preambular: 'Preambular', operative: 'Operative' } as const

function FoundClauseView({
  resolution,
  clause,
}: {
  resolution: SearchResolution
  clause: FoundClause
}) {
  return (
    <li className={styles.clause}>
      <a
        className={styles.label}
        href={resolutionPath(resolution.id, clause.anchor)}
        data-clause=""
      >
        {KIND[clause.kind]}
        <span className="visually-hidden"> paragraph</span> {clause.place}
      </a>
      <p lang={resolution.language}>
        <Snippet parts={clause.snippet} />
      </p>
    </li>
  )
}

function Snippet({ parts }: { parts: SnippetPart[] }) {
  let at = 0
  return parts.map(({ text, match }) => {
    const key = at
    at += text.length
    return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

function summaryOf({ state, results, error }: SearchOutcome): string {
  if (!results) return `The search index could not be loaded (${error}).`
  const { empty, total, groups, searched } = results
  const where = `${counted(searched.clauses, clauseName(state))} of ${counted(searched.resolutions, 'resolution')}`
  if (empty) return `Type to search ${where}.`
  if (groups.length === 0) return `Nothing found for “${state.query.trim()}” in ${where}.`
  const named = groups.filter((group) => group.named).length
  const withClauses = groups.filter(({ clauses }) => clauses.length > 0).length
  return [
    named > 0 && `${counted(named, 'resolution')} by title, symbol or place`,
    total > 0 && `${counted(total, 'clause')} in ${counted(withClauses, 'resolution')}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function clauseName({ kind }: SearchState): string {
  return kind ? `${kind} paragraph` : 'clause'
}
