/**
 * The one FlexSearch configuration, for the builder of the index and for its reader: FlexSearch
 * silently imports an index made with other options, and then finds less.
 */
import { type IndexOptions, Index as TextIndex } from 'flexsearch'
import { searchTerms } from './words'

/** Increases with every change to the options, to `searchTerms` or to the form of the data. */
export const SEARCH_VERSION = 4

const options: IndexOptions = {
  // Every beginning of a word finds it, so that results come while typing.
  tokenize: 'forward',
  encode: searchTerms,
}

/** A new, empty index; its ids are places in the list of entries. */
export function createTextIndex(): TextIndex {
  return new TextIndex(options)
}
