/**
 * The small words and the heads by which a language is known from few words.
 */
import type { Authorities, Openings } from '../../authorities'
import { firstWordOf } from './phrases'

/** A word; each sign of Chinese is one, since nothing parts its words. */
const WORD = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+/gu

/** The first words of a text, composed and in lower case, as languages are told by them. */
export function wordsIn(text: string, atMost: number): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD)?.slice(0, atMost) ?? []
}

/** Tells which languages have a word. */
export interface Vocabulary {
  /** The languages, by BCP 47 tags; each has the bit of its place in a mask. */
  languages: readonly string[]
  /** The languages that have a word in lower case, as a mask. */
  maskOf(word: string): number
}

/** The words of the languages that have openings, and of those that are only named. */
export function createVocabulary({
  openings,
  layout,
}: Pick<Authorities, 'openings' | 'layout'>): Vocabulary {
  const words: (readonly [string, readonly string[]])[] = [
    ...[...openings].map(
      ([language, grammar]) =>
        [language, [...grammar.common, ...grammar.functionWords, ...headsOf(grammar)]] as const,
    ),
    ...Object.entries(layout.otherLanguages),
  ]
  const masks = new Map<string, number>()
  for (const [place, [, known]] of words.entries()) {
    for (const word of known.map((each) => each.normalize('NFC').toLowerCase()))
      masks.set(word, (masks.get(word) ?? 0) | (1 << place))
  }
  return {
    languages: words.map(([language]) => language),
    maskOf: (word) => masks.get(word) ?? 0,
  }
}

/** The first words of what opens clauses. */
function headsOf({ heads }: Openings): string[] {
  return heads
    .flatMap(({ preambular, operative, either }) => [...preambular, ...operative, ...either])
    .map(firstWordOf)
}
