import type { Body, Instrument, Topic } from '@/lib/authorities'
import type { Resolution } from '@/lib/record'
import {
  citationsPath,
  instrumentPath,
  instrumentsPath,
  openingsPath,
  SITE_DESCRIPTION,
} from '@/lib/site'
import { CountedList } from './counted-list'
import styles from './home-page.module.css'
import { ResolutionList } from './resolution-list'
import { SearchBox } from './search-box'
import { SectionHeading } from './section-heading'
import { TopicsSection } from './topics-section'

interface Props {
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
  /** Topics that clauses speak of, with how many do. */
  topics: readonly { topic: Topic; clauses: number }[]
  /** Instruments that clauses cite, with how many do. */
  cited: readonly { instrument: Instrument; clauses: number }[]
}

/** What this is, a way to search it, and all that it holds. */
export function HomePage({ resolutions, bodies, topics, cited }: Props) {
  return (
    <>
      <h1 className={styles.purpose}>{SITE_DESCRIPTION}</h1>
      <SearchBox id="search" examples />
      <ResolutionList resolutions={resolutions} bodies={bodies} />
      <TopicsSection topics={topics} className={styles.section} />
      {cited.length > 0 && (
        <section aria-labelledby="instruments" className={styles.section}>
          <SectionHeading
            id="instruments"
            more={{ href: instrumentsPath(), name: 'All instruments' }}
          >
            Instruments cited
          </SectionHeading>
          <CountedList
            columns={styles.instruments}
            rows={cited.map(({ instrument: { id, title }, clauses }) => ({
              href: instrumentPath(id),
              name: title,
              clauses,
            }))}
          />
        </section>
      )}
      <p className={styles.overviews}>
        Across the corpus: <a href={openingsPath}>how bodies act</a>, in the verbs that open their
        clauses, and <a href={citationsPath}>what cites what</a>.
      </p>
    </>
  )
}
