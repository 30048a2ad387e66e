import type { Topic } from '@/lib/authorities'
import type { OnTopic } from '@/lib/corpus'
import { bylineOf, counted, kindName, placeOf } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { noteAnchor, resolutionPath, SITE_NAME, topicPath, topicsPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import { APART, ASIDE } from './apart'
import { Breadcrumb } from './breadcrumb'
import { AnchorFinder } from './elements/anchor-finder/anchor-finder'
import { NoteText } from './note-text'
import { PrintNote } from './print-note'
import { markOfTitle, TitleLink } from './title'
import styles from './topic-page.module.css'

interface Props {
  topic: Topic
  /** What each resolution has on it. */
  found: readonly OnTopic[]
  /** The resolutions that have nothing on it. */
  without: readonly Resolution[]
}

/** A topic: what it is, and how each resolution speaks of it, side by side. */
export function TopicPage({ topic, found, without }: Props) {
  return (
    <article>
      <header {...APART}>
        <AnchorFinder />
        <Breadcrumb crumbs={[{ name: 'Topics', href: topicsPath }]} />
        <h1>{topic.name}</h1>
        <p className={styles.definition} data-summary="">
          {topic.definition}
        </p>
      </header>
      <div className={styles.columns}>
        {found.map((column) => (
          <Column key={column.resolution.id} {...column} />
        ))}
      </div>
      {without.length > 0 && (
        <p className={styles.without} {...APART}>
          Not a topic of{' '}
          {new Intl.ListFormat('en-GB').format(without.map((resolution) => nameOf(resolution)))}.
        </p>
      )}
      <PrintNote citation={`“${topic.name}”, a topic of ${SITE_NAME}`} path={topicPath(topic.id)} />
    </article>
  )
}

/** A resolution's clauses on a topic, and the notes. */
function Column({ resolution, body, clauses, notes }: OnTopic) {
  const { id, language } = resolution
  return (
    <section className={styles.column} aria-labelledby={id}>
      <p className="eyebrow">{bylineOf(resolution, body)}</p>
      <h2 id={id} className={styles.title} {...markOfTitle(resolution)}>
        <TitleLink href={resolutionPath(id)} language={language}>
          {nameOf(resolution)}
        </TitleLink>
      </h2>
      <p className={styles.count} {...ASIDE}>
        {clauses.length > 0 ? counted(clauses.length, 'clause') : 'No clause, but a note'}
      </p>
      {clauses.length > 0 && (
        <ul>
          {clauses.map((clause) => (
            <li key={clause.anchor} className={styles.clause}>
              <a href={resolutionPath(id, clause.anchor)} data-clause="">
                {kindName[clause.kind]} {placeOf(clause)}
              </a>
              <p lang={language} data-words="">
                <AnnotatedText block={clause} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <>
          <h3 className={styles.notes} {...ASIDE}>
            Notes of the editor
          </h3>
          <ul>
            {notes.map(({ note, compare }) => (
              <li key={note.number} className={styles.note} {...APART}>
                <a href={resolutionPath(id, noteAnchor(note.number))}>
                  Note {note.number}
                  <span className="visually-hidden"> on {body?.short}</span>
                </a>{' '}
                on <i>{note.quote}</i>: <NoteText note={note} compare={compare} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
