/**
 * The name of an organ before a head: "The Council requests", "We decide".
 */
import type { Layout } from '../../authorities'
import type { PhraseWord } from './phrases'

/** How many words the name of an organ has at most. */
const ORGAN_AT_MOST = 12

/** Reads names of organs at the beginning of words. */
export interface OrganReader {
  /** Whether a word may begin the name of an organ: an article or a person who speaks. */
  mayBegin(word: string): boolean
  /**
   * How many words may name the organ before a head, fewest first: 2, 4 and 7 for "The Committee of Ministers of the
   * Council requests".
   */
  lengthsOf(words: readonly PhraseWord[]): number[]
}

/**
 * Make a reader.
 *
 * @param isPlural whether several persons speak, who may say "We"
 */
export function createOrganReader(
  layout: Pick<Layout, 'organs' | 'plurals' | 'articles' | 'persons'>,
  isPlural: boolean,
): OrganReader {
  const organs = new Set([...layout.organs, ...layout.plurals].map((organ) => organ.toLowerCase()))
  const articles = new Set(layout.articles.map((article) => article.toLowerCase()))
  /** "We decide": persons who speak of themselves stand where the name of an organ may. */
  const persons = new Set(isPlural ? layout.persons.map((person) => person.toLowerCase()) : [])
  return {
    // "L'Assemblée" is an article and an organ in one.
    mayBegin: (word) => articles.has(word) || persons.has(word) || word.startsWith("l'"),
    lengthsOf: (words) => {
      const first = words[0]?.text ?? ''
      if (persons.has(first)) return [1]
      const [, elided] = /^l'(.+)$/u.exec(first) ?? []
      if (elided === undefined && !articles.has(first)) return []
      const isOrgan = (word: PhraseWord, at: number) =>
        organs.has(at === 0 ? (elided ?? '') : word.text)
      return words
        .slice(0, ORGAN_AT_MOST)
        .flatMap((word, at) => (isOrgan(word, at) ? [at + 1] : []))
    },
  }
}
