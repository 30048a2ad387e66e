import type { Metadata } from 'next'
import { ClausesPage } from '@/components/clauses-page'
import { Page } from '@/components/page'
import { getCorpus } from '@/lib/corpus'

export const metadata: Metadata = {
  title: 'All clauses',
  description: 'Every clause of the corpus on one page, for the browser’s own find.',
}

export default async function ClausesPageRoute() {
  const { resolutions, authorities } = await getCorpus()
  return (
    <Page kind="reading" long>
      <ClausesPage resolutions={resolutions} bodies={authorities.bodies} />
    </Page>
  )
}
