import type { Topic } from '@/lib/authorities'
import type { OnTopic, TopicList } from '@/lib/corpus'
import { counted, detailsOf } from '@/lib/describe'
import { type ListPage, runsOf } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { noteAnchor, resolutionPath, SITE_NAME, topicPath, topicsPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import { APART, ASIDE } from './apart'
import { Breadcrumb } from './breadcrumb'
import { ClauseLink } from './clause-link'
import { AnchorFinder } from './elements/anchor-finder/anchor-finder'
import { ListPages, PageOf } from './list-pages'
import { NoteText } from './note-text'
import { PrintNote } from './print-note'
import { markOfTitle, TitleLink } from './title'
import styles from './topic-page.module.css'

interface Props {
  topic: Topic
  list: TopicList
  page: ListPage<OnTopic>
}

/** A topic: what it is, and how each resolution speaks of it, side by side. */
export function TopicPage({ topic, list: { clauses, resolutions, without }, page }: Props) {
  const path = topicPath(topic.id)
  return (
    <article>
      <header {...APART}>
        <AnchorFinder />
        <Breadcrumb crumbs={[{ name: 'Topics', href: topicsPath }]} />
        <h1>{topic.name}</h1>
        <p className={styles.definition} data-summary="">
          {topic.definition}
        </p>
        {page.of > 1 && (
          <p className={styles.total}>
            {counted(clauses, 'clause')} of {counted(resolutions, 'resolution')}
          </p>
        )}
        <PageOf page={page} />
      </header>
      <div className={styles.columns}>
        {runsOf(page.entries, ({ resolution }) => resolution).map(({ key, entries }) => (
          <Column key={key.id} resolution={key} entries={entries} />
        ))}
      </div>
      <ListPages page={page} path={path} />
      {without.length > 0 && (
        <p className={styles.without} {...APART}>
          Not a topic of{' '}
          {new Intl.ListFormat('en-GB').format(without.map((resolution) => nameOf(resolution)))}.
        </p>
      )}
      <PrintNote citation={`“${topic.name}”, a topic of ${SITE_NAME}`} path={path} />
    </article>
  )
}

interface ColumnProps {
  resolution: Resolution
  entries: readonly OnTopic[]
}

/** A resolution's clauses on a topic, and the notes. */
function Column({ resolution, entries }: ColumnProps) {
  const { id, language } = resolution
  const body = entries[0]?.body
  const clauses = entries.flatMap((entry) => (entry.type === 'clause' ? entry.clause : []))
  const notes = entries.flatMap((entry) => (entry.type === 'note' ? entry.note : []))
  return (
    <section className={styles.column} aria-labelledby={id}>
      <p className="eyebrow">{detailsOf(resolution, body).join(' · ')}</p>
      <h2 id={id} className={styles.title} {...markOfTitle(resolution)}>
        <TitleLink href={resolutionPath(id)} language={language}>
          {nameOf(resolution)}
        </TitleLink>
      </h2>
      <p className={styles.count} {...ASIDE}>
        {clauses.length > 0 ? counted(clauses.length, 'clause') : counted(notes.length, 'note')}
      </p>
      {clauses.length > 0 && (
        <ul>
          {clauses.map((clause) => (
            <li key={clause.anchor} className={styles.clause}>
              <ClauseLink resolution={resolution} clause={clause} />
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
