/**
 * The units of a masthead block.
 */
import type { Range } from '../../record'
import type { DateReading } from '../date'
import type { SymbolReading } from './symbol'

/** A stretch of a masthead block that says one thing: a line, or the lines of a title. */
export interface MastheadUnit extends Range {
  text: string
  kind: 'words' | 'reference' | 'adoption' | 'session' | 'body' | 'agenda' | 'aside' | 'sponsor'
  symbol: SymbolReading | null
  dates: DateReading[]
  /** Those of them that follow a word such as "Resolution": "resolution of 1 May 1999 on". */
  ownDates: DateReading[]
  /** Whether it says what no field can hold: other words than a title, or words beside a symbol. */
  isUnsaid: boolean
  /** Whether the line begins with such a word, as titles do: "A RESOLUTION ON". */
  begins: boolean
  /** The place before the date. */
  place: Range | null
}

/** Words that are not read. */
export function unread(text: string, start: number): MastheadUnit {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'words',
    symbol: null,
    dates: [],
    ownDates: [],
    begins: false,
    isUnsaid: true,
    place: null,
  }
}

/** A line without what was read of it. */
export function restOf(
  line: string,
  { symbol, place, dates }: Pick<MastheadUnit, 'symbol' | 'place' | 'dates'>,
): string {
  return [symbol, place, ...dates]
    .flatMap((range) => (range ? [line.slice(range.start, range.end)] : []))
    .reduce((left, found) => left.replace(found, ''), line)
}

/** "57/97. The risk of": a title begins after the symbol. */
export function continuesTitle({ text, symbol }: Pick<MastheadUnit, 'text' | 'symbol'>): boolean {
  return symbol !== null && /^\s*\.\s+\p{L}/u.test(text.slice(symbol.end))
}

/** A unit together with the one on the line below it. */
export function joined(text: string, first: MastheadUnit, second: MastheadUnit): MastheadUnit {
  const offset = second.start - first.start
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    dates: [...first.dates, ...second.dates.map((date) => moved(date, offset))],
    ownDates: [...first.ownDates, ...second.ownDates.map((date) => moved(date, offset))],
  }
}

function moved(date: DateReading, by: number): DateReading {
  return { ...date, start: date.start + by, end: date.end + by }
}
