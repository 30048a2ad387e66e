/**
 * The numbers of parts: "3, 4 (b) and 6 to 8", "2 (4)", "VII".
 */
import type { ReferenceWords } from '../../authorities'
import type { Path, Range } from '../../record'
import { anyOf } from '../whole-words'
import { type CitedNumber, endOf } from './mention'

const NUMBER = '(?:\\d{1,3}|[IVXLC]{1,7})(?![\\p{L}\\p{N}])'
/** "(b)", "(ii)", "(4)". */
const STEP = '\\s{0,4}\\((?:[A-Za-z]{1,5}|\\d{1,2})\\)'
/** "b)", "ii)": not a word that ends a bracket. */
const CLOSED_STEP = '\\s{0,4}(?:[a-z]|[ivxl]{2,5})\\)'
/** "Article 73 e of the Charter": a letter alone, where what the part is of follows. "A" may be a word. */
const BARE_STEP = "\\s{1,4}[b-h](?=,?\\s{1,4}(?:OF)(?:\\s|[’']))"

/** Reads the numbers of parts in one language. */
export interface NumberReader {
  /**
   * The numbers from a place on.
   *
   * @param isPlural several only after a plural: "paragraph 2 and 3 States" names one
   */
  read(text: string, start: number, isPlural: boolean): CitedNumber[]
  /** The letters from a place on: "(a) to (f)", or one alone, "e". */
  readLetters(text: string, start: number, isPlural: boolean): CitedNumber[]
}

/** Make a reader of numbers. */
export function createNumberReader({
  through,
  conjunctions,
  closedSteps,
  of,
}: ReferenceWords): NumberReader {
  const bare = BARE_STEP.replace('OF', anyOf(of))
  const step = `(?:${STEP}${closedSteps ? `|${CLOSED_STEP}` : ''})`
  const begins = closedSteps ? '[\\d(IVXLC]|(?:[a-z]|[ivxl]{2,5})\\)' : '[\\d(IVXLC]'
  const goesOn = '(?![\\p{L}\\p{N}/]|[.,]\\d|-\\p{L})'
  // "3", "4 (b)", or "(c)" that continues from "4 (b)"; not "3.1", "3/4", "12-hour".
  const item = new RegExp(
    `(?:(?<number>${NUMBER})(?<steps>(?:${step}){1,4}|${bare}|)|(?<further>(?:${step}){1,4}))${goesOn}`,
    'uy',
  )
  const letter = new RegExp(
    `(?<further>${step}|[a-z](?=,?\\s{1,4}(?:${anyOf(of)})))${goesOn}`,
    'uy',
  )
  const and = anyOf(conjunctions)
  const range = new RegExp(`\\s{0,4}(?:${anyOf(through)}|[-‐‑–—])\\s{0,4}(?=${begins})`, 'uy')
  const list = new RegExp(
    `(?:,\\s{1,4}(?:(?:${and})\\s{1,4})?|\\s{1,4}(?:${and})\\s{1,4})(?=${begins})`,
    'uy',
  )
  const steps = new RegExp(
    `\\s{1,4}(?:${and})\\s{1,4}(?=\\(${closedSteps ? '|[a-z]\\)' : ''})`,
    'uy',
  )

  const readItem = (
    pattern: RegExp,
    text: string,
    at: number,
    before: Path | null,
  ): (Range & { path: Path }) | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const { number, steps: printed = '', further } = match?.groups ?? {}
    if (!match || (further !== undefined && (before === null || before.length < 2))) return null
    if (number !== undefined && /^0+$/.test(number)) return null
    const path = [
      ...(number === undefined ? (before ?? []).slice(0, -1) : [toStep(number)]),
      ...[...(further ?? printed).matchAll(/[A-Za-z]+|\d+/g)].map(([each]) =>
        toStep(each.toLowerCase()),
      ),
    ]
    return path.includes(0) ? null : { path, start: at, end: at + match[0].length }
  }

  const readAll = (
    pattern: RegExp,
    text: string,
    start: number,
    isPlural: boolean,
    above: Path | null,
  ): CitedNumber[] => {
    const items: CitedNumber[] = []
    let at: number | null = start
    while (at !== null) {
      const first = readItem(pattern, text, at, items.at(-1)?.path ?? above)
      if (!first) break
      const rangeEnd = isPlural ? endOf(range, text, first.end) : null
      const last = rangeEnd === null ? null : readItem(pattern, text, rangeEnd, first.path)
      const end = last?.end ?? first.end
      items.push({ ...first, through: last?.path ?? null, end })
      at = isPlural
        ? endOf(list, text, end)
        : first.path.length > 1
          ? endOf(steps, text, end)
          : null
    }
    return items
  }

  return {
    read: (text, start, isPlural) => readAll(item, text, start, isPlural, null),
    readLetters: (text, start, isPlural) =>
      readAll(letter, text, start, isPlural, NOTHING_ABOVE).map(({ path, through, ...range }) => ({
        ...range,
        path: path.slice(1),
        through: through?.slice(1) ?? null,
      })),
  }
}

/** What letters alone continue from: their first step is left out again. */
const NOTHING_ABOVE: Path = [1, 'a']

function toStep(printed: string): number | string {
  return /^\d+$/.test(printed) ? Number(printed) : printed
}
