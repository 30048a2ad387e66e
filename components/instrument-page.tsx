import type { Body, Instrument } from '@/lib/authorities'
import type { InstrumentUse } from '@/lib/corpus'
import {
  bodyOf,
  bylineOf,
  counted,
  formatDate,
  instrumentKindsName,
  kindName,
  placeOf,
} from '@/lib/describe'
import { instrumentPath, instrumentsPath, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import { APART, ASIDE } from './apart'
import { Breadcrumb } from './breadcrumb'
import { AnchorFinder } from './elements/anchor-finder/anchor-finder'
import { ExternalLink } from './external-link'
import styles from './instrument-page.module.css'
import { InstrumentParts } from './instrument-parts'
import { NoteLink } from './note-link'
import { markOfTitle, TitleLink } from './title'

interface Props {
  instrument: Instrument
  bodies: readonly Body[]
  /** What leads to it. */
  use: InstrumentUse
}

/** From how many characters on a title is set smaller: some treaties have one of forty words. */
const LONG = 60

/** An instrument: what it is, its parts, and all in the corpus that cites it or leads to it. */
export function InstrumentPage({ instrument, bodies, use }: Props) {
  const { title, kind, names, namesAfter, symbols, dates, address } = instrument
  const alsoCited = [...names, ...(namesAfter?.names ?? [])]
  return (
    <article>
      <header {...APART}>
        <AnchorFinder />
        <Breadcrumb
          crumbs={[
            { name: 'Instruments', href: instrumentsPath() },
            { name: instrumentKindsName[kind], href: instrumentsPath(kind) },
          ]}
        />
        <h1 className={title.length > LONG ? styles.long : undefined}>{title}</h1>
        <p className={styles.dates} data-summary="">
          {symbols.length > 0 && `${symbols.join(', ')} · `}
          {dates.map(({ date, event }, index) => (
            <span key={`${date} ${event}`}>
              {index > 0 && ' · '}
              {event} <time dateTime={date}>{formatDate(date)}</time>
            </span>
          ))}
        </p>
        {alsoCited.length > 0 && (
          <p className={styles.names}>
            Also cited as {alsoCited.map((also) => `“${also}”`).join(', ')}.
          </p>
        )}
        <Family name="Stands for" instruments={use.comprises} />
        <Family name="One of" instruments={use.comprisedBy} />
        {address && (
          <p className={styles.names}>
            Official text: <ExternalLink href={address}>{address}</ExternalLink>
          </p>
        )}
      </header>
      <InstrumentParts use={use} />
      <h2 className={styles.count} {...ASIDE}>
        {countOf(use)}
      </h2>
      {use.citing.map(({ resolution, clauses }) => (
        <section key={resolution.id} className={styles.resolution}>
          <p className="eyebrow">{bylineOf(resolution, bodyOf(bodies, resolution))}</p>
          <h3 {...markOfTitle(resolution)}>
            <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
              {nameOf(resolution)}
            </TitleLink>
          </h3>
          <ul>
            {clauses.map(({ clause, words }) => (
              <li key={clause.anchor} className={styles.clause}>
                <a href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
                  {kindName[clause.kind]} {placeOf(clause)}
                </a>
                <blockquote lang={resolution.language} data-words="">
                  <AnnotatedText block={clause} marks={words} />
                </blockquote>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {use.notes.length > 0 && (
        <>
          <h2 className={styles.count} {...ASIDE}>
            The editor speaks of it in {counted(use.notes.length, 'note')}
          </h2>
          <ul className={styles.notes}>
            {use.notes.map((place) => (
              <li key={`${place.resolution.id} ${place.note.number}`} {...APART}>
                <NoteLink place={place} />: {place.note.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

/** Instruments that this one stands for, or that it is one of. */
function Family({ name, instruments }: { name: string; instruments: readonly Instrument[] }) {
  if (instruments.length === 0) return null
  return (
    <p className={styles.names}>
      {name}{' '}
      {instruments.map(({ id, title, names }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={instrumentPath(id)}>{names[0] ?? title}</a>
        </span>
      ))}
      .
    </p>
  )
}

function countOf({ citing, comprisedBy }: InstrumentUse): string {
  const clauses = citing.reduce((sum, { clauses }) => sum + clauses.length, 0)
  if (clauses === 0) {
    return `No clause of the corpus cites it${comprisedBy.length > 0 ? ' by itself' : ''}.`
  }
  return `Cited in ${counted(clauses, 'clause')} of ${counted(citing.length, 'resolution')}`
}
