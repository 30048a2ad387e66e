import type { Body, CitationStyles } from '@/lib/authorities'
import { formatDate } from '@/lib/describe'
import type { CitedWork } from '@/lib/export/citation'
import type { Resolution } from '@/lib/record'
import type { TextAddress } from '@/lib/site'
import { dateOf, nameOf } from '@/lib/views'
import { AnchorFinder } from '../elements/anchor-finder/anchor-finder'
import { Title } from '../title'
import { CiteSection } from './cite-section'
import type { Surroundings } from './clause'
import { Footnotes } from './footnotes'
import { type LanguageOfText, Languages } from './languages'
import { Outline } from './outline'
import { ResolutionPrintNote } from './print-note'
import styles from './resolution-page.module.css'
import { ResolutionText } from './resolution-text'
import { RetiredNotes } from './retired-notes'
import { TitleBlock } from './title-block'
import { foreignScript, siteWords, written } from './written'

interface Props {
  resolution: Resolution
  address: TextAddress
  /** All languages in which it can be read. */
  languages: readonly LanguageOfText[]
  body: Body | undefined
  surroundings: Surroundings
  /** What of it is cited, and in which styles. */
  cited: { work: CitedWork; citation: CitationStyles }
  /** Those of its body before and after it in time. */
  previous: Beside | undefined
  next: Beside | undefined
}

/** Another resolution, and where it is. */
interface Beside {
  resolution: Resolution
  href: string
}

/** A resolution to read: title, outline, text, and links onwards at its foot. */
export function ResolutionPage({
  resolution,
  address,
  languages,
  body,
  surroundings,
  cited,
  previous,
  next,
}: Props) {
  const { language } = resolution
  const { dir } = written(language)
  const ofSite = siteWords(language)
  const hasNotes = [...surroundings.apparatus.values()].some(({ notes }) => notes.length > 0)
  return (
    <article className={styles.page} data-script={foreignScript(language)}>
      <div className={styles.title}>
        <AnchorFinder where="in this resolution" />
        <TitleBlock
          resolution={resolution}
          address={address}
          body={body}
          hasNotes={hasNotes}
          hasApparatus={surroundings.apparatus.size > 0}
          citedBy={surroundings.citedBy}
        />
      </div>
      <outline-position className={styles.outline}>
        <Languages languages={languages} here={language} />
        <Outline resolution={resolution} />
      </outline-position>
      <div className={styles.text} dir={dir}>
        {hasNotes && (
          <h2 className={styles.notesHeading} data-notes-heading="" {...ofSite}>
            Notes of the editor
          </h2>
        )}
        <ResolutionText
          resolution={resolution}
          surroundings={surroundings}
          isTranslation={address.translation !== null}
        />
        <Footnotes resolution={resolution} references={surroundings.references} />
        <RetiredNotes numbers={surroundings.retired} ofSite={ofSite} />
        <CiteSection {...cited} ofSite={ofSite} />
        <ResolutionPrintNote resolution={resolution} address={address} body={body} />
        {(previous || next) && (
          <nav
            aria-label={`Resolutions of ${body?.short ?? 'an unknown body'}`}
            className={styles.ways}
            {...ofSite}
          >
            <Way name="Previous" relation="prev" to={previous} />
            <Way name="Next" relation="next" to={next} />
          </nav>
        )}
      </div>
    </article>
  )
}

function Way({ name, relation, to }: { name: string; relation: string; to: Beside | undefined }) {
  if (!to) return null
  const { resolution, href } = to
  const date = dateOf(resolution)
  return (
    <a className={styles[relation]} href={href} rel={relation}>
      <span className="eyebrow">
        {name} · {date ? formatDate(date) : 'undated'}
      </span>
      <span className={styles.wayTitle}>
        <Title language={resolution.language}>{nameOf(resolution)}</Title>
      </span>
    </a>
  )
}
