/**
 * Symbols of resolutions, by the forms that `bodies.yml` gives for each body.
 */
import escapeStringRegexp from 'escape-string-regexp'
import type { Body } from '../authorities'
import type { Range } from '../record'

const PLACEHOLDERS: Record<string, string> = {
  number: '\\d+',
  code: '[A-Z0-9]+',
}

/**
 * The first symbol of a resolution in a text.
 *
 * @param text a line of the masthead
 * @param bodies the bodies whose forms count: "AALCO/RES/{number}/{code}" matches
 *   "AALCO/RES/54/SP2"
 * @returns the symbol as printed and where it stands, or null
 */
export function findSymbol(text: string, bodies: Body[]): (Range & { symbol: string }) | null {
  for (const form of bodies.flatMap((body) => body.symbols)) {
    const match = patternOf(form).exec(text)
    if (match) return { symbol: match[0], start: match.index, end: match.index + match[0].length }
  }
  return null
}

function patternOf(form: string): RegExp {
  const source = form
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? escapeStringRegexp(part) : PLACEHOLDERS[part]))
    .join('')
  return new RegExp(`(?<![\\p{L}\\p{N}/-])${source}(?![\\p{L}\\p{N}/-])`, 'u')
}
