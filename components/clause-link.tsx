import { isFootnote, kindName, placeOf } from '@/lib/describe'
import type { Clause, Footnote, Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import styles from './clause-link.module.css'

interface Props {
  resolution: Pick<Resolution, 'id'>
  clause: Clause | Footnote
}

/** The name of a clause or a footnote above its words, where it is shown away from its text: "Operative paragraph 3". */
export function ClauseLink({ resolution, clause }: Props) {
  return (
    <a className={styles.link} href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
      {isFootnote(clause)
        ? `Footnote ${clause.mark}`
        : `${kindName[clause.kind]} ${placeOf(clause)}`}
    </a>
  )
}
