import type { Apparatus } from '@/lib/corpus'
import type { Clause, Resolution } from '@/lib/record'
import { topicPath } from '@/lib/site'
import { CitedByList } from './cited-by-list'
import styles from './clause-apparatus.module.css'
import { NoteView } from './note'
import { siteWords } from './written'

interface Props {
  clause: Clause
  apparatus: Apparatus
  resolution: Resolution
}

/**
 * What surrounds a clause and is clearly not its text: notes, what cites it, and topics. In the
 * margin of a wide window, after the clause in a narrow one, at the end on paper.
 */
export function ClauseApparatus({ clause, apparatus, resolution }: Props) {
  const { notes, topics, citedBy } = apparatus
  return (
    <div className={styles.apparatus} {...siteWords(resolution.language)} data-apparatus="">
      {notes.map(({ note, compare }) => (
        <NoteView
          key={note.number}
          note={note}
          clause={clause}
          compare={compare}
          here={resolution}
        />
      ))}
      {citedBy.first.length > 0 && (
        <p className={styles.more}>
          <CitedByList citedBy={citedBy} here={resolution} anchor={clause.anchor} />
        </p>
      )}
      {topics.length > 0 && (
        <div className={styles.topicsRoom}>
          <ul className={styles.topics}>
            {topics.map(({ id, name }) => (
              <li key={id}>
                <a href={topicPath(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
