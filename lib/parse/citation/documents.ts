/**
 * Documents by their symbols.
 */
import type { Authorities } from '../../authorities'
import { normalizeWords, phraseSource } from '../whole-words'
import { type Mention, toCitedPart } from './mention'

const SYMBOL =
  /(?<![\p{L}\p{N}/.])\p{Lu}[\p{Lu}\d.]*(?:-[\p{Lu}\d]+)*(?:\/[\p{Lu}\d][\p{L}\p{N}.-]*){2,}(?![\p{L}\p{N}/]|\(\p{L})/gu

/**
 * Make a finder of symbols: those of the instruments to the letter, "PC.DEC/1106", "ETS No. 185";
 * and anything with at least two slashes and a digit after one of them: "A/65/201",
 * "A/C.1/80/L.13/Rev.1", "C-I/132/DR", "AALCO/54/BEIJING/2015/SD/S17"; not "and/or", "24/7",
 * "TCP/IP/UDP".
 */
export function createDocumentFinder({ instruments }: Authorities): (text: string) => Mention[] {
  // A symbol that begins with a digit, "217 A (III)", needs the word "resolution" before it.
  const symbols = instruments.flatMap((instrument) =>
    instrument.symbols.filter((symbol) => /^\p{Lu}/u.test(symbol)),
  )
  const source = symbols
    .toSorted((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|')
  const listed = new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(?:${source || '(?!)'})(?![\\p{L}\\p{N}/]|[.-][\\p{L}\\p{N}]|\\()`,
    'gu',
  )
  return (text) => [
    ...[...text.matchAll(listed)].map((match) => toMention(match[0], match.index)),
    ...findByForm(text),
  ]
}

function findByForm(text: string): Mention[] {
  if (!text.includes('/')) return []
  return [...text.matchAll(SYMBOL)].flatMap((match): Mention[] => {
    const symbol = match[0].replace(/[.-]+$/, '')
    return /\/\d/.test(symbol) ? [toMention(symbol, match.index)] : []
  })
}

function toMention(symbol: string, start: number): Mention {
  return {
    start,
    end: start + symbol.length,
    cite: (range, part) => ({
      type: 'document',
      symbol: normalizeWords(symbol),
      part: part && toCitedPart(part.name, part),
      ...range,
    }),
  }
}
