/**
 * Instruments by their names: whole words only, with any white space between them, so that "United
 * Nations Charter" is found even across two spaces or a line break.
 */
import type { Authorities, Instrument } from '../../authorities'
import type { Range } from '../../record'
import { phraseSource, wholeWords } from '../whole-words'
import { createGenericFinder } from './generic-names'
import { type Mention, normalizeWords, rangeOf, toCitedPart } from './mention'
import { partWords } from './parts'

/** How many characters may be between two names for the second to depend on the first. */
const NEAR_AT_MOST = 20

/** How many characters are looked at before and after a name. */
const AROUND_AT_MOST = 80

/** What precedes the end of another name, or a name for a future instrument: "a", "draft". */
const OTHER_BEFORE =
  /(?<![\p{L}\p{N}-])(?:an?|any|another|new|draft|proposed|revised|regional|model|future)\s{1,4}$/iu
/** A capitalised word before it, "Arab". */
const CAPITAL_BEFORE = /(?<lead>^|[^\s]\s{1,4})(?<word>\p{Lu}[\p{L}\p{N}.’'-]{0,40})\s{1,4}$/u
/** A capitalised word that opens a sentence and begins no name. */
const OPENING = /^(?:\p{L}+(?:ing|ed|s)|The|All|Both|Under|In|By|With|See|And)$/u
/** A verb that opens a sentence within a clause. */
const VERB = /^\p{L}+(?:ing|ed)$/u
/**
 * What shows that a name continues: "Tallinn Manual 3.0", "of the African Union", "on the Law of".
 */
const GOES_ON =
  /^(?:\s{1,4}(?<word>\p{Lu}[\p{L}.]*)|\s{1,4}\d|\+|[/.-]\d|\s{1,4}(?:of|on|for|against|concerning|regarding|relating\s{1,4}to)\s{1,4}(?:the\s{1,4})?\p{Lu})/u
/** Where a name's number continues: "No. 1106/Add.1". */
const IN_NUMBER = /^\d[/.-][\p{L}\p{N}]/u
/** A year before or after a name, alone or at the end of a date, perhaps in brackets. */
const YEAR_BEFORE = /(?<![\p{L}\p{N}-])(?<year>\d{4})\s{1,4}$/u
const YEAR_BEHIND =
  /^\s{1,4}(?:\(|of\s{1,4}(?:the\s{1,4}year\s{1,4})?)?(?:\d{1,2}\s{1,4})?(?:\p{Lu}\p{L}{2,8}\s{1,4})?(?<year>\d{4})(?![\p{L}\p{N}/])/u
/** What shows whose a protocol is: "Protocol II to the". */
const TO_ANOTHER = /^\s{1,4}(?:(?:additional|supplementary)\s{1,4})?to\s{1,4}(?:the\s{1,4})?/u

/** What a name means: an instrument, perhaps only right after another. */
interface Meaning {
  instrument: Instrument
  after: string | null
}

/** Make a finder of instruments, by their names and by the words used for them afterwards. */
export function createInstrumentFinder(authorities: Authorities): (text: string) => Mention[] {
  const findNames = createNameFinder(authorities)
  const findGeneric = createGenericFinder(authorities)
  return (text) => {
    // Every name has a capital.
    if (!/\p{Lu}/u.test(text)) return []
    const names = findNames(text)
    return [...names, ...findGeneric(text, names)]
  }
}

function createNameFinder(authorities: Authorities): (text: string) => Mention[] {
  const meanings = meaningsOf(authorities.instruments)
  if (meanings.size === 0) return () => []
  const source = [...meanings.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => phraseSource(name).replaceAll("'", "['’]"))
    .join('|')
  const pattern = wholeWords(source, 'gu')
  const name = wholeWords(source, 'uy')
  const parts = partWords(authorities)

  /**
   * Whether a name that depends on another is said to belong to something else: "Protocol II to
   * the".
   */
  const isOfAnother = (text: string, end: number, after: string): boolean => {
    const to = TO_ANOTHER.exec(text.slice(end, end + AROUND_AT_MOST))
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
      if (isPartOfName(text, range, meaning.instrument, parts)) return []
      if (meaning.after !== null && isOfAnother(text, range.end, meaning.after)) return []
      before = { id: meaning.instrument.id, end: range.end }
      return [toMention(meaning.instrument, range)]
    })
  }
}

/**
 * Whether the words around a name show that it is part of an unlisted one: "Arab Convention on
 * Cybercrime", "Charter of the United Nations University". The word for a part may follow it.
 */
function isPartOfName(
  text: string,
  { start, end }: Range,
  { dates }: Instrument,
  parts: ReadonlySet<string>,
): boolean {
  const before = text.slice(Math.max(0, start - AROUND_AT_MOST), start)
  const behind = text.slice(end, end + AROUND_AT_MOST)
  if (OTHER_BEFORE.test(before) || isBegun(before)) return true
  const years = [YEAR_BEFORE.exec(before), YEAR_BEHIND.exec(behind)].flatMap(
    (match) => match?.groups?.year ?? [],
  )
  if (years.some((year) => !dates.some(({ date }) => date.startsWith(year)))) return true
  if (IN_NUMBER.test(text.slice(end - 1, end + 2))) return true
  const goesOn = YEAR_BEHIND.test(behind) ? null : GOES_ON.exec(behind)
  return goesOn !== null && !parts.has(goesOn.groups?.word?.toLowerCase() ?? '')
}

/** Whether a capitalised word before a name belongs to it. */
function isBegun(before: string): boolean {
  const { lead = '', word } = CAPITAL_BEFORE.exec(before)?.groups ?? {}
  if (word === undefined) return false
  const opens = lead === '' || /^[.;:,]/.test(lead)
  return !(opens ? OPENING : VERB).test(word)
}

function meaningsOf(instruments: readonly Instrument[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const instrument of instruments) {
    const { title, names, namesAfter } = instrument
    const add = (name: string, after: string | null) => {
      const key = normalizeWords(name)
      meanings.set(key, [...(meanings.get(key) ?? []), { instrument, after }])
    }
    for (const name of [title, ...names]) add(name, null)
    for (const name of namesAfter?.names ?? []) add(name, namesAfter?.instrument ?? null)
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
