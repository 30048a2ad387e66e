/**
 * The words for parts of instruments and documents.
 */
import type { Authorities, ReferenceWords } from '../../authorities'
import { PARAGRAPH } from '../../parts'
import { foldPhrase } from '../whole-words'

/** What a word for parts means. */
export interface PartMeaning {
  /** In the singular, as instruments have it: "Article". */
  name: string
  isPlural: boolean
}

/** What each word for parts means, by the word as {@link foldPhrase} gives it. */
export function partMeanings(
  { instruments, layout }: Authorities,
  { paragraphs, instruments: { parts: named } }: ReferenceWords,
): Map<string, PartMeaning> {
  const meanings = new Map<string, PartMeaning>()
  const add = (word: string, name: string, isPlural: boolean) => {
    const key = foldPhrase(word)
    if (!meanings.has(key)) meanings.set(key, { name, isPlural })
  }
  for (const word of paragraphs.one) add(word, PARAGRAPH, false)
  for (const word of paragraphs.many) add(word, PARAGRAPH, true)
  const parts = [
    ...instruments.flatMap((instrument) => instrument.parts),
    ...layout.instrumentParts.map((name) => ({ name, names: [] })),
  ]
  for (const { name, names } of parts) {
    const words = named ? named[name] : { one: [name, ...names], many: [] }
    for (const word of words?.one ?? []) {
      add(word, name, !named && /s\.?$/i.test(word))
      if (!named) add(word.endsWith('.') ? `${word.slice(0, -1)}s.` : `${word}s`, name, true)
    }
    for (const word of words?.many ?? []) add(word, name, true)
  }
  return meanings
}
