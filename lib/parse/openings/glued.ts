/**
 * Words that have run together with the next: "Notingthat".
 */
import type { PhraseWord } from './phrases'

/** The shortest word that may be two run together: "notesa" is none. */
const GLUED_AT_LEAST = 8

/** Parts words that have run together with a small one. */
export interface Unglue {
  /** The small word that has run together with a verb: "that" in "notingthat"; null where none has. */
  glueOf(word: string): string | null
  /** Words in which one that has run together with the next stands as two; the same where it has not. */
  unglued(words: PhraseWord[], at: number): PhraseWord[]
}

/**
 * Make one.
 *
 * @param common the small words of the language
 * @param starts the first words of what the grammar lists
 */
export function createUnglue(common: readonly string[], starts: ReadonlySet<string>): Unglue {
  const glueOf = (word: string): string | null =>
    word.length < GLUED_AT_LEAST
      ? null
      : (common.find(
          (small) =>
            small.length > 1 && word.endsWith(small) && starts.has(word.slice(0, -small.length)),
        ) ?? null)
  const unglued = (words: PhraseWord[], at: number): PhraseWord[] => {
    const word = words[at]
    const small = word ? glueOf(word.text) : null
    if (!word || small === null) return words
    const middle = word.end - small.length
    const parts = [
      { text: word.text.slice(0, -small.length), start: word.start, end: middle },
      { text: small, start: middle, end: word.end },
    ]
    return [...words.slice(0, at), ...parts, ...words.slice(at + 1)]
  }
  return { glueOf, unglued }
}
