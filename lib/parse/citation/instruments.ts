/**
 * Instruments by their names: whole words only, with any white space between them, so that "United
 * Nations Charter" is found even across two spaces or a line break.
 */
import type { Authorities, Instrument, ReferenceWords } from '../../authorities'
import type { Range } from '../../record'
import { anyBefore, anyOf, normalizeWords, wholeWords } from '../whole-words'
import { createGenericFinder } from './generic-names'
import { type Mention, rangeOf, toCitedPart } from './mention'
import { AROUND_AT_MOST, createSurroundings } from './surroundings'

/** How many characters may be between two names for the second to depend on the first. */
const NEAR_AT_MOST = 20

/** What a name means: an instrument, perhaps only right after another. */
interface Meaning {
  instrument: Instrument
  after: string | null
}

/** Make a finder of instruments, by their names and by the words used for them afterwards. */
export function createInstrumentFinder(
  authorities: Authorities,
  words: ReferenceWords,
  language: string,
): (text: string) => Mention[] {
  const findNames = createNameFinder(authorities, words, language)
  const findGeneric = createGenericFinder(authorities, words)
  return (text) => {
    // Every name has a capital.
    if (!/\p{Lu}/u.test(text)) return []
    const names = findNames(text)
    return [...names, ...findGeneric(text, names)]
  }
}

function createNameFinder(
  authorities: Authorities,
  words: ReferenceWords,
  language: string,
): (text: string) => Mention[] {
  const meanings = meaningsOf(authorities.instruments, words)
  if (meanings.size === 0) return () => []
  const source = anyOf([...meanings.keys()])
  const pattern = wholeWords(source, 'gu')
  const name = wholeWords(source, 'uy')
  const isPartOfName = createSurroundings(authorities, words, language)
  // What shows whose a protocol is: "Protocol II to the".
  const toAnother = new RegExp(
    `^\\s{1,4}(?:${anyBefore(words.instruments.toAnother)})(?:${anyBefore(words.articles)})?`,
    'u',
  )

  /**
   * Whether a name that depends on another is said to belong to something else: "Protocol II to
   * the".
   */
  const isOfAnother = (text: string, end: number, after: string): boolean => {
    const to = toAnother.exec(text.slice(end, end + AROUND_AT_MOST))
    if (!to) return false
    name.lastIndex = end + to[0].length
    const known = meanings.get(normalizeWords(name.exec(text)?.[0] ?? ''))
    if (known) return !known.some(({ instrument }) => instrument.id === after)
    return /^\p{Lu}/u.test(text.slice(end + to[0].length))
  }
  return (text) => {
    let before: { id: string; end: number } | null = null
    return [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const near = before && before.end + NEAR_AT_MOST >= match.index ? before.id : null
      const meaning = meanings
        .get(normalizeWords(match[0]))
        ?.find(({ after }) => after === null || after === near)
      if (!meaning) return []
      const range = rangeOf(match)
      if (isPartOfName(text, range, meaning.instrument)) return []
      if (meaning.after !== null && isOfAnother(text, range.end, meaning.after)) return []
      before = { id: meaning.instrument.id, end: range.end }
      return [toMention(meaning.instrument, range)]
    })
  }
}

function meaningsOf(
  instruments: readonly Instrument[],
  words: ReferenceWords,
): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const instrument of instruments) {
    const { id, title, names, namesAfter } = instrument
    const add = (name: string, after: string | null) => {
      const key = normalizeWords(name)
      meanings.set(key, [...(meanings.get(key) ?? []), { instrument, after }])
    }
    for (const name of [title, ...names, ...(words.instruments.names[id] ?? [])]) add(name, null)
    if (namesAfter)
      for (const name of [...namesAfter.names, ...(words.instruments.namesAfter[id] ?? [])])
        add(name, namesAfter.instrument)
  }
  return meanings
}

function toMention({ id, generic }: Instrument, place: Range): Mention {
  return {
    ...place,
    cite: (range, part) => ({
      type: 'instrument',
      naming: 'name',
      instruments: [id],
      word: generic?.word ?? null,
      part: part && toCitedPart(part.name, part),
      ...range,
    }),
  }
}
