/**
 * The language of a text, by its commonest words.
 */
import type { Openings } from '../authorities'

/** How many words are enough to tell. */
const WORDS_AT_MOST = 3000
const SHARE_AT_LEAST = 0.08

/**
 * Tell the language of a text.
 *
 * @param text any text
 * @param openings the grammars, whose `common` words are counted, by language
 * @returns the language of the most of its words; null where that is hardly any
 */
export function detectLanguage(
  text: string,
  openings: ReadonlyMap<string, Openings>,
): string | null {
  const words =
    text
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
