/**
 * A question that was read and answered, as the views of it are given it.
 */
import type { SearchState } from '../site'
import type { Found } from './evaluate/evaluate'
import type { SearchIndex } from './index/reader'
import type { WordForms } from './query/forms'
import type { Reading, Tree } from './query/tree'

/** A state as the views are given it. */
export interface Asked {
  state: SearchState
  reading: Reading
  /** The query with the filters; null where neither asks for anything. */
  tree: Tree | null
  found: Found
  index: SearchIndex
  forms: WordForms
}
