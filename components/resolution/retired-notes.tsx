import { noteAnchor } from '@/lib/site'
import { ASIDE } from '../apart'
import styles from './retired-notes.module.css'
import type { SiteWords } from './written'

/** Notes that were withdrawn: a link to one still leads to the page, which says so. */
export function RetiredNotes({
  numbers,
  ofSite = {},
}: {
  numbers: readonly number[]
  ofSite?: SiteWords
}) {
  return numbers.map((number) => (
    <p key={number} id={noteAnchor(number)} className={styles.retired} {...ASIDE} {...ofSite}>
      Note {number} was withdrawn.
    </p>
  ))
}
