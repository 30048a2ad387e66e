import type { Topic } from '@/lib/authorities'
import { counted } from '@/lib/describe'
import { topicPath } from '@/lib/site'
import styles from './topic-list.module.css'

interface Props {
  /** Topics, with how many clauses speak of each. */
  topics: readonly { topic: Pick<Topic, 'id' | 'name'>; clauses: number }[]
}

/** Topics by their names, in two columns where there is room. */
export function TopicList({ topics }: Props) {
  return (
    <ul className={styles.topics}>
      {topics.map(({ topic, clauses }) => (
        <li key={topic.id}>
          <a href={topicPath(topic.id)}>{topic.name}</a>{' '}
          <span className={styles.count}>{counted(clauses, 'clause')}</span>
        </li>
      ))}
    </ul>
  )
}
