import type { ClausePlace } from '@/lib/corpus'
import type { Note } from '@/lib/notes'
import type { Resolution } from '@/lib/record'
import { noteAnchor } from '@/lib/site'
import { NoteText } from '../note-text'
import styles from './clause-apparatus.module.css'
import { NoteDates } from './note-dates'

interface Props {
  note: Note
  compare: readonly ClausePlace[]
  here: Resolution
}

/** A note beside its clause: its number, which leads back to the clause, and its words. */
export function NoteView({ note, compare, here }: Props) {
  return (
    <div id={noteAnchor(note.number)} role="note" className={styles.note}>
      <a className={styles.number} href={`#${note.clause}`}>
        {note.number}
      </a>
      <NoteText note={note} compare={compare} here={here} />
      <NoteDates note={note} />
    </div>
  )
}
