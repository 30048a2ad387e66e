/**
 * Symbols of resolutions, by the forms that `bodies.yml` gives for each body.
 */
import type { Body, Layout } from '../../authorities'
import type { Range } from '../../record'
import { compileForm } from '../symbol-form'
import { phraseSource } from '../whole-words'

/** A symbol as read. */
export interface SymbolReading extends Range {
  /** As printed: "A/RES/78/246", "16 (1947)". */
  symbol: string
  /** The bodies whose symbols have this form; empty where no body's do. */
  bodies: string[]
  /** The Roman numeral in it that gives the session, "XXXIII"; null where it has none. */
  roman: string | null
  isDraft: boolean
  /** Whether the form alone identifies the body: "A/RES/78/246", but not "Resolution 12 (1999)". */
  identifiesBody: boolean
}

/**
 * Reads the symbol in a line above the enacting formula; forms of the bodies that the formula may
 * name come first.
 */
export type SymbolReader = (line: string, bodies: readonly string[]) => SymbolReading | null

/** How a title begins behind a symbol: with a capital, a year, or a quotation mark; and a word follows. */
export const TITLE_START =
  /(?:\d{4}(?:[-–/]\d{2,4})?\s+\p{Lu}|["“«‘'„]\s?[\p{L}\d]|\p{Lu}[\p{L}\p{M}’'-]*:?\s+[\p{L}\d("“«‘])/u

interface Form {
  /** The first group of it is the symbol; the others are the values of the placeholders. */
  pattern: RegExp
  placeholders: readonly string[]
  body: string
  isDraft: boolean
  /** How many characters of it are fixed: the fullest form wins. */
  length: number
}

/**
 * Make a reader of symbols.
 *
 * @param bodies the bodies whose forms count: "AALCO/RES/{number}/{code}" matches
 *   "AALCO/RES/54/SP2". A form without letters counts only at the beginning of a line, before a
 *   full stop, or after a word such as "Resolution".
 * @param layout the words for what is adopted
 * @returns a reader that gives the fullest symbol, or null. A line of only capitals, digits and
 *   slashes is a symbol even if no body has the form, and so is "Resolution 131".
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
    new RegExp(`^\\s*(?:${kinds})\\s+([A-Z]{1,4}[.\\d][\\w.()/-]*)\\s*$`, 'u'),
    /^\s*([A-Z][A-Za-z]*(?:\.\d+)?(?:[/(][A-Z\d][\w.()-]*)+)\s*$/u,
    new RegExp(
      `^\\s*((?:${kinds})\\s+(?:No\\.?\\s*|Nº\\s*)?\\d+[\\w./-]*(?:\\s+\\([^()]{1,40}\\))?)\\s*$`,
      'iu',
    ),
  ]

  return (line, named) => {
    if (/^\s*[[(]/.test(line)) return null
    const first = forms.filter(({ body }) => named.includes(body))
    for (const form of first.length > 0 ? [...first, ...forms] : forms) {
      const reading = readWith(form, line)
      if (!reading) continue
      const same = forms.filter((other) => readWith(other, line)?.symbol === reading.symbol)
      return {
        ...reading,
        bodies: [...new Set(same.map(({ body }) => body))],
        isDraft: form.isDraft,
        identifiesBody: /\p{Lu}.*[/._]/u.test(reading.symbol),
      }
    }
    for (const pattern of unknown) {
      const reading = readWith({ pattern, placeholders: [] }, line)
      if (reading)
        return {
          ...reading,
          bodies: [],
          isDraft: /\/L\./.test(reading.symbol),
          identifiesBody: false,
        }
    }
    return null
  }
}

function readWith(
  { pattern, placeholders }: Pick<Form, 'pattern' | 'placeholders'>,
  line: string,
): Pick<SymbolReading, 'symbol' | 'start' | 'end' | 'roman'> | null {
  const match = pattern.exec(line)
  const [whole, symbol, ...values] = match ?? []
  if (!match || !whole || !symbol) return null
  const start = match.index + whole.indexOf(symbol)
  const roman = values[placeholders.indexOf('roman')] ?? null
  return { symbol, start, end: start + symbol.length, roman }
}

/** "Resolution ({number})" also as "RESOLUTION ({number})". */
function withCapitals(form: string): string[] {
  const word = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(form)?.[0]
  return word ? [form, word.toUpperCase() + form.slice(word.length)] : [form]
}

function formsOf(form: string, kinds: string, body: string, isDraft: boolean): Form[] {
  const { source, placeholders, fixed } = compileForm(form)
  const symbol = `(${source})`
  const ends = '(?![\\p{L}\\p{N}/-])'
  const patterns = /\p{L}/u.test(fixed)
    ? [`(?<![\\p{L}\\p{N}/-])${symbol}${ends}`]
    : [
        `^\\s*${symbol}(?=[.:]\\s|\\.?\\s*$)`,
        // "102 (I) Measures to save oil"
        ...(fixed.includes('(') ? [`^\\s*${symbol}(?=\\s+${TITLE_START.source})`] : []),
        `(?<!\\p{L})(?:${kinds})\\s+(?:No\\.?\\s*|Nº\\s*)?${symbol}${ends}`,
      ]
  return patterns.map((pattern) => ({
    pattern: new RegExp(pattern, 'u'),
    placeholders,
    body,
    isDraft,
    length: fixed.length,
  }))
}
