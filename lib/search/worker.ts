/**
 * The search worker: loads the data once, then answers searches off the main thread.
 */
import { searchIndexPath } from '../site'
import type { SearchAnswer, SearchRequest } from './client'
import type { SearchData } from './data'
import { createSearchEngine, type SearchEngine } from './engine'

let loading: Promise<SearchEngine> | undefined

async function load(): Promise<SearchEngine> {
  const response = await fetch(searchIndexPath)
  if (!response.ok) throw new Error(`The search index answered ${response.status}`)
  const data: SearchData = await response.json()
  return createSearchEngine(data)
}

self.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  const answer = (value: SearchAnswer) => self.postMessage(value)
  loading ??= load()
  try {
    const search = await loading
    answer({ id: data.id, results: search(data.state) })
  } catch (error) {
    answer({ id: data.id, error: error instanceof Error ? error.message : String(error) })
  }
})
