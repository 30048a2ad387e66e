/**
 * Instruments by what they are called: "the Charter", which may mean several, and "Charter of
 * Paris", a name that is not listed. The second gets no link, but makes the first doubtful.
 */
import type { Authorities, Instrument, ReferenceWords } from '../../authorities'
import { wordOf } from '../../instrument-word'
import { anyBefore, anyOf, normalizeWords, wholeWords } from '../whole-words'
import { type Mention, toCitedPart } from './mention'

/** How many characters are looked at before and after such a word. */
const AROUND_AT_MOST = 120

/** The capitalised words right before: "European Social". */
const CAPITALS = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'-]{0,30}\s{1,4}){1,6}$/u
/** "the Charter Commission", "the Convention-based". */
const OTHER_WORD = /^(?:\s+\p{Lu}|-\p{L}|\s+\d)/u

/** What a word of a text is in the data. */
interface DataWord {
  /** In the singular: "Charter". */
  word: string
  /** As printed, in the singular or the plural: "Charters". */
  printed: string
}

/**
 * Make a finder of such words. It takes the names found, in order, and does not look inside them.
 */
export function createGenericFinder(
  { instruments, layout }: Authorities,
  { instruments: language }: ReferenceWords,
): (text: string, names: readonly Mention[]) => Mention[] {
  const generic = genericWords(instruments)
  const words = wordsOfLanguage([...layout.instruments, ...generic.keys()], generic, language.words)
  if (words.size === 0) return () => []
  const source = anyOf([...words.keys()])
  const pattern = wholeWords(source, 'gu')
  // Most clauses have none of them, which a simpler expression shows sooner.
  const any = new RegExp(source)
  /** What shows that one is meant which has been named. */
  const definite = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyBefore(language.definite)})$`, 'iu')
  /** What shows that none in particular is meant, or a future one. */
  const indefinite = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyBefore(language.indefinite)})$`, 'iu')
  /** What shows that a name continues. */
  const continues = language.namesFollow
    ? new RegExp(
        `^\\s+(?:${anyBefore(language.goesOn)}|(?:${anyOf(language.goesOn)})(?![\\p{L}\\p{N}'’]))`,
        'iu',
      )
    : new RegExp(`^\\s+(?:${anyBefore(language.goesOn)})`, 'u')
  /** The rest of such a name, as far as is certain: "of the Law of the Sea". */
  const certain = new RegExp(
    `^(?:\\s{1,4}(?:${anyBefore(language.connectors)}){1,4}\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30}(?:\\s{1,4}\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30}){0,6}){1,4}`,
    'u',
  )
  return (text, names) => {
    if (!any.test(text)) return []
    let at = 0
    return [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const end = match.index + match[0].length
      while ((names[at]?.end ?? end) <= match.index) at += 1
      if ((names[at]?.start ?? end) < end) return []
      const found = words.get(normalizeWords(match[0]))
      if (!found) return []
      const { word, printed } = found
      const before = text.slice(Math.max(0, match.index - AROUND_AT_MOST), match.index)
      const after = text.slice(end, end + AROUND_AT_MOST)
      const goesOn = continues.test(after)
      const follows = language.namesFollow && goesOn
      if (indefinite.test(before) || (OTHER_WORD.test(after) && !follows)) return []
      const capitals = namedBefore(before, match.index)
      const isDefinite = definite.test(before)
      const rest = goesOn ? (certain.exec(after)?.[0].length ?? 0) : 0
      if (capitals > 0 || rest > 0 || ((isDefinite || follows) && goesOn))
        return indefinite.test(before.slice(0, before.length - capitals))
          ? []
          : [unlisted(word, match.index - capitals, end + rest, true)]
      if (!isDefinite) return []
      const ids = generic.get(printed)
      return [
        ids
          ? genericMention(printed, ids, match.index, end)
          : unlisted(word, match.index, end, false),
      ]
    })
  }
}

/** The words that instruments are called by, each with their ids. */
function genericWords(instruments: readonly Instrument[]): Map<string, string[]> {
  const words = new Map<string, string[]>()
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]))
  for (const instrument of instruments) {
    const word = wordOf(instrument, byId)
    if (word) words.set(word, [...(words.get(word) ?? []), instrument.id])
  }
  return words
}

/**
 * How many characters of capitalised words precede; the word that opens a sentence does not count.
 */
function namedBefore(before: string, index: number): number {
  const printed = CAPITALS.exec(before)?.[0] ?? ''
  if (printed.length === 0) return 0
  const lead = before.slice(0, before.length - printed.length)
  const opens = index === before.length && lead.trim() === '' ? true : /[.;:,]\s*$/u.test(lead)
  return opens ? printed.replace(/^\S+\s+/u, '').length : printed.length
}

/**
 * The words of a language for what the data calls by these: themselves and their plurals in the language of the data,
 * else those that it gives.
 */
function wordsOfLanguage(
  known: readonly string[],
  generic: ReadonlyMap<string, readonly string[]>,
  given: ReferenceWords['instruments']['words'],
): Map<string, DataWord> {
  if (given)
    return new Map(
      known.flatMap((word) => [
        ...(given[word]?.one ?? []).map((one) => [one, { word, printed: word }] as const),
        ...(given[word]?.many ?? []).map((many) => [many, { word, printed: `${word}s` }] as const),
      ]),
    )
  const singular = (word: string) => {
    const one = word.replace(/s$/, '')
    return known.includes(one) ? one : word
  }
  return new Map(
    known.flatMap((word) => [
      [word, { word: singular(word), printed: word }] as const,
      ...(generic.has(`${word}s`) ? [] : [[`${word}s`, { word, printed: `${word}s` }] as const]),
    ]),
  )
}

function genericMention(word: string, instruments: string[], start: number, end: number): Mention {
  return {
    start,
    end,
    cite: (range, part) => ({
      type: 'instrument',
      naming: 'generic',
      instruments,
      word,
      part: part && toCitedPart(part.name, part),
      ...range,
    }),
  }
}

/** A name that no instrument has; a word alone counts only where a part of it is cited. */
function unlisted(word: string, start: number, end: number, isName: boolean): Mention {
  return {
    start,
    end,
    cite: (range, part) =>
      isName || part
        ? {
            type: 'instrument',
            naming: 'unlisted',
            instruments: [],
            word,
            part: part && toCitedPart(part.name, part),
            ...range,
          }
        : null,
  }
}
