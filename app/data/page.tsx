import type { Metadata } from 'next'
import { DataPage } from '@/components/data-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus } from '@/lib/corpus'
import { CORPUS_FILES, corpusVersion, factsOf, fileNamed } from '@/lib/export'

export const metadata: Metadata = {
  title: 'Data',
  description: 'The corpus as files: what there is, how to use it and how to cite it.',
}

/**
 * Of more resolutions than this, what is made of all of them takes too long to be made for its size and hash alone;
 * the list of all files has them.
 */
const FEW = 100

export default async function DataPageRoute() {
  const corpus = await getCorpus()
  const isMany = corpus.resolutions.length > FEW
  // What is made of other files comes last: by then what is said of them is known.
  const files = Object.entries(CORPUS_FILES)
    .toReversed()
    .map(([name, { about, isLarge }]) => ({
      name,
      about,
      facts: isLarge && isMany ? null : factsOf(fileNamed(corpus, name)?.content ?? ''),
    }))
    .toReversed()
  return (
    <ReadingPage>
      <DataPage
        version={corpusVersion(corpus)}
        releases={corpus.releases}
        files={files}
        example={corpus.resolutions[0]?.id}
      />
    </ReadingPage>
  )
}
