/**
 * The enacting formula: "The General Assembly,", "The 132nd Assembly of the
 * Inter-Parliamentary Union,". It names the body, and often the session.
 */
import type { Body } from '../authorities'
import type { Range, Session } from '../record'
import { fromOrdinal, ORDINAL } from './ordinal'
import { phraseSource, wholeWords } from './whole-words'

/** What a formula says, with the places of what says it. */
export interface EnactingFormulaReading {
  /** Null where the body is not in `bodies.yml`. */
  body: (Range & { id: string }) | null
  session: (Range & { session: Session }) | null
}

const LENGTH_AT_MOST = 300

/**
 * Read an enacting formula.
 *
 * @param text a segment's words
 * @param bodies the bodies that the corpus knows
 * @returns null where the words are no formula. They are one where they begin with
 *   "The" and a capital or an ordinal, and either end with a comma or name a known body.
 */
export function readEnactingFormula(text: string, bodies: Body[]): EnactingFormulaReading | null {
  if (text.length > LENGTH_AT_MOST || !/^\s*(?:The|THE)\s+[\p{Lu}\d]/u.test(text)) return null
  const body = findBody(text, bodies)
  if (!body && !text.trimEnd().endsWith(',')) return null
  return { body, session: findSession(text, bodies) }
}

/** The body whose name stands first in the formula; the longer one where two begin there. */
function findBody(text: string, bodies: Body[]): EnactingFormulaReading['body'] {
  const found = bodies.flatMap(({ id, name, short, names }) =>
    [name, ...names, short].flatMap((printed) => {
      const flags = printed === short ? 'u' : 'iu'
      const match = wholeWords(phraseSource(printed), flags).exec(text)
      return match ? [{ id, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

function findSession(text: string, bodies: Body[]): EnactingFormulaReading['session'] {
  const nouns = [...new Set(bodies.map((body) => phraseSource(body.session)))].join('|')
  const pattern = new RegExp(`(${ORDINAL})\\s+(?:\\p{L}+\\s+)?(?:${nouns})(?!\\p{L})`, 'iu')
  const match = nouns ? pattern.exec(text) : null
  const number = fromOrdinal(match?.[1] ?? '')
  if (!match || !number) return null
  const name = match[0].replace(/\s+/g, ' ')
  return { session: { number, name }, start: match.index, end: match.index + match[0].length }
}
