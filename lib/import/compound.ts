/**
 * Words broken at the end of a line, and whether the hyphen is part of them.
 */
import { FIRST_PARTS, LAST_PARTS } from './words'

const WORD_AT_MOST = 60

/** What was made of a broken word, and whether the text or common usage confirms it. */
export interface Compound {
  word: string
  /** Whether the hyphen is kept. */
  kept: boolean
  /** Whether it is elsewhere in the text, or is a common kind of compound. */
  isSure: boolean
}

/**
 * Decide whether a hyphen at the end of a line belongs to a compound ("high-" "level") or to a
 * broken word ("avail-" "able").
 *
 * @param before the line that ends with the hyphen
 * @param after the line that follows
 * @param vocabulary the words of the text, in lower case
 */
export function compoundOf(
  before: string,
  after: string,
  vocabulary: ReadonlySet<string>,
): Compound {
  const first =
    /[\p{L}\p{M}-]+(?=[-\u00AD\u2010\u2011]\s*$)/u.exec(before.slice(-WORD_AT_MOST))?.[0] ?? ''
  const last = /^[\p{L}\p{M}-]+/u.exec(after)?.[0] ?? ''
  const hyphened = `${first}-${last}`
  const joined = first + last
  const isSoft = /\u00AD\s*$/u.test(before)
  const known = (word: string) => vocabulary.has(word.toLowerCase())
  if (isSoft) return { word: joined, kept: false, isSure: true }
  if (known(hyphened)) return { word: hyphened, kept: true, isSure: true }
  if (/^\p{Lu}/u.test(last)) return { word: hyphened, kept: true, isSure: true }
  if (known(joined)) return { word: joined, kept: false, isSure: true }
  const lastOfFirst = first.split('-').at(-1)?.toLowerCase() ?? ''
  const firstOfLast = last.split('-')[0]?.toLowerCase() ?? ''
  const kept = FIRST_PARTS.has(lastOfFirst) || LAST_PARTS.has(firstOfLast) || first.includes('-')
  return { word: kept ? hyphened : joined, kept, isSure: kept }
}
