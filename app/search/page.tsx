import type { Metadata } from 'next'
import { Page } from '@/components/page'
import { SearchTool } from '@/components/search/search-tool'
import { elementScripts } from '../elements/bundle'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search the clauses of every resolution in the corpus.',
}

export default async function SearchPage() {
  const { tools } = await elementScripts()
  return (
    <>
      <Page kind="tool">
        <SearchTool />
      </Page>
      <script src={tools.path} type="module" data-own="" />
    </>
  )
}
