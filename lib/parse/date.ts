/**
 * Dates as texts print them: "17 APRIL 2015", "June 6, 2006", "2015-04-17", "18/X/12".
 */
import type { Range } from '../record'

/** A date found in a text, in ISO 8601, and its place. */
export interface DateReading extends Range {
  date: string
}

/**
 * Every full date in a text.
 *
 * @param text any text
 * @param language BCP 47 tag, for the names of the months
 */
export function findDates(text: string, language: string): DateReading[] {
  const { months, patterns } = formsOf(language)
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): DateReading[] => {
      const {
        month: name,
        isoMonth,
        romanMonth,
        day: dayDigits,
        year: yearDigits,
      } = match.groups ?? {}
      const monthNumber = name
        ? months.indexOf(name.toLowerCase()) + 1
        : romanMonth
          ? ROMAN_MONTHS.indexOf(romanMonth.toUpperCase()) + 1
          : Number(isoMonth)
      const date = monthNumber
        ? isoDate(yearOf(yearDigits ?? ''), monthNumber, Number(dayDigits))
        : null
      return date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** The forms of dates in a language. */
interface DateForms {
  /** The names of the months, in lower case. */
  months: string[]
  patterns: RegExp[]
}

const forms = new Map<string, DateForms>()

/** The forms of dates in a language, made once. */
function formsOf(language: string): DateForms {
  const known = forms.get(language)
  if (known) return known
  const months = monthNames(language)
  const month = `(?<month>${months.join('|')})`
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|ᵉʳ|\\^er\\^|º|°)?'
  const year = '(?<year>\\d{4})'
  const sources = [
    `${day}\\s+(?:of\\s+|de\\s+)?${month},?\\s+(?:de\\s+|del\\s+)?${year}`,
    `${month}\\s+${day},?\\s+${year}`,
    `${year}-(?<isoMonth>\\d{2})-(?<day>\\d{2})`,
    '(?<day>\\d{1,2})\\.(?<isoMonth>\\d{1,2})\\.(?<year>\\d{4})',
    '(?<day>\\d{1,2})/(?<romanMonth>[IVX]{1,4})/(?<year>\\d{4}|\\d{2})',
  ]
  const made = {
    months,
    patterns: sources.map(
      (source) => new RegExp(`${BEFORE}(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
  }
  forms.set(language, made)
  return made
}

/** No letter or digit precedes, but for a word that has run together with the date: "on6 December". */
const BEFORE = '(?:(?<![\\p{L}\\p{N}])|(?<=(?<!\\p{L})(?:on|of|le|du|el|de)))'

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The year that two digits mean, from 1945 to 2044. */
function yearOf(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 45 ? 2000 + year : 1900 + year
}

/** The first date in a text, in ISO 8601; null where there is none. */
export function findDate(text: string, language: string): string | null {
  return findDates(text, language)[0]?.date ?? null
}

/** The names of the months in a language, in lower case, from January. */
export function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2000, month, 1))).toLowerCase(),
  )
}

/** The date in ISO 8601; null where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
