import type { Metadata } from 'next'
import { ResolutionsPage } from '@/components/catalogues/resolutions-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus, resolutionsByBody, resolutionsByYear } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'Resolutions',
  description: 'Every resolution of the corpus, by body and year.',
}

export default async function ResolutionsPageRoute() {
  const groups = resolutionsByBody(await getCorpus())
  return (
    <ReadingPage>
      <ResolutionsPage groups={groups} years={resolutionsByYear(groups)} />
    </ReadingPage>
  )
}
