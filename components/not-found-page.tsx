import type { Body } from '@/lib/authorities'
import type { Resolution } from '@/lib/record'
import styles from './home-page.module.css'
import { ResolutionList } from './resolution-list'
import { SearchBox } from './search-box'

interface Props {
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
}

/** For an unknown address: what may be wrong with it, and where to go on. */
export function NotFoundPage({ resolutions, bodies }: Props) {
  return (
    <>
      <h1>There is no page at this address</h1>
      <p className={styles.advice}>
        An address copied from a paper may have lost its end at a line break. Search for words of
        the clause, or choose the resolution below.
      </p>
      <SearchBox id="search" />
      <ResolutionList resolutions={resolutions} bodies={bodies} />
    </>
  )
}
