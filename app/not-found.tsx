import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/not-found-page'
import { Page } from '@/components/page'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <Page kind="reading">
      <NotFoundPage />
    </Page>
  )
}
