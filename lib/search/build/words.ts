/**
 * Gathering the words of all paragraphs, and parting them into shards.
 */
import { ByteWriter } from '../index/codec'
import type { IndexedWord } from '../index/words-file'
import { findWords } from '../words'

/** Every word of the paragraphs, with its places. */
export interface WordCollector {
  /** Add the next paragraph. */
  add(text: string): void
  /** The words, by the alphabet. */
  words(): IndexedWord[]
  /** Words that a hyphen joins, with a space between them, by the alphabet. */
  hyphenated(): string[]
}

interface Growing extends IndexedWord {
  paragraphs: number[]
  counts: number[]
  positions: number[]
}

const HYPHEN = /^[-‐‑]$/u

/** A collector that has no paragraph yet. */
export function createWordCollector(): WordCollector {
  const words = new Map<string, Growing>()
  const joined = new Set<string>()
  let paragraph = 0
  return {
    add(text) {
      const found = findWords(text)
      found.forEach(({ word, start }, position) => {
        const known = words.get(word) ?? { word, paragraphs: [], counts: [], positions: [] }
        words.set(word, known)
        const last = known.paragraphs.length - 1
        if (known.paragraphs[last] === paragraph) {
          known.counts[last] = (known.counts[last] ?? 0) + 1
        } else {
          known.paragraphs.push(paragraph)
          known.counts.push(1)
        }
        known.positions.push(position)
        const before = found[position - 1]
        if (before && HYPHEN.test(text.slice(before.end, start)))
          joined.add(`${before.word} ${word}`)
      })
      paragraph += 1
    },
    words: () => [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1)),
    hyphenated: () => [...joined].filter((pair) => !/\d/.test(pair)).sort(),
  }
}

/** About how many bytes a shard has; a word that has more has one of its own. */
const BYTES_A_SHARD = 24_000

/** Part words into shards, in their order. */
export function shardsOf(
  words: readonly IndexedWord[],
  bytesAShard = BYTES_A_SHARD,
): IndexedWord[][] {
  const shards: IndexedWord[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const word of words) {
    // A byte for each paragraph and place, and some for the word itself.
    const size = word.paragraphs.length + word.positions.length + word.word.length + 5
    if (bytes + size > bytesAShard && bytes > 0) {
      shards.push([])
      bytes = 0
    }
    shards.at(-1)?.push(word)
    bytes += size
  }
  return shards
}

/** Every word with in how many paragraphs it is and how often, in its order. */
export function writeVocabulary(words: readonly IndexedWord[]): Uint8Array {
  const writer = new ByteWriter()
  writer.number(words.length)
  for (const { word, paragraphs, positions } of words) {
    writer.text(word)
    writer.number(paragraphs.length)
    writer.number(positions.length)
  }
  return writer.done()
}
