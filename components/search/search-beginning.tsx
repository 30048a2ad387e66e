import type { Topic } from '@/lib/authorities'
import {
  citationsPath,
  clausesPath,
  instrumentsPath,
  openingsPath,
  resolutionsPath,
} from '@/lib/site'
import { ExampleQueries } from '../example-queries'
import { TopicsSection } from '../topics-section'
import styles from './search-beginning.module.css'

interface Props {
  /** Topics, with how many clauses are on each. */
  topics: readonly { topic: Pick<Topic, 'id' | 'name'>; clauses: number }[]
}

/**
 * Where to begin, before there is a query: examples, topics, and everything that can be browsed.
 */
export function SearchBeginning({ topics }: Props) {
  return (
    <>
      <p className={styles.examples}>
        <ExampleQueries />.
      </p>
      <TopicsSection topics={topics} className={styles.topics} />
      <p className={styles.more}>
        Or look through <a href={resolutionsPath()}>the resolutions</a>,{' '}
        <a href={instrumentsPath()}>the instruments</a>, <a href={openingsPath}>how bodies act</a>,{' '}
        <a href={citationsPath}>what cites what</a>, or <a href={clausesPath}>all clauses</a>.
      </p>
    </>
  )
}
