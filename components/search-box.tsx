import { searchPath, searchUrl } from '@/lib/site'
import styles from './search-box.module.css'

/** A form that leads to the search page; it works without script. */
export function SearchBox({ id, examples = [] }: { id: string; examples?: string[] }) {
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
      {examples.length > 0 && (
        <p className={styles.examples}>
          For example{' '}
          {examples.map((example, index) => (
            <span key={example}>
              {index > 0 && ', '}
              <a href={searchUrl({ query: example, body: null, kind: null })}>{example}</a>
            </span>
          ))}
        </p>
      )}
    </search>
  )
}
