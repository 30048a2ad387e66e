import type { Metadata } from 'next'
import { OfflinePage } from '@/components/offline-page'
import { ReadingPage } from '@/components/reading-page'
import { elementScripts } from '../elements/bundle'

export const metadata: Metadata = { title: 'Offline', robots: { index: false } }

/** The service worker shows it in place of a page that it has not kept. */
export default async function OfflinePageRoute() {
  const { tools } = await elementScripts()
  return (
    <>
      <ReadingPage>
        <OfflinePage />
      </ReadingPage>
      {/* Not a module: it runs before the scripts of React that come after it. */}
      <script src={tools.path} data-own="" />
    </>
  )
}
