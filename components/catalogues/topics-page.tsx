import type { Topic } from '@/lib/authorities'
import type { UseCount } from '@/lib/corpus'
import { topicPath } from '@/lib/site'
import styles from './catalogue.module.css'
import { UseCountView } from './use-count'

interface Props {
  topics: readonly Topic[]
  /** What there is on each, by its id. */
  uses: ReadonlyMap<string, UseCount>
}

/** Every topic with what it is and how much there is on it, by name. */
export function TopicsPage({ topics, uses }: Props) {
  const byName = topics.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <article className={styles.page}>
      <h1>Topics</h1>
      <p className={styles.purpose}>
        What clauses speak of, in the editor’s judgement. Each topic sets the clauses of all bodies
        on it side by side.
      </p>
      <ul className={styles.rows}>
        {byName.map(({ id, name, definition }) => (
          <li key={id} className={styles.row}>
            <div>
              <h2 className={styles.name}>
                <a href={topicPath(id)}>{name}</a>
              </h2>
              <p className={styles.definition}>{definition}</p>
            </div>
            <p className={styles.aside}>
              <UseCountView use={uses.get(id)} withResolutions />
            </p>
          </li>
        ))}
      </ul>
    </article>
  )
}
