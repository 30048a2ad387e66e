/**
 * Words as search sees them. The index, the query and the highlights all read words
 * here, so that what is found is what is marked.
 */
import type { Range } from '../record'

/** A word in the form that is compared, lower case without accents, and its place in the text. */
export interface SearchWord extends Range {
  word: string
}

/** The words of a text: runs of letters and digits. "State's" is two: `state`, `s`. */
export function findWords(text: string): SearchWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The words of a text without their places, for the index. */
export function searchTerms(text: string): string[] {
  return findWords(text).map(({ word }) => word)
}

/**
 * Lower case, without accents, ligatures decomposed; but "½" stays, or it would become two words.
 */
function fold(word: string): string {
  const plain = (form: 'NFKD' | 'NFD') => word.normalize(form).replace(/\p{M}/gu, '').toLowerCase()
  const folded = plain('NFKD')
  return /^[\p{L}\p{N}]*$/u.test(folded) ? folded : plain('NFD')
}
