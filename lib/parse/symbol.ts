/**
 * Symbols of resolutions, by the forms that `bodies.yml` gives for each body.
 */
import escapeStringRegexp from 'escape-string-regexp'
import type { Body, Layout } from '../authorities'
import type { Range } from '../record'
import { phraseSource } from './whole-words'

/** A symbol as read. */
export interface SymbolReading extends Range {
  /** As printed: "A/RES/78/246", "16 (1947)". */
  symbol: string
  /** The bodies whose symbols have this form; empty where the form is no body's. */
  bodies: string[]
  /** The roman numeral in it that counts a session, "XXXIII"; null where it has none. */
  roman: string | null
  isDraft: boolean
  /** Whether the form alone tells the body: "A/RES/78/246", but not "Resolution 12 (1999)". */
  tells: boolean
}

/**
 * Reads the symbol in a line above the enacting formula; where its forms are several bodies', those
 * of the bodies that the formula may name come first.
 */
export type SymbolReader = (line: string, bodies: readonly string[]) => SymbolReading | null

const PLACEHOLDERS: Record<string, string> = {
  number: '\\d+',
  year: '\\d{4}',
  roman: '(?<roman>[IVXLC]+)',
  code: '[A-Z0-9]+',
  letter: '[A-Z]',
}

interface Form {
  pattern: RegExp
  body: string
  isDraft: boolean
  /** How many characters of it are fixed: the fullest form counts. */
  length: number
}

/**
 * Make a reader of symbols.
 *
 * @param bodies the bodies whose forms count: "AALCO/RES/{number}/{code}" matches
 *   "AALCO/RES/54/SP2". A form without letters counts only at the beginning of a line, before
 *   a full stop, or behind a word such as "Resolution".
 * @param layout the words for what is adopted
 * @returns a reader that gives the fullest symbol, or null. A line that is no more than capitals,
 *   digits and slashes is a symbol though no body has the form, and so is "Resolution 131".
 */
export function createSymbolReader(bodies: readonly Body[], layout: Layout): SymbolReader {
  const kinds =
    layout.kinds.flatMap((kind) => [kind, kind.toUpperCase()].map(phraseSource)).join('|') || '(?!)'
  const forms = bodies
    .flatMap(({ id, symbols, drafts }) => [
      ...symbols.flatMap(withCapitals).flatMap((form) => formsOf(form, kinds, id, false)),
      ...drafts.flatMap((form) => formsOf(form, kinds, id, true)),
    ])
    .sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || b.length - a.length)
  const unknown = [
    new RegExp(`^\\s*(?:${kinds})\\s+(?<symbol>[A-Z]{1,4}[.\\d][\\w.()/-]*)\\s*$`, 'u'),
    /^\s*(?<symbol>[A-Z][A-Za-z]*(?:\.\d+)?(?:[/(][A-Z\d][\w.()-]*)+)\s*$/u,
    new RegExp(
      `^\\s*(?<symbol>(?:${kinds})\\s+(?:No\\.?\\s*|Nº\\s*)?\\d+[\\w./-]*(?:\\s+\\([^()]{1,40}\\))?)\\s*$`,
      'iu',
    ),
  ]

  return (line, named) => {
    if (/^\s*[[(]/.test(line)) return null
    const first = forms.filter(({ body }) => named.includes(body))
    for (const form of first.length > 0 ? [...first, ...forms] : forms) {
      const reading = readWith(form.pattern, line)
      if (!reading) continue
      const same = forms.filter((other) => readWith(other.pattern, line)?.symbol === reading.symbol)
      return {
        ...reading,
        bodies: [...new Set(same.map(({ body }) => body))],
        isDraft: form.isDraft,
        tells: /\p{Lu}.*[/._]/u.test(reading.symbol),
      }
    }
    for (const pattern of unknown) {
      const reading = readWith(pattern, line)
      if (reading)
        return { ...reading, bodies: [], isDraft: /\/L\./.test(reading.symbol), tells: false }
    }
    return null
  }
}

function readWith(
  pattern: RegExp,
  line: string,
): Pick<SymbolReading, 'symbol' | 'start' | 'end' | 'roman'> | null {
  const match = pattern.exec(line)
  const symbol = match?.groups?.symbol
  if (!match || !symbol) return null
  const start = match.index + match[0].indexOf(symbol)
  return { symbol, start, end: start + symbol.length, roman: match.groups?.roman ?? null }
}

/** "Resolution ({number})" also as "RESOLUTION ({number})". */
function withCapitals(form: string): string[] {
  const word = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(form)?.[0]
  return word ? [form, word.toUpperCase() + form.slice(word.length)] : [form]
}

function formsOf(form: string, kinds: string, body: string, isDraft: boolean): Form[] {
  const source = form
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? escapeStringRegexp(part).replaceAll(' ', '\\s+') : PLACEHOLDERS[part],
    )
    .join('')
  const fixed = form.replace(/\{\w+\}/g, '')
  const symbol = `(?<symbol>${source})`
  const ends = '(?![\\p{L}\\p{N}/-])'
  const patterns = /\p{L}/u.test(fixed)
    ? [`(?<![\\p{L}\\p{N}/-])${symbol}${ends}`]
    : [
        `^\\s*${symbol}(?=\\.\\s|\\.?\\s*$)`,
        `(?<!\\p{L})(?:${kinds})\\s+(?:No\\.?\\s*|Nº\\s*)?${symbol}${ends}`,
      ]
  return patterns.map((pattern) => ({
    pattern: new RegExp(pattern, 'u'),
    body,
    isDraft,
    length: fixed.length,
  }))
}
