import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/not-found-page'
import { Page } from '@/components/page'
import { getCorpus } from '@/lib/corpus'

export const metadata: Metadata = { title: 'Page not found' }

export default async function NotFound() {
  const { resolutions, authorities } = await getCorpus()
  return (
    <Page kind="reading">
      <NotFoundPage resolutions={resolutions} bodies={authorities.bodies} />
    </Page>
  )
}
