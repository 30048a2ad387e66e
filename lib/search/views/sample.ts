/**
 * The hits that a concordance has rows for: all of them, or a sample that a seed decides.
 */
import { push } from '../../group-by'
import type { Asked } from '../asked'
import { createHitFinder } from '../evaluate/hits'
import type { SearchParagraph, SearchText } from '../index/data'
import type { SearchWord } from '../words'

/** A hit with the words of its paragraph. */
export interface HitInContext {
  text: SearchText
  paragraph: SearchParagraph
  words: readonly SearchWord[]
  /** From which word up to which. */
  begin: number
  end: number
}

/** Some of all hits, in the order of the texts. */
export interface Sample {
  hits: HitInContext[]
  /** How many there are in all. */
  all: number
  /** The seed that decided which; null where all are here. */
  seed: number | null
}

/**
 * Load the hits of a query; null where they are no longer wanted.
 *
 * @param most how many at most; of more, so many are chosen
 */
export async function sampleOf(
  { state, tree, found, index }: Asked,
  most: number,
  isWanted: () => boolean,
): Promise<Sample | null> {
  let all = 0
  for (const hits of found.hits) all += hits
  if (!tree || all === 0) return { hits: [], all, seed: null }
  const seed = all > most ? (state.seed ?? 1) : null
  const chosen = seed === null ? null : choose(all, most, seed)
  const { resolutions, firsts } = index.paragraphs()
  const byResolution = new Map<number, { paragraph: number; which: number[] | null }[]>()
  let before = 0
  let next = 0
  found.paragraphs.forEach((paragraph, at) => {
    const hits = found.hits[at] ?? 0
    const which: number[] = []
    while (chosen && (chosen[next] ?? Number.POSITIVE_INFINITY) < before + hits) {
      which.push((chosen[next] ?? 0) - before)
      next += 1
    }
    before += hits
    if (chosen && which.length === 0) return
    push(byResolution, resolutions[paragraph] ?? 0, { paragraph, which: chosen && which })
  })
  await index.load([...byResolution.keys()].map((resolution) => index.textFile(resolution)))
  if (!isWanted()) return null
  const hitsIn = createHitFinder(tree)
  const hits = [...byResolution].flatMap(([resolution, paragraphs]) => {
    const text = index.text(resolution)
    return paragraphs.flatMap(({ paragraph: number, which }): HitInContext[] => {
      const paragraph = text.paragraphs[number - (firsts[resolution] ?? 0)]
      if (!paragraph) return []
      const { words, hits: here } = hitsIn(paragraph.text)
      const kept = which === null ? here : which.flatMap((place) => here[place] ?? [])
      return kept.map((hit) => ({ text, paragraph, words, ...hit }))
    })
  })
  return { hits, all, seed }
}

/** So many of the numbers from 0 up to `all`, rising; the same for the same seed. */
function choose(all: number, most: number, seed: number): number[] {
  const random = randomFrom(seed)
  // Robert Floyd's way: each set of that size is as likely as any other.
  const chosen = new Set<number>()
  for (let last = all - most; last < all; last++) {
    const number = Math.floor(random() * (last + 1))
    chosen.add(chosen.has(number) ? last : number)
  }
  return [...chosen].sort((a, b) => a - b)
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
