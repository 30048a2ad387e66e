import type { UseCount } from '@/lib/corpus'
import { counted } from '@/lib/describe'
import styles from './catalogue.module.css'

interface Props {
  /** Undefined where nothing leads to it. */
  use: UseCount | undefined
  /** Whether to say how many resolutions the clauses are of. */
  withResolutions?: boolean
}

/** How many clauses and notes lead to something: "3 clauses of 2 resolutions, 2 notes". */
export function UseCountView({ use, withResolutions = false }: Props) {
  if (!use) return null
  const { clauses, resolutions, notes } = use
  const of = withResolutions ? ` of ${counted(resolutions, 'resolution')}` : ''
  const parts = [
    clauses > 0 && `${counted(clauses, 'clause')}${of}`,
    notes > 0 && counted(notes, 'note'),
  ].filter((part) => part !== false)
  return parts.map((part, index) => (
    <span key={part} className={styles.part}>
      {index < parts.length - 1 ? `${part}, ` : part}
    </span>
  ))
}
