/**
 * What is above the enacting formula, line by line.
 */
import type { Layout, MastheadWords } from '../../authorities'
import type { Range } from '../../record'
import type { BodyFinder, SessionFinder } from '../cues/enacting-formula'
import { type DateReading, findDates } from '../date'
import { anyBefore, anyOf } from '../whole-words'
import type { SymbolReader, SymbolReading } from './symbol'

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

/** Cuts the text of a masthead block into units; the bodies are those that the formula may name. */
export type MastheadReader = (text: string, bodies: readonly string[]) => MastheadUnit[]

interface MastheadReaders {
  layout: Layout
  /** Those of all languages, since a masthead may have several. */
  words: readonly MastheadWords[]
  readSymbol: SymbolReader
  findBody: BodyFinder
  findSession: SessionFinder
  language: string
}

/** Make a reader of masthead blocks. */
export function createMastheadReader({
  layout,
  words,
  readSymbol,
  findBody,
  findSession,
  language,
}: MastheadReaders): MastheadReader {
  const all = (of: keyof MastheadWords) => words.flatMap((each) => each[of])
  const kinds = anyOf(layout.kinds)
  const adoptions = anyOf(layout.adoptions)
  const beforeDate = anyOf(all('beforeDate'))
  const sign = `(?:${anyBefore(all('numberSigns'))}|#\\s*)?`
  const organisation = new RegExp(`^\\s*(?:${anyOf(layout.organisations)})\\s*$`, 'iu')
  const agenda = new RegExp(`^\\s*(?:${anyOf(layout.agendas)})(?!\\p{L})`, 'iu')
  const adoption = new RegExp(
    `^\\s*[[(]?\\s*(?:(?:(?:${anyOf(all('beforeAdopted'))}|(?:${kinds})s?)\\s+){0,3}(?:${adoptions})(?!\\p{L})|(?:${beforeDate})\\s+(?=\\d))`,
    'iu',
  )
  const adopted = new RegExp(`(?<!\\p{L})(?:${adoptions})(?!\\p{L})`, 'iu')
  const sponsor = new RegExp(
    `(?::?\\*?\\s*(?:${anyBefore(all('drafts'))})(?:${kinds})\\s*\\*?$|^\\s*(?:${anyBefore(all('revised'))})(?:${kinds})\\s+(?:${anyOf(all('submitted'))})(?!\\p{L}))`,
    'iu',
  )
  const kindBefore = new RegExp(
    `(?<!\\p{L})(?:(?:${kinds})\\s+(?:${beforeDate})|(?:${adoptions})\\s[^.]{0,80}\\s(?:${anyOf(all('onDate'))})(?:\\s+\\p{L}+,?)?)\\s+$`,
    'iu',
  )
  /**
   * "Senate Resolution 14-22", "R-2020-11", "Doc. A/1": what numbers a text, but is not a title.
   */
  const numbered = new RegExp(
    `^\\s*(?:(?:[\\p{L}.&]+\\s+){0,6}(?:${anyOf([...layout.kinds, ...all('numbered')])})\\s+${sign}[\\p{L}\\p{N}/.-]*\\d[\\p{L}\\p{N}/.-]*|[A-Z]{1,4}-?\\d[\\d-]*|(?:${anyOf(all('documents'))})\\s.*)\\s*$`,
    'iu',
  )
  const kindFirst = new RegExp(
    `^\\s*(?:(?:${anyOf(all('indefinite'))})\\s+)?(?:${kinds})s?\\s+\\p{L}`,
    'iu',
  )
  /** Words beside a symbol or date that add nothing: "Resolution of". */
  const ofKind = new RegExp(
    `^[^\\p{L}]*(?:(?:${kinds})?[^\\p{L}]*(?:${beforeDate})?)?[^\\p{L}]*$`,
    'iu',
  )
  const labelled = /^\s*[-–•*]?\s*\p{Lu}[\p{L} ()]{1,40}:(?:\s|$)/u

  const kindOf = (
    line: string,
    unit: Omit<MastheadUnit, 'kind' | 'isUnsaid'>,
  ): MastheadUnit['kind'] => {
    const { symbol, dates, place } = unit
    const rest = restOf(line, unit)
    const isReference = symbol !== null || place !== null || dates.length > 0
    if (isReference && /^[^\p{L}\p{N}]*$/u.test(rest)) return 'reference'
    // "Resolution A.1(I) adopted on": a symbol may stand before the word.
    const words = symbol ? line.slice(0, symbol.start) + line.slice(symbol.end) : line
    if (adoption.test(words) || (isAdopted(unit) && !isLong(line))) return 'adoption'
    if (/^\s*[[(].*[\])}]?\s*$/.test(line) && !isLong(line))
      return dates.length ? 'adoption' : 'aside'
    if (!isReference && numbered.test(line)) return 'aside'
    if (agenda.test(line)) return 'agenda'
    if (sponsor.test(line)) return 'sponsor'
    if (labelled.test(line) && !isLong(line)) return 'aside'
    if (/^\s*(?:[A-Z]|[IVXLC]+|[-–•*]\s.*)\s*$/.test(line)) return 'aside'
    const session = findSession(line)
    if (session && line.trim().length - (session.end - session.start) <= 12) return 'session'
    const body = findBody(line)
    const isBody = body && !/\p{L}/u.test(line.slice(0, body.start) + line.slice(body.end))
    if (isBody || organisation.test(line)) return 'body'
    if (isReference) return symbol ? 'reference' : 'words'
    return 'words'
  }

  /** Whether one date stands in a line, behind words about the adoption: "adopted by the Assembly on". */
  const isAdopted = ({
    text,
    dates,
    ownDates,
  }: Pick<MastheadUnit, 'text' | 'dates' | 'ownDates'>) => {
    const [date] = ownDates
    return dates.length === 1 && date !== undefined && adopted.test(text.slice(0, date.start))
  }

  const readLine = (text: string, start: number, bodies: readonly string[]): MastheadUnit => {
    if (text.length > LINE_AT_MOST) return unread(text, start)
    const end = start + text.length
    const symbol = readSymbol(text, bodies)
    const dates = findDates(text, language)
    const [date] = dates
    const place = date && dates.length === 1 ? findPlace(text, symbol, date.start) : null
    const ownDates = dates.filter((found) => kindBefore.test(text.slice(0, found.start)))
    const unit = { start, end, text, symbol, dates, ownDates, begins: kindFirst.test(text), place }
    const kind = kindOf(text, unit)
    const beside = kind === 'reference' && !continuesTitle(unit) && !ofKind.test(restOf(text, unit))
    return { ...unit, kind, isUnsaid: kind === 'words' || beside }
  }

  return (text, bodies) => {
    const units: MastheadUnit[] = []
    let isAgenda = false
    let lines = 0
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      if (match[0].trim() === '') continue
      if (++lines > LINES_AT_MOST) {
        units.push(unread(match[0], match.index))
        break
      }
      const read = readLine(match[0], match.index, bodies)
      isAgenda ||= read.kind === 'agenda'
      // The name of an agenda item is below its number.
      const isItem = isAgenda && read.kind === 'words'
      const unit: MastheadUnit = isItem ? { ...read, kind: 'agenda', isUnsaid: false } : read
      const last = units.at(-1)
      if (last && last.kind === 'words' && unit.kind === 'words') {
        // A title may take several lines.
        units.pop()
        units.push(joined(text, last, unit))
      } else if (
        last &&
        last.kind === 'reference' &&
        continuesTitle(last) &&
        unit.kind === 'words'
      ) {
        units.pop()
        units.push({ ...joined(text, last, unit), kind: 'reference', symbol: last.symbol })
      } else units.push(unit)
    }
    return units
  }
}

/** Words that are not read. */
function unread(text: string, start: number): MastheadUnit {
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
function restOf(
  line: string,
  { symbol, place, dates }: Pick<MastheadUnit, 'symbol' | 'place' | 'dates'>,
): string {
  return [symbol, place, ...dates]
    .flatMap((range) => (range ? [line.slice(range.start, range.end)] : []))
    .reduce((left, found) => left.replace(found, ''), line)
}

const LONG = 200
/** How many lines of a block are read. */
const LINES_AT_MOST = 60
/** A longer line has nothing for a field of the record. */
const LINE_AT_MOST = 2000

function isLong(line: string): boolean {
  return line.length > LONG
}

/** "57/97. The risk of": a title begins after the symbol. */
function continuesTitle({ text, symbol }: Pick<MastheadUnit, 'text' | 'symbol'>): boolean {
  return symbol !== null && /^\s*\.\s+\p{L}/u.test(text.slice(symbol.end))
}

function joined(text: string, first: MastheadUnit, second: MastheadUnit): MastheadUnit {
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

/** One to four capitalised words, with a comma, right before the date. */
function findPlace(text: string, symbol: Range | null, dateStart: number): Range | null {
  const from = symbol && symbol.end <= dateStart ? symbol.end : 0
  const before = text.slice(from, dateStart)
  const pattern = /^\s*\(?(?<place>\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}),\s*$/du
  const [start, end] = pattern.exec(before)?.indices?.groups?.place ?? []
  if (start === undefined || end === undefined) return null
  return { start: from + start, end: from + end }
}
