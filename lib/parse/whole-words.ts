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
