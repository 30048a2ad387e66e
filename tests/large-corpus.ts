/**
 * A corpus of thousands that nobody adopted, without thousands of texts being read: a hundred are, and stand
 * in it many times.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { allLinksFrom, type Corpus, loadCorpus } from '../lib/corpus'
import { writeTexts } from '../scripts/bench/build/texts'

/** How many texts are read. */
const READ = 100

/** A corpus of a number of resolutions, the first of which most cite. */
export async function largeCorpus(count: number): Promise<Corpus> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'large-corpus-'))
  try {
    await writeTexts(folder, Math.min(READ, count))
    const { corpus } = await loadCorpus(folder)
    if (!corpus) throw new Error('The generated corpus has mistakes')
    return repeated(corpus, Math.ceil(count / READ))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A corpus with each resolution several times, one copy after another. What one cites, its copies cite. */
function repeated(corpus: Corpus, times: number): Corpus {
  const copiesOf = (id: string) =>
    Array.from({ length: times }, (_, copy) => (copy === 0 ? id : `${id}-copy-${copy}`))
  const repeat = <Value>(values: ReadonlyMap<string, Value>) =>
    new Map(
      [...values].flatMap(([id, value]) => copiesOf(id).map((copy) => [copy, value] as const)),
    )
  return {
    ...corpus,
    resolutions: corpus.resolutions.flatMap((resolution) =>
      copiesOf(resolution.id).map((id) => ({ ...resolution, id })),
    ),
    texts: repeat(corpus.texts),
    annotations: repeat(corpus.annotations),
    links: corpus.resolutions.flatMap(({ id }) =>
      copiesOf(id).flatMap((resolution) =>
        allLinksFrom(corpus, id).map((link) => ({ ...link, from: { ...link.from, resolution } })),
      ),
    ),
  }
}
