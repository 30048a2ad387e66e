import { counted } from '@/lib/describe'
import type { FoundEntry, MatchCounts, SearchResolution, SnippetPart } from '@/lib/search/client'
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

/** What a search found, by resolution; or what was searched without result; or what went wrong. */
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
              Search all paragraphs and notes of all bodies
            </button>
          ) : (
            'Try fewer words, or only the beginning of a word.'
          )}
        </p>
      )}
      {results?.groups.map(({ resolution, entries }) => (
        <section key={resolution.id} className={styles.group}>
          <h2>
            <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
              {resolution.name}
            </TitleLink>
          </h2>
          <p className="eyebrow">{resolution.details.join(' · ')}</p>
          <ul>
            {entries.map((entry) => (
              <FoundEntryView key={entry.anchor} resolution={resolution} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const KIND = { preambular: 'Preambular', operative: 'Operative', note: 'Note' } as const

/**
 * A clause by its place and words; a note is marked as such, and not as words of the resolution.
 */
function FoundEntryView({
  resolution,
  entry: { kind, anchor, place, snippet },
}: {
  resolution: SearchResolution
  entry: FoundEntry
}) {
  const isNote = kind === 'note'
  return (
    <li className={isNote ? styles.note : styles.clause}>
      <a className={styles.label} href={resolutionPath(resolution.id, anchor)} data-clause="">
        {KIND[kind]}
        {!isNote && <span className="visually-hidden"> paragraph</span>} {place}
      </a>
      <p lang={isNote ? 'en' : resolution.language}>
        <Snippet parts={snippet} />
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
  const where = `${countsIn(searched, state)} of ${counted(searched.resolutions, 'resolution')}`
  if (empty) return `Type to search ${where}.`
  if (groups.length === 0) return `Nothing found for “${state.query.trim()}” in ${where}.`
  const named = groups.filter((group) => group.named).length
  const withEntries = groups.filter(({ entries }) => entries.length > 0).length
  return [
    named > 0 && `${counted(named, 'resolution')} by title, symbol or place`,
    withEntries > 0 && `${countsIn(total, state)} in ${counted(withEntries, 'resolution')}`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** "3 clauses and 1 note", "2 operative paragraphs" */
function countsIn({ clauses, notes }: MatchCounts, { kind }: SearchState): string {
  const noun = kind && kind !== 'note' ? `${kind} paragraph` : 'clause'
  return [
    kind !== 'note' && (clauses > 0 || notes === 0) && counted(clauses, noun),
    (notes > 0 || kind === 'note') && counted(notes, 'note'),
  ]
    .filter(Boolean)
    .join(' and ')
}
