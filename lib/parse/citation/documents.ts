/**
 * Documents by their symbols.
 */
import { type Head, toPart } from './head'

const SYMBOL =
  /(?<![\p{L}\p{N}/.])\p{Lu}[\p{Lu}\d.]*(?:\/[\p{Lu}\d][\p{L}\p{N}.-]*){2,}(?![\p{L}\p{N}/])/gu

/**
 * Symbols of documents: parts with at least two slashes between them, one of which begins
 * with a digit: "A/65/201", "A/C.1/80/L.13/Rev.1", "AALCO/54/BEIJING/2015/SD/S17"; not
 * "and/or", "24/7", "TCP/IP/UDP".
 */
export function findDocuments(text: string): Head[] {
  if (!text.includes('/')) return []
  return [...text.matchAll(SYMBOL)].flatMap((match): Head[] => {
    const symbol = match[0].replace(/[.-]+$/, '')
    if (!/\/\d/.test(symbol)) return []
    return [
      {
        start: match.index,
        end: match.index + symbol.length,
        cite: (range, part) => ({
          type: 'document',
          symbol,
          part: part && toPart(part.name, part),
          ...range,
        }),
      },
    ]
  })
}
