/**
 * Instruments by what they are called: "the Charter", which may mean several, and "Charter of
 * Paris", a name that is not listed. The second gets no link, but makes the first doubtful.
 */
import type { Authorities, Instrument } from '../../authorities'
import { wordOf } from '../../instrument-word'
import { phraseSource, wholeWords } from '../whole-words'
import { type Mention, normalizeWords, toCitedPart } from './mention'

/** How many characters are looked at before and after such a word. */
const AROUND_AT_MOST = 120

/** Words that show that one is meant which has been named. */
const DEFINITE = /(?<![\p{L}\p{N}-])(?:the|said|both|two|that)\s+$/iu
/** Words that show that none in particular is meant, or a future one. */
const INDEFINITE =
  /(?<![\p{L}\p{N}-])(?:an?|any|some|no|new|draft|proposed|possible|future|such|each|every|another|regional)\s+$/iu
/** The capitalised words right before: "European Social". */
const CAPITALS = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'-]{0,30}\s{1,4}){1,6}$/u
/** What shows that a name continues. */
const GOES_ON =
  /^\s+(?:of|on|for|against|concerning|regarding|relating|between|to\s+the|additional)\s/u
/** The rest of such a name, as far as is certain: "of the Law of the Sea". */
const REST =
  /^(?:\s{1,4}(?:(?:of|on|for|against|concerning|regarding|relating|additional|between|to|in|the)\s{1,4}){1,4}\p{Lu}[\p{L}\p{N}.’'-]{0,30}(?:\s{1,4}\p{Lu}[\p{L}\p{N}.’'-]{0,30}){0,6}){1,4}/u
/** "the Charter Commission", "the Convention-based". */
const OTHER_WORD = /^(?:\s+\p{Lu}|-\p{L}|\s+\d)/u

/**
 * Make a finder of such words. It takes the names found, in order, and does not look inside them.
 */
export function createGenericFinder({
  instruments,
  layout,
}: Authorities): (text: string, names: readonly Mention[]) => Mention[] {
  const generic = genericWords(instruments)
  const words = new Map(
    [...layout.instruments, ...generic.keys()].flatMap((word) => [
      [word, word],
      ...(generic.has(`${word}s`) ? [] : [[`${word}s`, word] as const]),
    ]),
  )
  if (words.size === 0) return () => []
  const source = [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|')
  const pattern = wholeWords(source, 'gu')
  // Most clauses have none of them, which a simpler expression shows sooner.
  const any = new RegExp(source)
  return (text, names) => {
    if (!any.test(text)) return []
    let at = 0
    return [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const end = match.index + match[0].length
      while ((names[at]?.end ?? end) <= match.index) at += 1
      if ((names[at]?.start ?? end) < end) return []
      const printed = normalizeWords(match[0])
      const singular = printed.replace(/s$/, '')
      const word = words.get(words.has(singular) ? singular : printed) ?? printed
      const before = text.slice(Math.max(0, match.index - AROUND_AT_MOST), match.index)
      const after = text.slice(end, end + AROUND_AT_MOST)
      if (INDEFINITE.test(before) || OTHER_WORD.test(after)) return []
      const capitals = namedBefore(before, match.index)
      const isDefinite = DEFINITE.test(before)
      const goesOn = GOES_ON.test(after)
      const rest = goesOn ? (REST.exec(after)?.[0].length ?? 0) : 0
      if (capitals > 0 || rest > 0 || (isDefinite && goesOn))
        return INDEFINITE.test(before.slice(0, before.length - capitals))
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
