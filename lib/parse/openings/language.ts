/**
 * The language of a text, by its most common words.
 */
import type { Openings } from '../../authorities'
import { wordsIn } from './vocabulary'

/** How many words are enough. */
const WORDS_AT_MOST = 3000
const SHARE_AT_LEAST = 0.08
/** Which share of the words makes sure: a quarter and more of a text are such words, fewer of one in a related language. */
const SURE_AT_LEAST = 0.24

/** A language that was detected. */
export interface DetectedLanguage {
  /** Its BCP 47 tag. */
  language: string
  /** Whether the text is hardly in another that shares its small words, as Catalan shares those of Spanish. */
  isSure: boolean
}

/**
 * Detect the language of a text.
 *
 * @param text any text
 * @param openings the grammars, whose `common` words are counted, by language
 * @returns the language of most of its words; null where few are known
 */
export function detectLanguage(
  text: string,
  openings: ReadonlyMap<string, Pick<Openings, 'common'>>,
): DetectedLanguage | null {
  const words = wordsIn(text, WORDS_AT_MOST)
  const counts = [...openings].map(([language, { common }]) => {
    const known = new Set(common)
    return { language, count: words.filter((word) => known.has(word)).length }
  })
  const [first] = counts.sort((a, b) => b.count - a.count)
  if (!first || first.count <= words.length * SHARE_AT_LEAST) return null
  return { language: first.language, isSure: first.count >= words.length * SURE_AT_LEAST }
}
