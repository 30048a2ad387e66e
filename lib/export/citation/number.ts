/**
 * What the symbol of a resolution says: its number, and the symbol of its document.
 */
import type { CitationStyles } from '../../authorities'
import { toRoman } from '../../roman'
import type { CitedWork } from './work'

/** A resolution's number as it is cited. */
export interface CitedNumber {
  /** "1373", "51/210", "3314 (XXIX)", "3367 A (XXX)". */
  number: string
  /** Where it belongs to the number: "2001". */
  year?: string
  /** The symbol of the document without the year, "S/RES/1373"; only for bodies whose prefix is known. */
  document?: string
  /** The symbol of the document, whole: "S/RES/1373 (2001)". */
  symbol: string
  /** Whether the session is in it as a Roman numeral. */
  isRoman: boolean
  /** Whether the symbol says itself what the text is: "Recommendation 2100 (2017)", "AHG/Dec. 1 (XX)". */
  isNamed: boolean
  /** Whose documents they are: `un`. */
  label?: string
}

const ROMAN = /\((?:E?S-)?[IVXLC]+\)/
/** "217A(III)", "217(III)A": a number, a letter on either side, and the session. */
const OLD = /^(\d+)\s*([A-Z])?\s*(\((?:E?S-)?[IVXLC]+\))\s*([A-Z])?$/
const YEAR = /\s*\((\d{4})\)$/

/**
 * Read the symbol of a resolution; null where it has none.
 *
 * @param styles how the symbols of bodies are read
 */
export function citedNumber(
  { symbol, body, date, session }: CitedWork,
  { symbols, otherKinds }: Pick<CitationStyles, 'symbols' | 'otherKinds'>,
): CitedNumber | null {
  if (symbol === null) return null
  const known = symbols.find((each) => each.body === body?.id)
  if (!known) {
    const words = symbol.split(/[^\p{L}]+/u)
    return {
      number: symbol,
      symbol,
      isRoman: ROMAN.test(symbol),
      isNamed: otherKinds.some((kind) => words.includes(kind)),
    }
  }
  const { prefix, also, label, romanUntil, hasYear } = known
  const beginning = [prefix, ...also].find((each) => symbol.startsWith(each)) ?? ''
  const printed = symbol.slice(beginning.length)
  const year = hasYear ? (YEAR.exec(printed)?.[1] ?? date?.slice(0, 4)) : undefined
  const bare = spaced(hasYear ? printed.replace(YEAR, '') : printed)
  const isOfOldSession =
    session !== null && session <= (romanUntil ?? 0) && /^\d+( [A-Z])?$/.test(bare)
  const number = isOfOldSession ? `${bare} (${toRoman(session)})` : bare
  return {
    number,
    ...(year !== undefined && { year }),
    document: prefix + number,
    symbol: prefix + number + (year === undefined ? '' : ` (${year})`),
    isRoman: ROMAN.test(number),
    isNamed: false,
    ...(label !== undefined && { label }),
  }
}

/** A number with the spaces that it has in footnotes: "3314 (XXIX)", "31/16 A". */
function spaced(printed: string): string {
  const [, number, before, session, after] = OLD.exec(printed.trim()) ?? []
  if (number && session) return [number, before ?? after, session].filter(Boolean).join(' ')
  return printed
    .trim()
    .replace(/(\d)([A-Z])$/, '$1 $2')
    .replace(/\s+/g, ' ')
}
