/**
 * Languages by the tags of texts, as a page must know them: how they are called by those who speak them, and
 * how they are written.
 */

/**
 * What a language is called in itself: "français", "中文".
 *
 * @param tag BCP 47
 * @returns the tag where no name is known
 */
export function nativeNameOf(tag: string): string {
  return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag
}

/** The language of a tag without script, region and variants: "zh" for "zh-Hant". */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag
}

/** The script in which a language is written, as ISO 15924 has it: "Latn", "Arab"; null where that is not known. */
export function scriptOf(tag: string): string | null {
  return new Intl.Locale(tag).maximize().script ?? null
}

/** Scripts that are written from right to left and have a language that names a text. */
const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Aran',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Samr',
])

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr'
}
