/**
 * Where the words and phrases of a query stand in the corpus.
 */
import type { SearchIndex } from '../index/reader'
import type { ShardWord } from '../index/words-file'
import type { Form } from '../query/tree'
import { inSequence, type Occurrences, union } from './occurrences'

/** Where a word or a phrase stands; the files of its words and places must be loaded. */
export function occurrencesOfForm(form: Form, index: SearchIndex): Occurrences {
  return inSequence(
    form.map((pattern) => union(index.words(pattern).map((word) => ofWord(word, index)))),
  )
}

/** What was worked out for words: the next query may ask for the same. */
const known = new WeakMap<ShardWord, Occurrences>()

function ofWord(word: ShardWord, index: SearchIndex): Occurrences {
  const found = known.get(word) ?? occurrencesOfWord(word, index)
  known.set(word, found)
  return found
}

function occurrencesOfWord(word: ShardWord, index: SearchIndex): Occurrences {
  const { paragraphs, counts } = index.postings(word)
  const begins = index.positions(word)
  const offsets = new Uint32Array(paragraphs.length + 1)
  for (let at = 0; at < counts.length; at++) {
    offsets[at + 1] = (offsets[at] ?? 0) + (counts[at] ?? 0)
  }
  const ends = new Uint32Array(begins.length)
  for (let at = 0; at < begins.length; at++) ends[at] = (begins[at] ?? 0) + 1
  return { paragraphs, offsets, begins, ends }
}
