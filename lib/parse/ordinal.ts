/**
 * Ordinal numbers as resolutions write them: "132nd", "Fifty-Fourth", "soixante-dix-huitième".
 */
import type { OrdinalWords } from '../authorities'
import { anyOf, foldPhrase } from './whole-words'

/** Reads the ordinals of some languages. */
export interface Ordinals {
  /**
   * A regular expression's source that matches an ordinal; use it with the flags `iu`. It does not match the end of a
   * longer number: "one hundred and fifty-fifth".
   */
  source: string
  /** The number that an ordinal names, or null: 132 for "132nd", 54 for "Fifty-Fourth". */
  read(ordinal: string): number | null
}

/** A hyphen or a few spaces of any kind between tens and units. */
const SEPARATOR = '[-\\s\\u2010-\\u2015]{1,4}'
const BELOW_TENS = 20

/** Make a reader of the ordinals of all these languages. */
export function createOrdinals(languages: Iterable<OrdinalWords>): Ordinals {
  const all = [...languages]
  const values = new Map(all.flatMap((words) => [...valuesOf(words)]))
  const tens = anyOf(all.flatMap(({ tens }) => Object.keys(tens)))
  const joints = anyOf(all.flatMap(({ joints }) => joints))
  const hundreds = anyOf(all.flatMap(({ hundreds }) => hundreds))
  const last = anyOf(all.flatMap((words) => Object.keys(words.last)))
  const endings = anyOf(all.flatMap((words) => words.endings))
  const joint = `(?:${SEPARATOR}(?:${joints}))?${SEPARATOR}`
  const ended = new RegExp(`^(\\d{1,4})(?:${endings})$`, 'iu')
  return {
    source: `(?<![\\p{L}\\p{N}])(?<!(?:${hundreds})${joint})(?<!(?:${tens})${SEPARATOR})(?:\\d{1,4}(?:${endings})|(?:(?:${tens})${joint})?(?:${last}))(?![\\p{L}\\p{M}\\p{N}])`,
    read(ordinal) {
      const digits = ended.exec(ordinal)?.[1]
      return digits ? Number(digits) || null : (values.get(key(ordinal)) ?? null)
    },
  }
}

/** Each ordinal that the words make, and its number. */
function* valuesOf({ tens, last, joints }: OrdinalWords): Generator<[string, number]> {
  for (const [word, value] of Object.entries(last)) {
    yield [key(word), value]
    if (value >= BELOW_TENS) continue
    for (const [ten, above] of Object.entries(tens)) {
      yield [key(`${ten} ${word}`), above + value]
      for (const joint of joints) yield [key(`${ten} ${joint} ${word}`), above + value]
    }
  }
}

function key(words: string): string {
  return foldPhrase(words).replace(/[-\s\u2010-\u2015]+/g, '-')
}
