/**
 * What a line of a masthead says, by the words of the data.
 */
import type { Layout, MastheadWords } from '../../authorities'
import type { BodyFinder, SessionFinder } from '../cues/enacting-formula'
import { anyBefore, anyOf } from '../whole-words'
import { type MastheadUnit, restOf } from './masthead-unit'

/** Reads lines of a masthead, of which symbol, dates and place are known. */
export interface LineKindReader {
  /** What a line is about. */
  kindOf(line: string, unit: Omit<MastheadUnit, 'kind' | 'isUnsaid'>): MastheadUnit['kind']
  /** Whether words end so that a date behind them is that of a resolution: "adopted by the Assembly on ". */
  leadsToDate(words: string): boolean
  /** Whether a line begins with a word such as "Resolution", as titles do. */
  beginsWithKind(line: string): boolean
  /** Whether words beside a symbol or date add nothing: "Resolution of". */
  addsNothing(words: string): boolean
}

interface LineKindReaders {
  layout: Layout
  /** Those of all languages, since a masthead may have several. */
  words: readonly MastheadWords[]
  findBody: BodyFinder
  findSession: SessionFinder
}

/** Make a reader of what lines say. */
export function createLineKindReader({
  layout,
  words,
  findBody,
  findSession,
}: LineKindReaders): LineKindReader {
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

  return {
    kindOf,
    leadsToDate: (words) => kindBefore.test(words),
    beginsWithKind: (line) => kindFirst.test(line),
    addsNothing: (words) => ofKind.test(words),
  }
}

const LONG = 200

function isLong(line: string): boolean {
  return line.length > LONG
}
