import { resolutionsPath } from '@/lib/site'
import styles from './not-found-page.module.css'
import { SearchBox } from './search-box'

/**
 * For an unknown address: what may be wrong with it, and where to go on. Next sends it along
 * with every page that it makes, so it stays short.
 */
export function NotFoundPage() {
  return (
    <>
      <h1>There is no page at this address</h1>
      <p className={styles.advice}>
        An address copied from a paper may have lost its end at a line break. Search for words of
        the clause, or look through <a href={resolutionsPath()}>all resolutions</a>.
      </p>
      <SearchBox id="search" />
    </>
  )
}
