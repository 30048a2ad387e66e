import type { Metadata } from 'next'
import { SearchBeginning } from '@/components/search/search-beginning'
import { SearchTool } from '@/components/search/search-tool'
import { ToolPage } from '@/components/tool-page'
import { countTopics, getCorpus } from '@/lib/corpus'
import { elementScripts } from '../elements/bundle'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search the clauses of every resolution in the corpus.',
}

export default async function SearchPage() {
  const { tools } = await elementScripts()
  const corpus = await getCorpus()
  const onTopics = countTopics(corpus)
  const topics = corpus.authorities.topics.flatMap((topic) => {
    const { clauses } = onTopics.get(topic.id) ?? { clauses: 0 }
    return clauses > 0 ? [{ topic, clauses }] : []
  })
  return (
    <>
      <ToolPage>
        <SearchTool>
          <SearchBeginning topics={topics} />
        </SearchTool>
      </ToolPage>
      {/* Not a module: it runs before the scripts of React that come after it. */}
      <script src={tools.path} data-own="" />
    </>
  )
}
