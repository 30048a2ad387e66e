/**
 * The numbers of resolutions and their dates: "70/237 of 23 December 2015", "687 (1991) and 1373 (2001)". What numbers
 * look like is said in `bodies.yml`.
 */
import type { ReferenceWords } from '../../authorities'
import type { Range } from '../../record'
import { findDates } from '../date'
import type { SymbolForm } from '../symbol-form'
import { anyBefore, anyOf } from '../whole-words'
import { endOf } from './mention'

/** A number, and the date after it. */
export interface Numbered extends Range {
  symbol: string
  date: string | null
  /** Whether it is a number alone, which only the name of a body makes that of a resolution. */
  isBare: boolean
}

/** Reads numbers of resolutions in one language. */
export interface ResolutionNumberReader {
  /** The numbers from a place on; several bare ones only after a plural. */
  readList(text: string, start: number, isPlural: boolean): Numbered[]
  /** The number at a place, and the date after it. */
  withDate(text: string, range: Range): Numbered
  /** The date right after a place, and where it ends. */
  dateAt(text: string, at: number): { date: string; end: number } | null
}

/** What no letter, digit or further part of a number follows. */
export const NUMBER_ENDS = '(?![\\p{L}\\p{N}/-])'

const DATE_AT_MOST = 32
/** "1373" alone, which is no count of anything: "15 States". */
const BARE = new RegExp(`\\d{1,5}${NUMBER_ENDS}(?![.,]\\d|\\s{0,4}\\()`, 'uy')
const COUNTS = /\s{1,4}\p{Lu}\p{Ll}/uy

/** Make a reader of numbers. */
export function createResolutionNumberReader(
  forms: readonly SymbolForm[],
  { conjunctions, resolutions: { adopted, beforeDate } }: ReferenceWords,
  language: string,
): ResolutionNumberReader {
  const readers = forms.map(({ source }) => new RegExp(source + NUMBER_ENDS, 'uy'))
  const and = anyOf(conjunctions)
  const list = new RegExp(
    `(?:,\\s{0,4}(?:(?:${and})\\s{1,4})?|\\s{1,4}(?:${and})\\s{1,4})(?=[\\dA-Z(])`,
    'uy',
  )
  const date = new RegExp(
    `(?:,?\\s{1,4}(?:${anyOf(adopted)}))?,?\\s{1,4}(?:${anyBefore(beforeDate)})(?=[\\d\\p{Lu}])`,
    'uy',
  )

  const dateAt = (text: string, at: number) => {
    const start = endOf(date, text, at)
    if (start === null) return null
    const [found] = findDates(text.slice(start, start + DATE_AT_MOST), language)
    return found?.start === 0 ? { date: found.date, end: start + found.end } : null
  }

  const withDate = (text: string, { start, end }: Range, isBare = false): Numbered => {
    const symbol = text.slice(start, end).replace(/\s+/g, ' ')
    const found = dateAt(text, end)
    return { symbol, date: found?.date ?? null, start, end: found?.end ?? end, isBare }
  }

  const readAt = (text: string, at: number, mayBeBare: boolean): Numbered | null => {
    const symbolEnd = Math.max(...readers.map((reader) => endOf(reader, text, at) ?? -1))
    if (symbolEnd > at) return withDate(text, { start: at, end: symbolEnd })
    const bareEnd = mayBeBare ? endOf(BARE, text, at) : null
    if (bareEnd === null || endOf(COUNTS, text, bareEnd) !== null) return null
    return withDate(text, { start: at, end: bareEnd }, true)
  }

  return {
    withDate,
    dateAt,
    readList(text, start, isPlural) {
      const found: Numbered[] = []
      let at: number | null = start
      while (at !== null) {
        const next = readAt(text, at, isPlural || found.length === 0)
        if (!next) break
        found.push(next)
        at = endOf(list, text, next.end)
      }
      return found
    },
  }
}
