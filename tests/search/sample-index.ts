/**
 * An index over a few paragraphs, built with the parts of the real one.
 */
import { createWordCollector, shardsOf, writeVocabulary } from '../../lib/search/build/words'
import { isClause, NO_COUNTS } from '../../lib/search/counts'
import {
  PARAGRAPH_LETTERS,
  type ParagraphData,
  SEARCH_VERSION,
  type SearchFile,
} from '../../lib/search/index/data'
import { SearchIndex } from '../../lib/search/index/reader'
import { writeShard } from '../../lib/search/index/words-file'
import { NO_FORMS } from '../../lib/search/query/forms'
import { searchTerms } from '../../lib/search/words'
import type { PlainParagraph } from '../../scripts/bench/search/plain'

/** A paragraph of a sample: its letter, as of {@link PARAGRAPH_LETTERS}, and its words. */
export interface SampleParagraph {
  letter: keyof typeof PARAGRAPH_LETTERS
  text: string
}

/** Resolutions as lists of paragraphs; the first of each begins a clause. */
export type Sample = readonly (readonly SampleParagraph[])[]

export async function indexOf(sample: Sample, bytesAShard?: number): Promise<SearchIndex> {
  const files = new Map<string, Uint8Array>()
  const put = (bytes: Uint8Array): SearchFile => {
    const name = `file-${files.size}`
    files.set(name, bytes)
    return { name, bytes: bytes.length }
  }
  const words = createWordCollector()
  for (const { text } of sample.flat()) words.add(text)
  const paragraphs: ParagraphData = {
    letters: sample.map((resolution) => resolution.map(({ letter }) => letter).join('')),
    texts: sample.map(() => ''),
    bodies: sample.map(() => -1),
    dates: sample.map(() => ''),
  }
  const all = words.words()
  const index = new SearchIndex(
    {
      version: SEARCH_VERSION,
      corpus: '',
      bundle: null,
      counts: { ...NO_COUNTS, resolutions: sample.length },
      bodies: [],
      shards: shardsOf(all, bytesAShard).map((shard) => {
        const written = writeShard(shard)
        return {
          first: shard[0]?.word ?? '',
          words: put(written.words),
          positions: put(written.positions),
        }
      }),
      paragraphs: put(new TextEncoder().encode(JSON.stringify(paragraphs))),
      fields: put(new Uint8Array()),
      names: put(new Uint8Array()),
      vocabulary: put(writeVocabulary(all)),
      forms: NO_FORMS,
    },
    async (name) => files.get(name) ?? new Uint8Array(),
  )
  await index.load([index.manifest.paragraphs, index.manifest.vocabulary])
  return index
}

/** The same for the plain evaluator. */
export function plainly(sample: Sample): PlainParagraph[] {
  let clause = 0
  let open = 0
  return sample.flatMap((resolution, number) =>
    resolution.map(({ letter, text }) => {
      const { kind, begins } = PARAGRAPH_LETTERS[letter]
      if (begins) clause += 1
      if (begins && isClause(kind)) open = clause
      return {
        words: searchTerms(text),
        clause: begins ? clause : open,
        resolution: number,
        kind,
      }
    }),
  )
}
