import type { Body, Instrument } from '@/lib/authorities'
import { bodyOf, counted, formatDate, kindName, placeOf } from '@/lib/describe'
import type { Clause, Range, Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import styles from './instrument-page.module.css'
import { TitleLink } from './title'

interface Props {
  instrument: Instrument
  bodies: readonly Body[]
  /** Who cites it, with which clauses, in which words. */
  citing: readonly { resolution: Resolution; clauses: { clause: Clause; words: Range[] }[] }[]
}

/** An instrument: its name and dates, and every clause of the corpus that cites it. */
export function InstrumentPage({ instrument, bodies, citing }: Props) {
  const { title, names, namesAfter, dates } = instrument
  const alsoCited = [...names, ...(namesAfter?.names ?? [])]
  return (
    <article className={styles.page}>
      <header>
        <p className="eyebrow">Instrument</p>
        <h1>{title}</h1>
        <p className={styles.dates} data-summary="">
          {dates.map(({ date, event }, index) => (
            <span key={date}>
              {index > 0 && '; '}
              {event} <time dateTime={date}>{formatDate(date)}</time>
            </span>
          ))}
        </p>
        {alsoCited.length > 0 && (
          <p className={styles.names}>
            Also cited as {alsoCited.map((also) => `“${also}”`).join(', ')}.
          </p>
        )}
      </header>
      <h2 className={styles.count}>{countOf(citing)}</h2>
      {citing.map(({ resolution, clauses }) => (
        <section key={resolution.id} className={styles.resolution}>
          <p className="eyebrow">{bodyOf(bodies, resolution)?.name}</p>
          <h3>
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
                <blockquote lang={resolution.language}>
                  <AnnotatedText block={clause} marks={words} />
                </blockquote>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

function countOf(citing: Props['citing']): string {
  const clauses = citing.reduce((sum, { clauses }) => sum + clauses.length, 0)
  if (clauses === 0) return 'No clause of the corpus cites it.'
  return `Cited in ${counted(clauses, 'clause')} of ${counted(citing.length, 'resolution')}`
}
