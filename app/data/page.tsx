import type { Metadata } from 'next'
import { DataPage } from '@/components/data-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus } from '@/lib/corpus'
import { CORPUS_FILES, CORPUS_INDEX, corpusVersion, factsOf, fileNamed } from '@/lib/export'

export const metadata: Metadata = {
  title: 'Data',
  description: 'The corpus as files: what there is, how to use it and how to cite it.',
}

export default async function DataPageRoute() {
  const corpus = await getCorpus()
  const files = Object.entries(CORPUS_FILES).map(([name, { about, isLarge }]) => ({
    name,
    about,
    // The list of all files has the facts of all the others, and would have to make them here.
    facts:
      name === CORPUS_INDEX || isLarge ? null : factsOf(fileNamed(corpus, name)?.content ?? ''),
  }))
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
