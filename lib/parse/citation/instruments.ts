/**
 * Instruments by their names: whole words only, with any white space between them, so that "United
 * Nations Charter" is found also where the text has two spaces or a line break in it.
 */
import type { Authorities, Instrument } from '../../authorities'
import type { Range } from '../../record'
import { phraseSource, wholeWords } from '../whole-words'
import { createGenericFinder } from './generic-names'
import { foldWords, type Head, rangeOf, toPart } from './head'

/** How many characters may stand between two names for the second to lean on the first. */
const NEAR_AT_MOST = 20

/** What a name means: an instrument, perhaps only right after another. */
interface Meaning {
  instrument: Instrument
  after: string | null
}

/** Make a finder of instruments, by their names and by the words that they go by after that. */
export function createInstrumentFinder(authorities: Authorities): (text: string) => Head[] {
  const findNames = createNameFinder(authorities.instruments)
  const findGeneric = createGenericFinder(authorities)
  return (text) => {
    // A name of a few small words would be no name.
    if (!/\p{Lu}/u.test(text)) return []
    const names = findNames(text)
    return [...names, ...findGeneric(text, names)]
  }
}

function createNameFinder(instruments: readonly Instrument[]): (text: string) => Head[] {
  const meanings = meaningsOf(instruments)
  if (meanings.size === 0) return () => []
  const pattern = wholeWords(
    [...meanings.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => phraseSource(name).replaceAll("'", "['’]"))
      .join('|'),
    'gu',
  )
  return (text) => {
    let before: { id: string; end: number } | null = null
    return [...text.matchAll(pattern)].flatMap((match): Head[] => {
      const near = before && before.end + NEAR_AT_MOST >= match.index ? before.id : null
      const meaning = meanings
        .get(foldWords(match[0]))
        ?.find(({ after }) => after === null || after === near)
      if (!meaning) return []
      const range = rangeOf(match)
      before = { id: meaning.instrument.id, end: range.end }
      return [toHead(meaning.instrument, range)]
    })
  }
}

function meaningsOf(instruments: readonly Instrument[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const instrument of instruments) {
    const { title, names, namesAfter } = instrument
    const add = (name: string, after: string | null) => {
      const key = foldWords(name)
      meanings.set(key, [...(meanings.get(key) ?? []), { instrument, after }])
    }
    for (const name of [title, ...names]) add(name, null)
    for (const name of namesAfter?.names ?? []) add(name, namesAfter?.instrument ?? null)
  }
  return meanings
}

function toHead({ id, generic }: Instrument, place: Range): Head {
  return {
    ...place,
    cite: (range, part) => ({
      type: 'instrument',
      naming: 'name',
      instruments: [id],
      word: generic?.word ?? null,
      part: part && toPart(part.name, part),
      ...range,
    }),
  }
}
