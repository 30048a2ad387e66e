import type { Body, Instrument } from '@/lib/authorities'
import type { InstrumentEntry, InstrumentUse, MostCiting as Most } from '@/lib/corpus'
import { counted, countedTexts, countTexts, formatDate, instrumentKindsName } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import { instrumentPath, instrumentsPath } from '@/lib/site'
import { APART, ASIDE } from '../apart'
import { Breadcrumb } from '../breadcrumb'
import { CitingClauses } from '../citing-clauses'
import { AnchorFinder } from '../elements/anchor-finder/anchor-finder'
import { ExternalLink } from '../external-link'
import { ListPages, PageOf } from '../list-pages'
import { MostCiting } from '../most-citing'
import { NoteLink } from '../note-link'
import ruled from '../ruled-heading.module.css'
import styles from './instrument-page.module.css'
import { InstrumentParts } from './instrument-parts'

interface Props {
  bodies: readonly Body[]
  /** What leads to it. */
  use: InstrumentUse
  page: ListPage<InstrumentEntry>
  /** Who cites it most, where it is cited on more than one page. */
  most: Most | null
}

/** From how many characters on a title is set smaller: some treaties have one of forty words. */
const LONG = 60

/** An instrument: what it is, its parts, and all in the corpus that cites it or leads to it. */
export function InstrumentPage({ bodies, use, page, most }: Props) {
  const { id, title, kind, names, namesAfter, symbols, dates, address } = use.instrument
  const places = page.entries.flatMap(({ type, place }) => (type === 'clause' ? place : []))
  const notes = page.entries.flatMap(({ type, place }) => (type === 'note' ? place : []))
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
      {page.number === 1 && <InstrumentParts use={use} />}
      <h2 className={`${ruled.heading} ${styles.count}`} {...ASIDE}>
        {countOf(use)}
      </h2>
      {page.number === 1 && most && <MostCiting most={most} />}
      <PageOf page={page} />
      <CitingClauses places={places} bodies={bodies} />
      {notes.length > 0 && (
        <>
          <h2 className={`${ruled.heading} ${styles.count}`} {...ASIDE}>
            The editor speaks of it in {counted(use.notes.length, 'note')}
          </h2>
          <ul className={styles.notes}>
            {notes.map((place) => (
              <li key={`${place.resolution.id} ${place.note.number}`} {...APART}>
                <NoteLink place={place} />: {place.note.text}
              </li>
            ))}
          </ul>
        </>
      )}
      <ListPages page={page} path={instrumentPath(id)} />
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
  if (citing.length === 0) {
    return `No clause of the corpus cites it${comprisedBy.length > 0 ? ' by itself' : ''}.`
  }
  return `Cited in ${countedTexts(countTexts(citing.flatMap(({ texts }) => texts)))} of ${counted(citing.length, 'resolution')}`
}
