import type { Body, CitationStyles } from '@/lib/authorities'
import { formatDate } from '@/lib/describe'
import type { CitedWork } from '@/lib/export/citation'
import type { Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { dateOf, nameOf } from '@/lib/views'
import { AnchorFinder } from '../elements/anchor-finder/anchor-finder'
import { Title } from '../title'
import { CiteSection } from './cite-section'
import type { Surroundings } from './clause'
import { Footnotes } from './footnotes'
import { HeadLinks } from './head-links'
import { Outline } from './outline'
import { ResolutionPrintNote } from './print-note'
import styles from './resolution-page.module.css'
import { ResolutionText } from './resolution-text'
import { RetiredNotes } from './retired-notes'
import { TitleBlock } from './title-block'

interface Props {
  resolution: Resolution
  body: Body | undefined
  surroundings: Surroundings
  /** What of it is cited, and in which styles. */
  cited: { work: CitedWork; citation: CitationStyles }
  /** Those of its body before and after it in time. */
  previous: Resolution | undefined
  next: Resolution | undefined
}

/** A resolution to read: title, outline, text, and links onwards at its foot. */
export function ResolutionPage({ resolution, body, surroundings, cited, previous, next }: Props) {
  const hasNotes = [...surroundings.apparatus.values()].some(({ notes }) => notes.length > 0)
  return (
    <article className={styles.page}>
      <HeadLinks {...cited} />
      <div className={styles.title}>
        <AnchorFinder where="in this resolution" />
        <TitleBlock
          resolution={resolution}
          body={body}
          hasNotes={hasNotes}
          hasApparatus={surroundings.apparatus.size > 0}
          citedBy={surroundings.citedBy}
        />
      </div>
      <outline-position className={styles.outline}>
        <Outline resolution={resolution} />
      </outline-position>
      <div className={styles.text}>
        {hasNotes && (
          <h2 className={styles.notesHeading} data-notes-heading="">
            Notes of the editor
          </h2>
        )}
        <ResolutionText resolution={resolution} surroundings={surroundings} />
        <Footnotes resolution={resolution} references={surroundings.references} />
        <RetiredNotes numbers={surroundings.retired} />
        <CiteSection {...cited} />
        <ResolutionPrintNote resolution={resolution} body={body} />
        {(previous || next) && (
          <nav
            aria-label={`Resolutions of ${body?.short ?? 'an unknown body'}`}
            className={styles.ways}
          >
            <Way name="Previous" relation="prev" to={previous} />
            <Way name="Next" relation="next" to={next} />
          </nav>
        )}
      </div>
    </article>
  )
}

function Way({
  name,
  relation,
  to,
}: {
  name: string
  relation: string
  to: Resolution | undefined
}) {
  if (!to) return null
  const date = dateOf(to)
  return (
    <a className={styles[relation]} href={resolutionPath(to.id)} rel={relation}>
      <span className="eyebrow">
        {name} · {date ? formatDate(date) : 'undated'}
      </span>
      <span className={styles.wayTitle}>
        <Title language={to.language}>{nameOf(to)}</Title>
      </span>
    </a>
  )
}
