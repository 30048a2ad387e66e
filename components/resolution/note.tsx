import type { ClausePlace } from '@/lib/corpus'
import { namedInSentence } from '@/lib/describe'
import type { Note } from '@/lib/notes'
import type { Clause, Resolution } from '@/lib/record'
import { noteAnchor } from '@/lib/site'
import { APART } from '../apart'
import { NoteText } from '../note-text'
import styles from './note.module.css'
import { NoteDates } from './note-dates'

interface Props {
  note: Note
  /** The clause that it is about. */
  clause: Clause
  compare: readonly ClausePlace[]
  here: Resolution
}

/**
 * A note beside its clause: its number, its words, and the way back to the clause.
 */
export function NoteView({ note, clause, compare, here }: Props) {
  const { number } = note
  const place = namedInSentence(clause)
  return (
    <div id={noteAnchor(number)} role="note" aria-label={`Note ${number}`} className={styles.note}>
      <div className={styles.whole} {...APART}>
        <span className={styles.number}>{number}</span>{' '}
        <NoteText note={note} compare={compare} here={here} /> <NoteDates note={note} />{' '}
        <a className={styles.back} href={`#${clause.anchor}`} aria-label={`Back to ${place}`}>
          ↑
        </a>
      </div>
    </div>
  )
}
