import type { Body, Instrument, Topic } from '@/lib/authorities'
import { counted } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import {
  citationsPath,
  instrumentPath,
  instrumentsPath,
  openingsPath,
  SITE_DESCRIPTION,
  topicsPath,
} from '@/lib/site'
import styles from './home-page.module.css'
import { ResolutionList } from './resolution-list'
import { SearchBox } from './search-box'
import { SectionHeading } from './section-heading'
import { TopicList } from './topic-list'

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
      {topics.length > 0 && (
        <section aria-labelledby="topics" className={styles.section}>
          <SectionHeading id="topics" more={{ href: topicsPath, name: 'What they are' }}>
            Topics
          </SectionHeading>
          <TopicList topics={topics} />
        </section>
      )}
      {cited.length > 0 && (
        <section aria-labelledby="instruments" className={styles.section}>
          <SectionHeading
            id="instruments"
            more={{ href: instrumentsPath(), name: 'All instruments' }}
          >
            Instruments cited
          </SectionHeading>
          <ul className={styles.instruments}>
            {cited.map(({ instrument, clauses }) => (
              <li key={instrument.id}>
                <a href={instrumentPath(instrument.id)}>{instrument.title}</a>{' '}
                <span className={styles.count}>{counted(clauses, 'clause')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.overviews}>
        Across the corpus: <a href={openingsPath}>how bodies act</a>, in the verbs that open their
        clauses, and <a href={citationsPath}>what cites what</a>.
      </p>
    </>
  )
}
