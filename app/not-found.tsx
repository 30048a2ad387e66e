import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/not-found-page'
import { getCorpus } from '@/lib/corpus'

export const metadata: Metadata = { title: 'Page not found' }

export default async function NotFound() {
  const { resolutions, authorities } = await getCorpus()
  return <NotFoundPage resolutions={resolutions} bodies={authorities.bodies} />
}
