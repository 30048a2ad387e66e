import { noteAnchor } from '@/lib/site'
import { ASIDE } from '../apart'
import styles from './retired-notes.module.css'

/** Notes that were withdrawn: a link to one still leads to the page, which says so. */
export function RetiredNotes({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <p key={number} id={noteAnchor(number)} className={styles.retired} {...ASIDE}>
      Note {number} was withdrawn.
    </p>
  ))
}
