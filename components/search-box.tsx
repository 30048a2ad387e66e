import { searchPath } from '@/lib/site'
import { ExampleQueries } from './example-queries'
import styles from './search-box.module.css'

/** A form that opens the search page; it works without script. */
export function SearchBox({ id, examples = false }: { id: string; examples?: boolean }) {
  return (
    <search>
      <form action={searchPath} method="get" className={styles.form}>
        <label htmlFor={id} className="visually-hidden">
          Search the clauses
        </label>
        <input
          id={id}
          className={styles.input}
          type="search"
          name="q"
          placeholder="Search the clauses"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" className={styles.button}>
          Search
        </button>
      </form>
      {examples && (
        <p className={styles.examples}>
          <ExampleQueries />
        </p>
      )}
    </search>
  )
}
