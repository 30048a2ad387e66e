import { useEffect, useState } from 'react'
import type { Completion } from '@/lib/search/completions'
import shared from './parts.module.css'
import styles from './search-tool.module.css'

interface Props {
  query: string
  load: (beginning: string) => Promise<Completion[]>
  /** Put a query in the box. */
  take: (query: string) => void
}

/** The last word of a query, where it is one that may go on, or a field with what there is of its value. */
const LAST = /(?:^|[\s(-])(\p{L}+:(?:["“][^"”]*|[^\s"“”()]*))$|(?:^|[\s("“„«-])([\p{L}\p{N}]{2,})$/u

/** Words of the corpus that the last word may become, or values of its field: a row of buttons under the box. */
export function Completions({ query, load, take }: Props) {
  const [found, setFound] = useState<{ beginning: string; words: Completion[] } | null>(null)
  const [, field, word = ''] = LAST.exec(query) ?? []
  const beginning = field ?? word
  useEffect(() => {
    if (beginning === '') return
    let isCurrent = true
    load(beginning)
      .then((words) => isCurrent && setFound({ beginning, words }))
      // The results themselves say what is wrong.
      .catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [beginning, load])
  const words = found?.beginning === beginning ? found.words : []
  if (words.length === 0) return null
  return (
    <ul className={styles.completions} aria-label="Completions">
      {words.map(({ word, count }) => (
        <li key={word}>
          <button
            type="button"
            className={shared.button}
            onClick={() => take(`${query.slice(0, query.length - beginning.length)}${word}`)}
          >
            {word}
          </button>{' '}
          <span className={shared.count}>{count}</span>
        </li>
      ))}
    </ul>
  )
}
