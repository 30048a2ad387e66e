/**
 * The language of a text, by its most common words.
 */
import type { Openings } from '../authorities'

/** How many words are enough. */
const WORDS_AT_MOST = 3000
const SHARE_AT_LEAST = 0.08

/**
 * Detect the language of a text.
 *
 * @param text any text
 * @param openings the grammars, whose `common` words are counted, by language
 * @returns the language of most of its words; null where few are known
 */
export function detectLanguage(
  text: string,
  openings: ReadonlyMap<string, Openings>,
): string | null {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS_AT_MOST) ?? []
  const counts = [...openings].map(([language, { common }]) => {
    const known = new Set(common)
    return { language, count: words.filter((word) => known.has(word)).length }
  })
  const [first] = counts.sort((a, b) => b.count - a.count)
  return first && first.count > words.length * SHARE_AT_LEAST ? first.language : null
}
