/**
 * The texts of a large corpus in shards, of which a browser loads those that the pasted citations need.
 *
 * A text is in the shard of each key by which it is looked up. So what a shard has for a key is all that the corpus has for
 * it, and the answers are those that all shards together would give.
 */
import type { Authorities } from '../authorities'
import { createAnyReferenceFinder } from '../parse/references'
import { type CitationAnswer, createCitationReader } from './find'
import { createKeyReader, keysIn } from './work-finder'
import type { IndexedWork } from './works'

/** Some texts, each by its number in the order of the corpus. */
export type WorksShard = Record<string, IndexedWork>

/** About how many texts are in a shard. */
const WORKS_A_SHARD = 50

/** A corpus of no more texts has them in one shard. */
const MAX_UNDIVIDED = 300

/** The texts of a corpus in shards: one for a small corpus. */
export function divided(
  works: readonly IndexedWork[],
  authorities: Pick<Authorities, 'bodies' | 'citation'>,
): WorksShard[] {
  if (works.length <= MAX_UNDIVIDED)
    return [Object.fromEntries(works.map((work, index) => [index, work]))]
  const count = Math.ceil(works.length / WORKS_A_SHARD)
  const keysOf = createKeyReader(authorities)
  const shards: WorksShard[] = Array.from({ length: count }, () => ({}))
  works.forEach((work, index) => {
    for (const key of keysIn(keysOf(work))) {
      const shard = shards[shardOf(key, count)]
      if (shard) shard[index] = work
    }
  })
  return shards
}

/**
 * The shard that a key belongs to. Most keys of one text have the same digits, but for a year, and so the same shard:
 * "S/RES/1373(2001)", "un-security-council number:1373".
 */
export function shardOf(key: string, count: number): number {
  const digits = key.replace(/\(\d{4}\)$/, '').match(/\d+/g) ?? []
  let hash = 0
  for (const run of digits)
    for (const character of `${Number(run)}/`)
      hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return hash % count
}

/** Reads pasted words by shards. */
export interface ShardsOfWorks {
  authorities: Authorities
  /** How many shards there are. */
  count: number
  /** A shard by its number. */
  load: (shard: number) => Promise<WorksShard>
}

/** Make a reader of pasted texts that loads what they need: the shards of the keys that are looked up. */
export function createShardsReader({
  authorities,
  count,
  load,
}: ShardsOfWorks): (pasted: string) => Promise<CitationAnswer[]> {
  const find = createAnyReferenceFinder(authorities)
  const loaded = new Map<number, WorksShard>()
  return async (pasted) => {
    for (;;) {
      const missing = new Set<number>()
      const onLookUp = (key: string) => {
        const shard = shardOf(key, count)
        if (!loaded.has(shard)) missing.add(shard)
      }
      // Numbers as names of fields come in their order, in which the corpus has the texts.
      const works = Object.values<IndexedWork>(Object.assign({}, ...loaded.values()))
      const answers = createCitationReader({ authorities, works, onLookUp }, find)(pasted)
      // What was found by a number that is now known may ask for more.
      if (missing.size === 0) return answers
      await Promise.all(
        [...missing].map(async (shard) => void loaded.set(shard, await load(shard))),
      )
    }
  }
}
