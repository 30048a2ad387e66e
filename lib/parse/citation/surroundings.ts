/**
 * What stands around the name of an instrument, and shows that it is part of an unlisted one: "Arab Convention on
 * Cybercrime", "Charter of the United Nations University".
 */
import type { Authorities, Instrument, ReferenceWords } from '../../authorities'
import type { Range } from '../../record'
import { monthNames } from '../date'
import { anyBefore, anyOf } from '../whole-words'
import { partMeanings } from './part-words'

/** How many characters are looked at before and after a name. */
export const AROUND_AT_MOST = 80

/** A capitalised word before a name, "Arab". */
const CAPITAL_BEFORE = /(?<lead>^|[^\s]\s{1,4})(?<word>\p{Lu}[\p{L}.’'-]{0,40})\s{1,4}$/u
/** Where a name's number continues: "No. 1106/Add.1". */
const IN_NUMBER = /^\d[/.-][\p{L}\p{N}]/u
/** A year before a name. */
const YEAR_BEFORE = /(?<![\p{L}\p{N}-])(?<year>\d{4})\s{1,4}$/u

/** Says whether a name is part of an unlisted one. */
export type Surroundings = (text: string, range: Range, instrument: Instrument) => boolean

/** Make a reader of what stands around names. The word for a part may follow a name. */
export function createSurroundings(
  authorities: Authorities,
  words: ReferenceWords,
  language: string,
): Surroundings {
  const { notNamed, openers, verbEndings, goesOnNamed, beforeYear } = words.instruments
  const parts = new Set(partMeanings(authorities, words).keys())
  /** What precedes the end of another name, or a name for a future instrument: "a", "draft". */
  const otherBefore = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyBefore(notNamed)})$`, 'iu')
  /** A capitalised word that opens a sentence and begins no name. */
  const opening = new RegExp(
    `^(?:\\p{L}+(?:${anyOf(openers.endings)})|${anyOf(openers.words)})$`,
    'u',
  )
  /** A verb that opens a sentence within a clause. */
  const verb = new RegExp(`^\\p{L}+(?:${anyOf(verbEndings)})$`, 'u')
  /** What shows that a name continues: "Tallinn Manual 3.0", "of the African Union", "on the Law of". */
  const goesOn = new RegExp(
    `^(?:\\s{1,4}(?<word>\\p{Lu}[\\p{L}.]*)|\\s{1,4}\\d|\\+|[/.-]\\d|\\s{1,4}(?:${anyBefore(goesOnNamed)})(?:${anyBefore(words.articles)})?\\p{Lu})`,
    'u',
  )
  /** A year after a name, alone or at the end of a date, perhaps in brackets. */
  const yearBehind = new RegExp(
    `^\\s{1,4}(?:\\(|${anyBefore(beforeYear)})?(?:\\d{1,2}\\s{1,4})?(?:(?:${anyBefore(beforeYear)})?(?:\\p{Lu}\\p{L}{2,8}|${anyOf(monthNames(language))})\\s{1,4})?(?:${anyBefore(beforeYear)})?(?<year>\\d{4})(?![\\p{L}\\p{N}/])`,
    'u',
  )

  /** Whether a capitalised word before a name belongs to it. */
  const isBegun = (before: string): boolean => {
    const { lead = '', word } = CAPITAL_BEFORE.exec(before)?.groups ?? {}
    if (word === undefined) return false
    const opens = lead === '' || /^[.;:,]/.test(lead)
    return !(opens ? opening : verb).test(word)
  }

  return (text, { start, end }, { dates }) => {
    const before = text.slice(Math.max(0, start - AROUND_AT_MOST), start)
    const behind = text.slice(end, end + AROUND_AT_MOST)
    if (otherBefore.test(before) || isBegun(before)) return true
    const after = yearBehind.exec(behind)
    const years = [YEAR_BEFORE.exec(before), after].flatMap((match) => match?.groups?.year ?? [])
    if (years.some((year) => !dates.some(({ date }) => date.startsWith(year)))) return true
    if (IN_NUMBER.test(text.slice(end - 1, end + 2))) return true
    const further = after ? null : goesOn.exec(behind)
    return further !== null && !parts.has(further.groups?.word?.toLowerCase() ?? '')
  }
}
