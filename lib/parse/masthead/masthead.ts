/**
 * What is above the enacting formula, line by line.
 */
import type { Layout, MastheadWords } from '../../authorities'
import type { Range } from '../../record'
import type { BodyFinder, SessionFinder } from '../cues/enacting-formula'
import { findDates } from '../date'
import { createLineKindReader } from './line-kind'
import {
  continuesTitle,
  goesOnBelow,
  joined,
  type MastheadUnit,
  restOf,
  unread,
} from './masthead-unit'
import type { SymbolReader } from './symbol'

/** How many lines of a block are read. */
const LINES_AT_MOST = 60
/** A longer line has nothing for a field of the record. */
const LINE_AT_MOST = 2000

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
  const lines = createLineKindReader({ layout, words, findBody, findSession })
  const readLine = (text: string, start: number, bodies: readonly string[]): MastheadUnit => {
    if (text.length > LINE_AT_MOST) return unread(text, start)
    const end = start + text.length
    const symbol = readSymbol(text, bodies)
    const dates = findDates(text, language)
    const [date] = dates
    const place = date && dates.length === 1 ? findPlace(text, symbol, date.start) : null
    const ownDates = dates.filter((found) => lines.leadsToDate(text.slice(0, found.start)))
    const unit = {
      start,
      end,
      text,
      symbol,
      dates,
      ownDates,
      place,
      begins: lines.beginsWithKind(text),
    }
    const kind = lines.kindOf(text, unit)
    const beside =
      kind === 'reference' && !continuesTitle(unit) && !lines.addsNothing(restOf(text, unit))
    return { ...unit, kind, isUnsaid: kind === 'words' || beside }
  }

  return (text, bodies) => {
    const units: MastheadUnit[] = []
    let isAgenda = false
    let count = 0
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      if (match[0].trim() === '') continue
      if (++count > LINES_AT_MOST) {
        units.push(unread(match[0], match.index))
        break
      }
      const read = readLine(match[0], match.index, bodies)
      isAgenda ||= read.kind === 'agenda'
      // The name of an agenda item is below its number.
      const isItem = isAgenda && read.kind === 'words'
      const unit: MastheadUnit = isItem ? { ...read, kind: 'agenda', isUnsaid: false } : read
      const last = units.at(-1)
      if (last && last.kind === 'words' && (unit.kind === 'words' || isInBrackets(unit))) {
        // A title may take several lines.
        units.pop()
        units.push(joined(text, last, unit))
      } else if (
        last &&
        last.kind === 'reference' &&
        (continuesTitle(last) || goesOnBelow(last)) &&
        (unit.kind === 'words' || isInBrackets(unit))
      ) {
        units.pop()
        units.push({ ...joined(text, last, unit), kind: 'reference', symbol: last.symbol })
      } else units.push(unit)
    }
    return units
  }
}

/** Whether a line is the end of the title above it: "(second phase)", but not "(Agenda item 5)" nor "[draft]". */
function isInBrackets({ text, dates }: MastheadUnit): boolean {
  return dates.length === 0 && /^\s*\(\p{Ll}[^()\d/]*\)\s*$/u.test(text)
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
