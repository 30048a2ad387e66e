/**
 * The units of a masthead block.
 */
import type { Range } from '../../record'
import type { DateReading } from '../date'
import { type SymbolReading, TITLE_START } from './symbol'

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

const AFTER_STOP = /^\s*\.\s+(?=\p{L}|["“«‘'„]\s?[\p{L}\d]|\d{4}(?:[-–/]\d{2,4})?\s+\p{Lu})/u
const AFTER_SPACE = new RegExp(
  `^\\s*(?::\\s+(?=\\p{Lu}\\p{L}+)|[-–—:]?\\s+(?=${TITLE_START.source}))`,
  'u',
)

/** The full stop between a symbol and its title: "78/246. Report on", "78/246. 2030 Agenda". */
export function leadAfterStop(rest: string): string | undefined {
  return AFTER_STOP.exec(rest)?.[0]
}

/** What else separates a symbol from a title of several words after it: "WHA76.19 Strengthening the". */
export function leadOf(rest: string): string | undefined {
  return AFTER_SPACE.exec(rest)?.[0]
}

/** "57/97. The risk of": a title begins after the symbol. */
export function continuesTitle({ text, symbol }: Pick<MastheadUnit, 'text' | 'symbol'>): boolean {
  return symbol !== null && leadAfterStop(text.slice(symbol.end)) !== undefined
}

/** Whether a title begins in a line and goes on below it: it ends with a comma, "in the Teaching, Study,". */
export function goesOnBelow(unit: Pick<MastheadUnit, 'text' | 'symbol'>): boolean {
  if (unit.symbol === null || !/,\s*$/.test(unit.text)) return false
  return continuesTitle(unit) || leadOf(unit.text.slice(unit.symbol.end)) !== undefined
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
