import { directionOf, scriptOf } from '@/lib/language'

/**
 * Marks words of a text by the language and the direction in which they are written, where these are not those of the
 * page around it: English, and from left to right.
 */
export function written(language: string): { lang?: string; dir?: 'rtl' } {
  if (language === 'en') return {}
  return directionOf(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language }
}

/** What marks words of the site. */
export interface SiteWords {
  lang?: 'en'
  dir?: 'ltr'
}

/** Marks the site's own words within a text in another language. */
export function siteWords(language: string): SiteWords {
  if (language === 'en') return {}
  return directionOf(language) === 'rtl' ? { lang: 'en', dir: 'ltr' } : { lang: 'en' }
}

/** The script of a text, where the site's own letters are not of it; else undefined. */
export function foreignScript(language: string): string | undefined {
  const script = scriptOf(language)
  return script === null || script === 'Latn' ? undefined : script
}
