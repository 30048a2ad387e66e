import type { Metadata } from 'next'
import { ResolutionsPage } from '@/components/catalogues/resolutions-page'
import { Page } from '@/components/page'
import { getCorpus, resolutionsByBody } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'Resolutions',
  description: 'Every resolution of the corpus, by body and date.',
}

export default async function ResolutionsPageRoute() {
  const corpus = await getCorpus()
  return (
    <Page kind="reading">
      <ResolutionsPage groups={resolutionsByBody(corpus)} />
    </Page>
  )
}
