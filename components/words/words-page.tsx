import type { WordsOfLetter } from '@/lib/search/build/word-index'
import { clausesPath, searchPath, wordsOfPath } from '@/lib/site'
import { CountedLinks } from '../counted-links'
import styles from './words.module.css'

/** What the words of a letter are called: "A", "0–9", "Other letters". */
export function nameOfLetter(letter: string): string {
  if (letter === 'other') return 'Other letters'
  return letter === '0-9' ? '0–9' : letter.toUpperCase()
}

interface Props {
  /** Null where the corpus is too large for an index of all words. */
  index: ReadonlyMap<string, WordsOfLetter> | null
}

/** The letters, each leading to the words that begin with it. */
export function WordsPage({ index }: Props) {
  return (
    <article>
      <h1>Index of words</h1>
      {index ? (
        <>
          <p className={styles.purpose}>
            Every word of the clauses with where it stands, as at the end of a book. Words such as
            “of” are left out.
          </p>
          <nav aria-label="Letters">
            <CountedLinks
              links={[...index.values()].map(({ letter, count }) => ({
                href: wordsOfPath(letter),
                name: nameOfLetter(letter),
                count,
              }))}
            />
          </nav>
        </>
      ) : (
        <p className={styles.purpose}>
          This corpus has too many words to list them all. <a href={searchPath}>Search</a> finds
          each, and <a href={clausesPath}>all clauses</a> are listed by body and year.
        </p>
      )}
    </article>
  )
}
