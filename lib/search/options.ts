/**
 * The one FlexSearch configuration, for the builder of the index and for its reader:
 * FlexSearch imports an index made with other options in silence, and then finds less.
 */
import { type IndexOptions, Index as TextIndex } from 'flexsearch'
import { searchTerms } from './words'

/** Goes up with every change to the options, to `wordsOf` or to the form of the data. */
export const SEARCH_VERSION = 4

const options: IndexOptions = {
  // Every beginning of a word finds it: results come while one types.
  tokenize: 'forward',
  encode: searchTerms,
}

/** A new, empty index; its ids are places in the list of entries. */
export function createTextIndex(): TextIndex {
  return new TextIndex(options)
}
