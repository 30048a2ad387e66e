/**
 * The query language: words, all of which a clause must have, each as the beginning of a word
 * (`sover` finds "sovereignty"); in quotation marks, exact words in sequence.
 */
import type { Range } from '../record'
import { findWords, type SearchWord, searchTerms } from './words'

/** A query as read. */
export interface Query {
  /** Beginnings of words. */
  beginnings: string[]
  /** Sequences of exact words. */
  phrases: string[][]
}

/**
 * Read a query. Any text is a query; an open quotation mark closes at the end.
 *
 * `state "use of force"` asks for a word that begins with "state" and for the exact
 * words "use of force".
 */
export function parseQuery(text: string): Query {
  const beginnings: string[] = []
  const phrases: string[][] = []
  text.split(/["“”„«»]/).forEach((part, index) => {
    const words = searchTerms(part)
    if (index % 2 === 0) beginnings.push(...words)
    else if (words.length > 0) phrases.push(words)
  })
  return { beginnings: [...new Set(beginnings)], phrases }
}

/** Whether a query asks for nothing. */
export function isEmpty({ beginnings, phrases }: Query): boolean {
  return beginnings.length === 0 && phrases.length === 0
}

/** Every word that a query names, for a first look into the index. */
export function wordsIn({ beginnings, phrases }: Query): string[] {
  return [...new Set([...beginnings, ...phrases.flat()])]
}

/**
 * The places in a text that a query asks for, in order and without overlap; null where the
 * text does not have all of it.
 */
export function findMatches(text: string, query: Query): Range[] | null {
  const words = findWords(text)
  const matched = new Set<SearchWord>()
  for (const beginning of query.beginnings) {
    const found = words.filter(({ word }) => word.startsWith(beginning))
    if (found.length === 0) return null
    for (const word of found) matched.add(word)
  }
  for (const phrase of query.phrases) {
    const rows = words.flatMap((_, start) => {
      const row = words.slice(start, start + phrase.length)
      return phrase.every((word, index) => row[index]?.word === word) ? [row] : []
    })
    if (rows.length === 0) return null
    for (const word of rows.flat()) matched.add(word)
  }
  return words.filter((word) => matched.has(word)).map(({ start, end }) => ({ start, end }))
}
