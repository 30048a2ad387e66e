/**
 * The files of a shard of words: in which paragraphs each is and how often, and, in another file, where.
 */
import { ByteReader, ByteWriter } from './codec'

/** A word and where it is. */
export interface IndexedWord {
  word: string
  /** The paragraphs that have it, rising. */
  paragraphs: readonly number[]
  /** How often it is in each. */
  counts: readonly number[]
  /** Its places in them, by words from 0: first all of the first paragraph, rising. */
  positions: readonly number[]
}

/** The paragraphs of a word, to look up. */
export interface Postings {
  /** Rising. */
  paragraphs: Uint32Array
  /** How often the word is in each. */
  counts: Uint32Array
}

/** A word of a shard. */
export interface ShardWord {
  word: string
  /** In how many paragraphs it is, and how often in all. */
  paragraphs: number
  count: number
  /** Its bytes in either file. */
  postings: Uint8Array
}

/** The two files of a shard. */
export interface ShardFiles {
  words: Uint8Array
  positions: Uint8Array
}

/** Write a shard; words in the order of the alphabet. */
export function writeShard(words: readonly IndexedWord[]): ShardFiles {
  const head = new ByteWriter()
  const postings = new ByteWriter()
  const places = new ByteWriter()
  head.number(words.length)
  places.number(words.length)
  const positions = new ByteWriter()
  let before = ''
  for (const { word, paragraphs, counts, positions: at } of words) {
    const shared = sharedStart(before, word)
    head.number(shared)
    head.text(word.slice(shared))
    before = word
    head.number(paragraphs.length)
    head.number(at.length)
    const postingsFrom = postings.size
    const positionsFrom = positions.size
    let last = -1
    let place = 0
    paragraphs.forEach((paragraph, index) => {
      const count = counts[index] ?? 0
      // The lowest bit tells whether the word is there more than once.
      postings.number(((paragraph - last - 1) << 1) | (count > 1 ? 1 : 0))
      if (count > 1) postings.number(count - 2)
      last = paragraph
      let lastPlace = -1
      for (const end = place + count; place < end; place++) {
        const position = at[place] ?? 0
        positions.number(position - lastPlace - 1)
        lastPlace = position
      }
    })
    head.number(postings.size - postingsFrom)
    places.number(positions.size - positionsFrom)
  }
  head.raw(postings.done())
  places.raw(positions.done())
  return { words: head.done(), positions: places.done() }
}

/** How many code units two words begin with in common, without half a character. */
function sharedStart(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return /[\uD800-\uDBFF]$/.test(one.slice(0, shared)) ? shared - 1 : shared
}

/** The words of a shard, in the order of the alphabet. */
export function readWords(bytes: Uint8Array): ShardWord[] {
  const reader = new ByteReader(bytes)
  const heads: { word: string; paragraphs: number; count: number; bytes: number }[] = []
  let before = ''
  for (let left = reader.number(); left > 0; left--) {
    const word = before.slice(0, reader.number()) + reader.text()
    heads.push({
      word,
      paragraphs: reader.number(),
      count: reader.number(),
      bytes: reader.number(),
    })
    before = word
  }
  return heads.map(({ bytes: length, ...head }) => ({ ...head, postings: reader.raw(length) }))
}

/** The bytes of the places of each word of a shard, in the same order. */
export function readPositionBytes(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes)
  const lengths = Array.from({ length: reader.number() }, () => reader.number())
  return lengths.map((length) => reader.raw(length))
}

/** In which paragraphs a word is. */
export function decodePostings({ paragraphs: length, postings }: ShardWord): Postings {
  const reader = new ByteReader(postings)
  const paragraphs = new Uint32Array(length)
  const counts = new Uint32Array(length)
  let last = -1
  for (let index = 0; index < length; index++) {
    const step = reader.number()
    last += (step >>> 1) + 1
    paragraphs[index] = last
    counts[index] = step & 1 ? reader.number() + 2 : 1
  }
  return { paragraphs, counts }
}

/** Where a word is in its paragraphs: first all of the first one. */
export function decodePositions({ counts }: Postings, bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes)
  let all = 0
  for (const count of counts) all += count
  const positions = new Uint32Array(all)
  let at = 0
  for (const count of counts) {
    let last = -1
    for (let left = count; left > 0; left--) {
      last += reader.number() + 1
      positions[at++] = last
    }
  }
  return positions
}
