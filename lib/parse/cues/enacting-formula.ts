/**
 * The enacting formula: "The General Assembly,", "The 132nd Assembly of the
 * Inter-Parliamentary Union,". It names the body, and often the session.
 */
import type { Body, Layout } from '../../authorities'
import type { Range, Session } from '../../record'
import { compose, foldCharacters } from '../fold'
import type { Ordinals } from '../ordinal'
import { phraseSource, wholeWords } from '../whole-words'

/** What a formula says, with the places. */
export interface EnactingFormulaReading {
  /**
   * Where a body is named, and which bodies have that name; null where none in `bodies.yml` does.
   */
  body: (Range & { ids: string[] }) | null
  session: (Range & { session: Session }) | null
  /** Whether it names a body or what bodies are called; if not, its comma alone shows it. */
  isNamed: boolean
  /** Whether several persons speak: "The Parties", "We, the Ministers of". */
  isPlural: boolean
  /** How it ends, which shows how certain it is: a comma, a colon, or no punctuation. */
  ends: ',' | ':' | ''
}

/** Reads enacting formulas; made from the data by {@link createFormulaReader}. */
export type FormulaReader = (text: string) => EnactingFormulaReading | null

const LENGTH_AT_MOST = 300
const BARE_AT_MOST = 90
/** The end of a sentence before another: "The Council met at ten. The following were discussed:" is none. */
const SENTENCE_END = /\p{Ll}{3}[.!?]["”»]?\s+\p{Lu}/u

/**
 * Make a reader of enacting formulas.
 *
 * @param bodies the bodies that the corpus knows
 * @param layout the words that a formula begins with, and what organs are called
 * @param ordinals of all languages
 * @returns a reader that gives null where the words are not a formula. They are one where they
 *   begin, perhaps after the number of a section or a quotation mark, with an article and a capital or an ordinal, and end
 *   with a comma, or name a known body or an organ and end with a colon or nothing.
 */
export function createFormulaReader(
  bodies: readonly Body[],
  layout: Layout,
  ordinals: Ordinals,
): FormulaReader {
  const articles = layout.articles.map(phraseSource).join('|')
  const persons = layout.persons.map(phraseSource).join('|') || '(?!)'
  const article = `(?:${articles})(?:\\s+|(?<=['’]))`
  const begins = new RegExp(
    `^\\s*(?:[IVXLC]{1,5}\\.\\s*)?["“«'‘]?\\s*(?:((?:${persons}),?\\s+)(?:${article})?|${article})`,
    'iu',
  )
  const organ = wholeWords(
    [...layout.plurals, ...layout.organs].map(phraseSource).join('|') || '(?!)',
    'iu',
  )
  /** "les ministres": persons may have no capital behind "Nous". */
  const speakers = new RegExp(
    `^(?:\\p{L}+\\s+){0,2}(?:${layout.plurals.map(phraseSource).join('|') || '(?!)'})(?!\\p{L})`,
    'iu',
  )
  const plurals = new Set(layout.plurals.map((word) => word.toLowerCase()))
  const findBody = createBodyFinder(bodies, ordinals)
  const findSession = createSessionFinder(bodies, ordinals)
  const bodyNames = new Set(
    bodies.flatMap(({ name, names }) => [name, ...names].map((each) => each.toLowerCase())),
  )
  /** In a language without articles a formula is the name of a known body, and no more. */
  const isBodyAlone = (text: string) => {
    const [, name = '', end] = /^[\s"“«]*([^,:]+?)\s*([,:]?)\s*$/u.exec(text) ?? []
    return (end !== '' || /^\p{Script=Han}+$/u.test(name)) && bodyNames.has(name.toLowerCase())
  }

  return (given) => {
    if (given.length > LENGTH_AT_MOST) return null
    const { text: composed, toGiven } = compose(given)
    const text = foldCharacters(composed)
    if (SENTENCE_END.test(text)) return null
    const [opening = '', person] = begins.exec(text) ?? []
    // "The General Assembly", "La 23e Conférence", but not "the report" nor "The report".
    const isName = /[\p{Lu}\p{Lo}\d]/u.test(text[opening.length] ?? '')
    const isPersons = person !== undefined && speakers.test(text.slice(opening.length))
    const begin = /^\P{L}*[\p{Lu}\p{Lo}]/u.test(opening) && (isName || isPersons)
    if (!begin && !isBodyAlone(text)) return null
    const body = findBody(text)
    const end = text.trimEnd()
    const ends = end.endsWith(',') ? ',' : end.endsWith(':') ? ':' : ''
    const speaker = organ.exec(text)?.[0]
    const isNamed = body !== null || speaker !== undefined
    const isPlural = person !== undefined || plurals.has(speaker?.toLowerCase() ?? '')
    if (ends !== ',' && !isNamed) return null
    if (ends === '' && (/[.;!?]["”»'’]?$/.test(end) || (!body && end.length > BARE_AT_MOST))) {
      return null
    }
    const session = findSession(text)
    const inGiven = <Found extends Range>(found: Found): Found => ({
      ...found,
      start: toGiven(found.start),
      end: toGiven(found.end),
    })
    return {
      body: body && inGiven(body),
      session: session && inGiven(session),
      isNamed,
      isPlural,
      ends,
    }
  }
}

/**
 * Finds the longest name of a body in a text, or the first of that length: "The Assembly of the
 * Inter-Parliamentary Union" is not just any body's assembly.
 */
export type BodyFinder = (text: string) => EnactingFormulaReading['body']

/** Make a finder of bodies' names: full, short and further ones. */
export function createBodyFinder(bodies: readonly Body[], ordinals: Ordinals): BodyFinder {
  const names = bodies.flatMap(({ id, name, short, names }) =>
    [name, ...names, short].map((printed) => ({
      id,
      pattern: wholeWords(phraseSource(printed), printed === short ? 'u' : 'iu'),
    })),
  )
  return (text) => {
    const found = names.flatMap(({ id, pattern }) => {
      const match = pattern.exec(text)
      if (!match || !standsAlone(text, match.index, ordinals)) return []
      return [{ id, start: match.index, end: match.index + match[0].length }]
    })
    const [first] = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    if (!first) return null
    const same = found.filter(({ start, end }) => start === first.start && end === first.end)
    return { start: first.start, end: first.end, ids: [...new Set(same.map(({ id }) => id))] }
  }
}

/**
 * Whether a name is not the end of a longer one: "the Security Council", but not "the Peace and
 * Security Council" nor "the OSCE Parliamentary Assembly".
 */
function standsAlone(text: string, at: number, ordinals: Ordinals): boolean {
  const before = /(?:^|\s)(\p{Lu}[\p{L}-]*)(?:\s+(?:and|et|y|&))?\s+$/u.exec(text.slice(0, at))?.[1]
  if (before === undefined) return true
  return (
    /^(?:the|la|le|les|el|los|las|l['’]|of)$/iu.test(before) ||
    ordinals.read(before) !== null ||
    /(?:th|rd|nd|st|ième|ère)$/iu.test(before)
  )
}

/** Finds a session with its number in words or digits: "Forty-Seventh Session". */
export type SessionFinder = (text: string) => EnactingFormulaReading['session']

/** Make a finder of sessions, by the words that bodies use for theirs. */
export function createSessionFinder(bodies: readonly Body[], ordinals: Ordinals): SessionFinder {
  const nouns = [...new Set(bodies.map((body) => phraseSource(body.session)))].join('|')
  const pattern = new RegExp(`(${ordinals.source})\\s+(?:\\p{L}+\\s+)?(?:${nouns})(?!\\p{L})`, 'iu')
  return (text) => {
    const match = nouns ? pattern.exec(text) : null
    const number = ordinals.read(match?.[1] ?? '')
    if (!match || !number) return null
    const name = match[0].replace(/\s+/g, ' ')
    return { session: { number, name }, start: match.index, end: match.index + match[0].length }
  }
}
