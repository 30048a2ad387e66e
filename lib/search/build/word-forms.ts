/**
 * The forms of words that the browser is given.
 */

import type { Corpus } from '../../corpus'
import { baseLanguage } from '../../language'
import type { WordFormData } from '../query/forms'

/**
 * The forms of words in the languages of a corpus: families of which some word stands in it.
 *
 * @param hyphenated words that a hyphen joins in the texts, with a space between them
 * @param vocabulary every word of the texts
 */
export function wordFormsOf(
  { authorities, resolutions }: Corpus,
  hyphenated: string[],
  vocabulary: ReadonlySet<string>,
): WordFormData {
  const languages = new Set(resolutions.map(({ language }) => baseLanguage(language)))
  const forms = [...authorities.wordForms].flatMap(([language, each]) =>
    languages.has(language) ? [each] : [],
  )
  return {
    families: forms.flatMap(({ families }) => families),
    plurals: forms.flatMap(({ plurals }) => plurals),
    spellings: forms.flatMap(({ spellings }) => spellings),
    apart: forms.flatMap(({ apart }) => apart),
    functionWords: forms.flatMap(({ functionWords }) => functionWords),
    hyphenated: hyphenated.filter((pair) => pair.split(' ').every((word) => vocabulary.has(word))),
  }
}
