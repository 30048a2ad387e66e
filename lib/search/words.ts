/**
 * Words as search sees them. The index, the query and the highlights all read words
 * here, so that what is found is what is marked.
 */
import type { Range } from '../record'

/** A word in the form that is compared, lower case without accents, and its place in the text. */
export interface SearchWord extends Range {
  word: string
}

/** Characters that nobody sees, as a word processor leaves them where a word may be broken. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** The words of a text: runs of letters and digits. "State's" is two: `state`, `s`. */
export function findWords(text: string): SearchWord[] {
  const found: SearchWord[] = []
  for (const match of text.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00AD\u200B-\u200D\u2060\uFEFF]+(?=[\p{L}\p{M}\p{N}]))*/gu,
  )) {
    found.push({
      word: foldWord(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

/** The words of a text without their places. */
export function searchTerms(text: string): string[] {
  return findWords(text).map(({ word }) => word)
}

/** Words of ASCII letters and digits need no normal form; nearly all are such. */
const PLAIN = /^[A-Za-z0-9]*$/

/**
 * A word as it is compared: lower case, without accents, ligatures decomposed; but "½" stays, or it would
 * become two words.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const visible = word.replace(INVISIBLE, '')
  const plain = (form: 'NFKD' | 'NFD') =>
    visible.normalize(form).replace(/\p{M}/gu, '').toLowerCase()
  const folded = plain('NFKD')
  return /^[\p{L}\p{N}]*$/u.test(folded) ? folded : plain('NFD')
}
