/**
 * The enacting formula: "The General Assembly,", "The 132nd Assembly of the
 * Inter-Parliamentary Union,". It names the body, and often the session.
 */
import type { Body, Layout } from '../authorities'
import type { Range, Session } from '../record'
import { fromOrdinal, ORDINAL } from './ordinal'
import { phraseSource, wholeWords } from './whole-words'

/** What a formula says, with the places of what says it. */
export interface EnactingFormulaReading {
  /** Null where the body is not in `bodies.yml`. */
  body: (Range & { id: string }) | null
  session: (Range & { session: Session }) | null
  /** How sure it is: a comma, a colon, or a line of its own with no sign at its end. */
  ends: ',' | ':' | ''
}

/** Reads enacting formulas; made from the data by {@link createFormulaReader}. */
export type FormulaReader = (text: string) => EnactingFormulaReading | null

const LENGTH_AT_MOST = 300
const BARE_AT_MOST = 90

/**
 * Make a reader of enacting formulas.
 *
 * @param bodies the bodies that the corpus knows
 * @param layout the words that a formula begins with, and what organs are called
 * @returns a reader that gives null where the words are no formula. They are one where they
 *   begin, perhaps after a quotation mark, with an article and a capital or an ordinal, and
 *   end with a comma, or name a known body or an organ and end with a colon or nothing.
 */
export function createFormulaReader(bodies: readonly Body[], layout: Layout): FormulaReader {
  const articles = layout.articles.map(phraseSource).join('|')
  const begins = new RegExp(`^\\s*["“«'‘]?\\s*(?:${articles})(?:\\s+|(?<=['’]))`, 'iu')
  const organ = wholeWords(layout.organs.map(phraseSource).join('|') || '(?!)', 'iu')
  const findBody = createBodyFinder(bodies)
  const findSession = createSessionFinder(bodies)

  return (text) => {
    if (text.length > LENGTH_AT_MOST) return null
    const article = begins.exec(text)?.[0] ?? ''
    // "The General Assembly", "La 23e Conférence", but not "the report" nor "The report".
    if (!/^\P{L}*\p{Lu}/u.test(article) || !/[\p{Lu}\d]/u.test(text[article.length] ?? ''))
      return null
    const end = text.trimEnd()
    const ends = end.endsWith(',') ? ',' : end.endsWith(':') ? ':' : ''
    const body = findBody(text)
    const isNamed = body !== null || organ.test(text)
    if (ends !== ',' && !isNamed) return null
    if (ends === '' && (/[.;!?]["”»'’]?$/.test(end) || (!body && end.length > BARE_AT_MOST))) {
      return null
    }
    return { body, session: findSession(text), ends }
  }
}

/** The body whose name stands first in the formula; the longer one where two begin there. */
function createBodyFinder(bodies: readonly Body[]) {
  const names = bodies.flatMap(({ id, name, short, names }) =>
    [name, ...names, short].map((printed) => ({
      id,
      pattern: wholeWords(phraseSource(printed), printed === short ? 'u' : 'iu'),
    })),
  )
  return (text: string): EnactingFormulaReading['body'] => {
    const found = names.flatMap(({ id, pattern }) => {
      const match = pattern.exec(text)
      return match ? [{ id, start: match.index, end: match.index + match[0].length }] : []
    })
    return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
  }
}

function createSessionFinder(bodies: readonly Body[]) {
  const nouns = [...new Set(bodies.map((body) => phraseSource(body.session)))].join('|')
  const pattern = new RegExp(`(${ORDINAL})\\s+(?:\\p{L}+\\s+)?(?:${nouns})(?!\\p{L})`, 'iu')
  return (text: string): EnactingFormulaReading['session'] => {
    const match = nouns ? pattern.exec(text) : null
    const number = fromOrdinal(match?.[1] ?? '')
    if (!match || !number) return null
    const name = match[0].replace(/\s+/g, ' ')
    return { session: { number, name }, start: match.index, end: match.index + match[0].length }
  }
}
