import type { Metadata } from 'next'
import { Page } from '@/components/page'
import { SearchTool } from '@/components/search/search-tool'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search the clauses of every resolution in the corpus.',
}

export default function SearchPage() {
  return (
    <Page kind="tool">
      <SearchTool />
    </Page>
  )
}
