import { formatDate } from '@/lib/describe'
import type { Note } from '@/lib/notes'
import styles from './note-dates.module.css'

/** When a note was written and last revised, and by whom where it was not the edition. */
export function NoteDates({ note: { author, written, revised } }: { note: Note }) {
  return (
    <span className={styles.dates}>
      {author && (
        <>
          <bdi>{author}</bdi>,{' '}
        </>
      )}
      <Day day={written} />
      {revised && (
        <>
          , revised <Day day={revised} />
        </>
      )}
    </span>
  )
}

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{formatDate(day, 'short')}</time>
}
