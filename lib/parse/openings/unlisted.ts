/**
 * Heads that no grammar lists, recognised by their form.
 */
import type { Openings } from '../../authorities'
import type { ClauseKind } from '../../record'
import type { PhraseWord } from './phrases'

/**
 * Make a reader of the kind of clause that a word opens, by its form and the word after it:
 * "Munching the", "Saddened by", "Munches the"; null where it opens none.
 */
export function createFormReader({ unlisted: { preambular, operative } }: Openings) {
  const ends = (word: string, endings: string[]) =>
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  return (words: PhraseWord[], at: number): ClauseKind | null => {
    const word = words[at]?.text ?? ''
    const next = words[at + 1]?.text ?? ''
    if (preambular.auxiliaries.includes(word)) return next ? 'preambular' : null
    if (ends(word, preambular.endings) && !preambular.except.includes(word)) return 'preambular'
    if (ends(word, preambular.adjectives) && preambular.adjectivesBefore.includes(next)) {
      return 'preambular'
    }
    const hasForm = ends(word, operative.endings) && !operative.except.includes(word)
    // "entérine l'action": an elided article counts too.
    const isBefore = operative.before.includes(next) || /^(?:l|d|qu|s)'/.test(next)
    return hasForm && isBefore ? 'operative' : null
  }
}
