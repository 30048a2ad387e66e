import type { ReactNode } from 'react'
import type { Body } from '@/lib/authorities'
import { formatDate } from '@/lib/describe'
import type { Field, Resolution } from '@/lib/record'
import { textPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { Title } from '../title'
import styles from './title-block.module.css'

/** The title, what is known of the resolution, who says so, and its standing. */
export function TitleBlock({
  resolution,
  body,
}: {
  resolution: Resolution
  body: Body | undefined
}) {
  const { id, language, symbol, session, place, date, status, source } = resolution
  return (
    <header>
      <p className="eyebrow">{body?.name}</p>
      <h1 className={styles.title} lang={language}>
        <Title>{nameOf(resolution)}</Title>
      </h1>
      {status.value !== 'adopted' && (
        <p className={styles.notice}>
          <strong>{status.value === 'draft' ? 'Draft.' : 'Unverified text.'}</strong>{' '}
          {status.value === 'unverified' && status.reason}
        </p>
      )}
      <dl className={styles.fields}>
        <FieldRow name="Status">{status.value}</FieldRow>
        <FieldRow name="Symbol" field={symbol}>
          {symbol?.value}
        </FieldRow>
        <FieldRow name="Session" field={session}>
          {session?.value.name}
        </FieldRow>
        <FieldRow name="Place" field={place}>
          {place?.value}
        </FieldRow>
        <FieldRow name="Date" field={date}>
          {date && <time dateTime={date.value}>{formatDate(date.value)}</time>}
        </FieldRow>
      </dl>
      <p className={styles.provenance}>
        {provenanceOf(resolution)} {source.origin} <a href={textPath(id)}>Source text</a>
      </p>
    </header>
  )
}

/** A field; in square brackets where the editor supplied it. */
function FieldRow({
  name,
  field,
  children,
}: {
  name: string
  field?: Field<unknown> | null
  children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {field === null ? (
          <span className={styles.absent}>none in the text</span>
        ) : field?.from === 'editor' ? (
          <>
            [{children}]<span className="visually-hidden"> supplied by the editor</span>
          </>
        ) : (
          children
        )}
      </dd>
    </div>
  )
}

const FIELD_NAMES = ['body', 'symbol', 'title', 'session', 'place', 'date'] as const

/** Who says what: "Body and session stand in the text. [Title, place and date] are the editor's." */
function provenanceOf(resolution: Resolution): string {
  const from = (source: Field<unknown>['from']) =>
    FIELD_NAMES.filter((name) => resolution[name]?.from === source)
  const sentence = (names: string[], before: string, after: string) => {
    if (names.length === 0) return ''
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
    return `${before}${list.charAt(0).toUpperCase()}${list.slice(1)}${after}`
  }
  return [
    sentence(
      from('text'),
      '',
      from('text').length > 1 ? ' stand in the text.' : ' stands in the text.',
    ),
    sentence(from('editor'), '[', '] supplied by the editor.'),
  ]
    .filter(Boolean)
    .join(' ')
}
