/**
 * The texts of a large corpus in parts, of which a browser loads those that the pasted citations need.
 *
 * A text is in the part of each key by which it is looked up. So what a part has for a key is all that the corpus has for
 * it, and the answers are those that all parts together would give.
 */
import type { Authorities } from '../authorities'
import { createAnyReferenceFinder } from '../parse/references'
import { type CitationAnswer, createCitationReader } from './find'
import { createKeyReader, keysIn } from './work-finder'
import type { IndexedWork } from './works'

/** Some texts, each by its number in the order of the corpus. */
export type WorksPart = Record<string, IndexedWork>

/** About how many texts are in a part. */
const WORKS_A_PART = 50

/** A corpus of no more texts has them in one part. */
const MAX_UNDIVIDED = 300

/** The texts of a corpus in parts: one for a small corpus. */
export function divided(
  works: readonly IndexedWork[],
  authorities: Pick<Authorities, 'bodies' | 'citation'>,
): WorksPart[] {
  if (works.length <= MAX_UNDIVIDED)
    return [Object.fromEntries(works.map((work, index) => [index, work]))]
  const count = Math.ceil(works.length / WORKS_A_PART)
  const keysOf = createKeyReader(authorities)
  const parts: WorksPart[] = Array.from({ length: count }, () => ({}))
  works.forEach((work, index) => {
    for (const key of keysIn(keysOf(work))) {
      const part = parts[partOf(key, count)]
      if (part) part[index] = work
    }
  })
  return parts
}

/**
 * The part that a key belongs to. Most keys of one text have the same digits, but for a year, and so the same part:
 * "S/RES/1373(2001)", "un-security-council number:1373".
 */
export function partOf(key: string, count: number): number {
  const digits = key.replace(/\(\d{4}\)$/, '').match(/\d+/g) ?? []
  let hash = 0
  for (const run of digits)
    for (const character of `${Number(run)}/`)
      hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return hash % count
}

/** Reads pasted words by parts. */
export interface PartsOfWorks {
  authorities: Authorities
  /** How many parts there are. */
  count: number
  /** A part by its number. */
  load: (part: number) => Promise<WorksPart>
}

/** Make a reader of pasted texts that loads what they need: the parts of the keys that are looked up. */
export function createPartsReader({
  authorities,
  count,
  load,
}: PartsOfWorks): (pasted: string) => Promise<CitationAnswer[]> {
  const find = createAnyReferenceFinder(authorities)
  const loaded = new Map<number, WorksPart>()
  return async (pasted) => {
    for (;;) {
      const missing = new Set<number>()
      const onLookUp = (key: string) => {
        const part = partOf(key, count)
        if (!loaded.has(part)) missing.add(part)
      }
      // Numbers as names of fields come in their order, in which the corpus has the texts.
      const works = Object.values<IndexedWork>(Object.assign({}, ...loaded.values()))
      const answers = createCitationReader({ authorities, works, onLookUp }, find)(pasted)
      // What was found by a number that is now known may ask for more.
      if (missing.size === 0) return answers
      await Promise.all([...missing].map(async (part) => void loaded.set(part, await load(part))))
    }
  }
}
