/**
 * Languages by the tags that name files: `en`, `pt-BR`.
 */

/** The rule of messages on the languages of texts. */
export const LANGUAGE_RULE = 'language'

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether a word has the form of a language tag (BCP 47). */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** The English name of a language; null where no language has the tag. */
export function languageName(tag: string): string | null {
  return isLanguageTag(tag) ? (names.of(tag) ?? null) : null
}
