import type { Metadata } from 'next'
import { OfflinePage } from '@/components/offline-page'
import { Page } from '@/components/page'

export const metadata: Metadata = { title: 'Offline', robots: { index: false } }

/** The service worker shows it in place of a page that it does not keep. */
export default function OfflinePageRoute() {
  return (
    <Page kind="reading">
      <OfflinePage />
    </Page>
  )
}
