import { Fragment } from 'react'
import { isClause } from '@/lib/search/counts'
import { nameOfPlace } from '@/lib/search/place'
import type { FoundClauses, FoundEntry, FoundResolution } from '@/lib/search/results'
import type { SnippetPart } from '@/lib/search/snippet'
import { resolutionPath } from '@/lib/site'
import { keepForVisit } from '../elements/preference'
import { TitleLink } from '../title'
import styles from './found-clauses.module.css'

/** What was found as clauses, by resolution. */
export function FoundClausesView({
  found: { groups },
  marked,
}: {
  found: FoundClauses
  /** What is marked on the page that a result leads to. */
  marked: string
}) {
  return groups.map(({ resolution, entries }) => (
    <section key={resolution.id} className={styles.group}>
      <h2>
        <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
          {resolution.name}
        </TitleLink>
      </h2>
      <p className="eyebrow">{resolution.details.join(' · ')}</p>
      <ul>
        {entries.map((entry) => (
          <FoundEntryView
            key={entry.number}
            resolution={resolution}
            entry={entry}
            keep={() => keepForVisit('found', marked)}
          />
        ))}
      </ul>
    </section>
  ))
}

/**
 * A clause by its place and words, or a footnote or other text; a note is marked as such, and not as words of the
 * resolution.
 */
function FoundEntryView({
  resolution,
  entry: { kind, fragment, place, snippet, opening, chapeau },
  keep,
}: {
  resolution: FoundResolution['resolution']
  entry: FoundEntry
  keep: () => void
}) {
  const isNote = kind === 'note'
  const [name, ...rest] = nameOfPlace({ kind, place }).split(' ')
  return (
    <li className={isNote ? styles.note : styles.clause}>
      <a
        className={styles.label}
        href={resolutionPath(resolution.id, fragment)}
        data-clause=""
        onClick={keep}
      >
        {name}
        {isClause(kind) && <span className="visually-hidden"> paragraph</span>} {rest.join(' ')}
      </a>
      <div lang={isNote ? 'en' : resolution.language}>
        {chapeau && <p className={styles.chapeau}>{chapeau}</p>}
        <p>
          <Snippet parts={snippet} opening={opening} />
        </p>
      </div>
    </li>
  )
}

/** The words of a snippet: hits are marked, and the words that open the clause are set as in its text. */
function Snippet({ parts, opening }: { parts: SnippetPart[]; opening: number }) {
  let at = 0
  return parts.map(({ text, match }) => {
    const start = at
    at += text.length
    const inOpening = Math.max(0, Math.min(text.length, opening - start))
    return (
      <Fragment key={start}>
        {inOpening > 0 && <Words words={text.slice(0, inOpening)} isHit={match} opens />}
        {inOpening < text.length && <Words words={text.slice(inOpening)} isHit={match} />}
      </Fragment>
    )
  })
}

function Words({
  words,
  isHit,
  opens = false,
}: {
  words: string
  isHit: boolean
  opens?: boolean
}) {
  const shown = opens ? <em>{words}</em> : words
  return isHit ? <mark>{shown}</mark> : shown
}
