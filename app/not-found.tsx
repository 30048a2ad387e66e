import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/not-found-page'
import { ReadingPage } from '@/components/reading-page'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <ReadingPage>
      <NotFoundPage />
    </ReadingPage>
  )
}
