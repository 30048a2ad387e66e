import type { Topic } from '@/lib/authorities'
import { topicPath, topicsPath } from '@/lib/site'
import { CountedList } from './counted-list'
import { SectionHeading } from './section-heading'
import styles from './topics-section.module.css'

interface Props {
  /** Topics, with how many clauses speak of each. */
  topics: readonly { topic: Pick<Topic, 'id' | 'name'>; clauses: number }[]
  className: string | undefined
}

/** Topics by their names, in two columns where there is room; nothing where there are none. */
export function TopicsSection({ topics, className }: Props) {
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="topics" className={className}>
      <SectionHeading id="topics" more={{ href: topicsPath, name: 'What they are' }}>
        Topics
      </SectionHeading>
      <CountedList
        columns={styles.columns}
        rows={topics.map(({ topic: { id, name }, clauses }) => ({
          href: topicPath(id),
          name,
          count: clauses,
        }))}
      />
    </section>
  )
}
