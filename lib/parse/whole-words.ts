/**
 * Regular expressions for phrases in running text.
 */
import escapeStringRegexp from 'escape-string-regexp'

/** The source of an expression that matches a phrase, with any white space between its words. */
export function phraseSource(phrase: string): string {
  return escapeStringRegexp(phrase).replaceAll(' ', '\\s+')
}

/** An expression that matches only where no letter or digit adjoins either end. */
export function wholeWords(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
}

/**
 * The source of an expression that matches any of some phrases, the longest first: with any white space between their
 * words, either apostrophe, any hyphen, and accents within their letters or behind them. It matches nothing where there
 * are none.
 */
export function anyOf(phrases: readonly string[]): string {
  return sourcesOf(phrases).join('|') || '(?!)'
}

/** The same, each with the space between it and the next word: none is needed behind "l'" and "No.". */
export function anyBefore(phrases: readonly string[]): string {
  const separated = sourcesOf(phrases, (phrase) =>
    /['’.]$/.test(phrase) ? '\\s{0,20}' : '\\s{1,20}',
  )
  return separated.join('|') || '(?!)'
}

function sourcesOf(phrases: readonly string[], behind: (phrase: string) => string = () => '') {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => [...phrase.normalize('NFC')].map(letterSource).join('') + behind(phrase))
}

function letterSource(letter: string): string {
  if (letter === ' ') return '\\s+'
  if (/['’]/.test(letter)) return "['’]"
  if (/[-‐‑]/.test(letter)) return '[-‐‑]'
  const source = escapeStringRegexp(letter)
  const decomposed = letter.normalize('NFD')
  return decomposed === letter ? source : `(?:${source}|${decomposed})`
}

/** Words with single spaces, straight apostrophes and whole letters. */
export function normalizeWords(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'")
}

/** Words as they are in the data: as {@link normalizeWords} gives them, in lower case and with plain hyphens. */
export function foldPhrase(words: string): string {
  return normalizeWords(words).replace(/[‐‑]/g, '-').toLowerCase()
}
