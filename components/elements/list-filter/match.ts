/**
 * Which resolutions of a list have the words that a reader types.
 */
import type { IndexedLine } from '@/lib/corpus'

/** A line of the index, with its words as they are compared. */
export interface Candidate {
  line: IndexedLine
  words: string
}

/** Make a list ready to be searched: all resolutions, or those of a body, a year or a session. */
export function candidatesOf(
  lines: readonly IndexedLine[],
  { body, period }: { body?: string | undefined; period?: string | undefined },
): Candidate[] {
  return lines
    .filter((line) => body === undefined || line.body === body)
    .filter((line) => period === undefined || line.periods.includes(period))
    .map((line) => {
      const { title, details, status, date, whose } = line
      const dates = date ? [date, dateInWords(date)] : []
      return { line, words: fold([title, whose, ...details, ...dates, status].join(' ')) }
    })
}

/** Those that have every word, or part of one, that is asked for; null where nothing is. */
export function match(candidates: readonly Candidate[], asked: string): IndexedLine[] | null {
  const words = fold(asked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return candidates
    .filter((candidate) => words.every((word) => candidate.words.includes(word)))
    .map(({ line }) => line)
}

const DATES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "17 April 2015", as pages show it. */
export function dateInWords(date: string): string {
  return DATES.format(new Date(`${date}T00:00:00Z`))
}

/** Small, without accents, with plain apostrophes. */
function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()
}
