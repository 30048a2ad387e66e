import type { Body } from '@/lib/authorities'
import type { CitedByFirst } from '@/lib/corpus'
import { DATA_FORMS, TEXT_FORMS } from '@/lib/data-forms'
import { formatDate, nameOfBody, nameOfOutcome, nameOfSponsors, statusName } from '@/lib/describe'
import type { Outcome, Resolution } from '@/lib/record'
import { bodyPath, dataPath, resolutionsPath, type TextAddress } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { cutAtAddresses } from '@/lib/web-address'
import { AnnotatedText } from '../annotated-text'
import { APART } from '../apart'
import { Breadcrumb } from '../breadcrumb'
import { FindInText } from '../elements/find-in-text/find-in-text'
import { NotesSwitch } from '../elements/notes-switch/notes-switch'
import { ExternalLink } from '../external-link'
import { markOfTitle, Title } from '../title'
import { CitedByList } from './cited-by-list'
import { FieldRow } from './field-row'
import { firstOf, Proceedings } from './proceedings'
import { provenanceOf } from './provenance'
import styles from './title-block.module.css'
import { written } from './written'

/** The title, what is known of the resolution, who says so, and its status. */
export function TitleBlock({
  resolution,
  address,
  body,
  hasNotes,
  hasApparatus,
  citedBy,
}: {
  resolution: Resolution
  address: TextAddress
  body: Body | undefined
  hasNotes: boolean
  /** Whether the editor has added anything beside the text. */
  hasApparatus: boolean
  /** What cites the resolution as a whole. */
  citedBy: CitedByFirst
}) {
  const { language, symbol, session, meeting, place, date, status, source } = resolution
  const { issued, sponsors, outcome } = resolution
  const isDraft = status.value === 'draft'
  return (
    <header>
      <Breadcrumb
        crumbs={[
          { name: 'Resolutions', href: resolutionsPath() },
          { name: nameOfBody(body), href: bodyPath(body?.id ?? null) },
        ]}
      />
      <h1 className={styles.title} dir={written(language).dir} {...markOfTitle(resolution)}>
        <Title language={language}>{nameOf(resolution)}</Title>
      </h1>
      {resolution.blocks.map(
        (block) =>
          block.type === 'masthead' &&
          !block.inFields && (
            <p
              key={block.position.offset}
              className={styles.masthead}
              {...written(language)}
              data-words=""
            >
              <AnnotatedText block={block} />
            </p>
          ),
      )}
      <div {...APART}>
        {isDraft && (
          <p className={styles.notice}>
            <strong>Draft</strong>
            <Fate outcome={outcome?.value} />
          </p>
        )}
        {status.value === 'unverified' && (
          <p className={styles.notice}>
            <strong>Unverified text.</strong> <bdi>{status.reason}</bdi>
          </p>
        )}
        <dl className={styles.fields}>
          <FieldRow name="Status">{statusName[status.value]}</FieldRow>
          <FieldRow name="Symbol" field={symbol}>
            {symbol?.value}
          </FieldRow>
          <FieldRow name="Session" field={session}>
            <Printed language={language}>{session?.value.name}</Printed>
          </FieldRow>
          {meeting && (
            <FieldRow name="Meeting" field={meeting}>
              <Printed language={language}>{meeting.value}</Printed>
            </FieldRow>
          )}
          {sponsors && (
            <FieldRow name="Submitted by" field={sponsors}>
              <bdi>{nameOfSponsors(firstOf(sponsors.value))}</bdi>
            </FieldRow>
          )}
          {(place || !isDraft) && (
            <FieldRow name="Place" field={place}>
              <Printed language={language}>{place?.value}</Printed>
            </FieldRow>
          )}
          {(issued || isDraft) && (
            <FieldRow name="Issued" field={issued}>
              {issued && <time dateTime={issued.value}>{formatDate(issued.value)}</time>}
            </FieldRow>
          )}
          {!isDraft && (
            <FieldRow name="Date" field={date}>
              {date && <time dateTime={date.value}>{formatDate(date.value)}</time>}
            </FieldRow>
          )}
          {outcome && (
            <FieldRow name="Outcome" field={outcome}>
              <bdi>{nameOfOutcome(outcome.value)}</bdi>
            </FieldRow>
          )}
        </dl>
        <Proceedings resolution={resolution} />
        <p className={styles.provenance}>
          {provenanceOf(resolution)} Source:{' '}
          {/* The editor's sentence, though it may begin with a name in other letters. */}
          <WithLinks>{source.origin}</WithLinks>{' '}
          {hasNotes && 'The notes beside the text are the editor’s. '}
          <span className={styles.source}>
            {TEXT_FORMS.map((form) => (
              <a key={form} href={dataPath(address, form)}>
                {DATA_FORMS[form].name}
              </a>
            ))}
          </span>
        </p>
        {(citedBy.first.length > 0 || citedBy.listed) && (
          <p className={styles.provenance}>
            <CitedByList citedBy={citedBy} here={resolution} />.
          </p>
        )}
      </div>
      {hasApparatus && <NotesSwitch />}
      <FindInText />
    </header>
  )
}

/** What became of a draft, after its name: ", adopted as amended on 1 April 2015 (…)." */
function Fate({ outcome }: { outcome: Outcome | undefined }) {
  if (!outcome) return '. What became of it is not recorded here.'
  const { address } = outcome
  return (
    <>
      , <bdi>{nameOfOutcome(outcome)}</bdi>
      {address && (
        <>
          {' '}
          (<ExternalLink href={address}>{address}</ExternalLink>)
        </>
      )}
      . The words here are those of the draft.
    </>
  )
}

/** Words in which addresses of other sites are links. */
function WithLinks({ children }: { children: string }) {
  let at = 0
  return cutAtAddresses(children).map(({ text, isAddress }) => {
    const key = at
    at += text.length
    if (!isAddress) return text
    return (
      <ExternalLink key={key} href={text}>
        {text}
      </ExternalLink>
    )
  })
}

/** Words of a field in the language of the text, where that is not the site's. */
function Printed({ language, children }: { language: string; children: string | undefined }) {
  return language === 'en' || !children ? children : <bdi lang={language}>{children}</bdi>
}
