import type { Body, Instrument, Topic } from '@/lib/authorities'
import type { OfBody, OfYear } from '@/lib/corpus'
import { NEWEST } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import {
  citationsPath,
  instrumentPath,
  instrumentsPath,
  openingsPath,
  resolutionsPath,
  SITE_DESCRIPTION,
  yearAnchor,
} from '@/lib/site'
import { BodiesSection } from './bodies-section'
import { CountedLinks } from './counted-links'
import { CountedList } from './counted-list'
import styles from './home-page.module.css'
import { most } from './most'
import { ResolutionList } from './resolution-list'
import { SearchBox } from './search-box'
import { SectionHeading } from './section-heading'
import { TopicsSection } from './topics-section'

interface Props {
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
  groups: readonly OfBody[]
  years: readonly OfYear[]
  /** Topics that clauses speak of, with how many do. */
  topics: readonly { topic: Topic; clauses: number }[]
  /** Instruments that clauses cite, with how many do. */
  cited: readonly { instrument: Instrument; clauses: number }[]
}

/** What this is, a way to search it, what is new in it, and the ways into all that it holds. */
export function HomePage({ resolutions, bodies, groups, years, topics, cited }: Props) {
  const areMany = resolutions.length > NEWEST
  return (
    <>
      <h1 className={styles.purpose}>{SITE_DESCRIPTION}</h1>
      <SearchBox id="search" examples />
      <ResolutionList resolutions={resolutions} bodies={bodies} />
      {areMany && <BodiesSection groups={groups} className={styles.section} />}
      {areMany && years.length > 1 && (
        <section aria-labelledby="years" className={styles.section}>
          <SectionHeading id="years" more={{ href: resolutionsPath('by-year'), name: 'All years' }}>
            Years
          </SectionHeading>
          <CountedLinks
            links={years.map(({ id, name, count }) => ({
              href: resolutionsPath(yearAnchor(id)),
              name,
              count,
            }))}
          />
        </section>
      )}
      <TopicsSection topics={most(topics, ({ clauses }) => clauses)} className={styles.section} />
      {cited.length > 0 && (
        <section aria-labelledby="instruments" className={styles.section}>
          <SectionHeading
            id="instruments"
            more={{ href: instrumentsPath(), name: 'All instruments' }}
          >
            Instruments cited
          </SectionHeading>
          <CountedList
            columns={styles.names}
            rows={most(cited, ({ clauses }) => clauses).map(
              ({ instrument: { id, title }, clauses }) => ({
                href: instrumentPath(id),
                name: title,
                count: clauses,
              }),
            )}
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
