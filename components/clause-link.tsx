import { kindName, placeOf } from '@/lib/describe'
import type { Clause, Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import styles from './clause-link.module.css'

interface Props {
  resolution: Pick<Resolution, 'id'>
  clause: Clause
}

/** The name of a clause above its words, where it is shown away from its text: "Operative paragraph 3". */
export function ClauseLink({ resolution, clause }: Props) {
  return (
    <a className={styles.link} href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
      {kindName[clause.kind]} {placeOf(clause)}
    </a>
  )
}
