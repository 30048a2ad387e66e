import type { CitationStyles } from '@/lib/authorities'
import { DATA_FORMS, REFERENCE_FORMS } from '@/lib/data-forms'
import { type CitedWork, cite, writtenWork } from '@/lib/export/citation'
import { absoluteUrl, citeAnchor, dataPath, textPath } from '@/lib/site'
import { APART, ASIDE } from '../apart'
import { CitationText } from '../citation-text'
import styles from './cite-section.module.css'
import type { SiteWords } from './written'

interface Props {
  work: CitedWork
  citation: CitationStyles
  /** What marks the site's words on the page. */
  ofSite?: SiteWords
}

/**
 * The citations of a resolution in every style, and its files for reference managers. What the browser
 * needs to cite a paragraph of it is on the section.
 */
export function CiteSection({ work, citation, ofSite = {} }: Props) {
  if (citation.styles.length === 0) return null
  const address = absoluteUrl(textPath(work)) ?? undefined
  return (
    <section
      id={citeAnchor}
      className={styles.cite}
      aria-labelledby="cite-heading"
      data-work={writtenWork(work)}
      {...ofSite}
    >
      <h2 id="cite-heading" className={styles.heading} {...ASIDE}>
        Cite
      </h2>
      <dl {...APART}>
        {citation.styles.map((style) => (
          <div key={style.id}>
            <dt>{style.name}</dt>
            <dd>
              <CitationText runs={cite(work, style, citation, { address })} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.files} {...ASIDE}>
        For reference managers:{' '}
        {REFERENCE_FORMS.map((form) => (
          <a key={form} href={dataPath(work, form)} download="">
            {DATA_FORMS[form].name}
          </a>
        ))}
      </p>
    </section>
  )
}
