/**
 * The search worker: it answers questions off the main thread. Of searches only the newest is answered; an
 * older one stops at its next step.
 */
import type { SearchAnswer, SearchReply, SearchRequest } from './client'
import { createSearchEngine, type SearchEngine } from './engine'
import { loadIndex } from './load'

let loading: Promise<SearchEngine> | undefined
let newest = 0

/** The reply to a question; null where it is no longer wanted. */
async function replyTo(request: SearchRequest, engine: SearchEngine): Promise<SearchReply | null> {
  switch (request.type) {
    case 'search': {
      const { type, state, mayLoadAll, id } = request
      const value = await engine.search(state, { mayLoadAll, isWanted: () => id === newest })
      return value && { type, value }
    }
    case 'offers':
      return { type: 'offers', value: await engine.offers(request.query) }
    case 'facets':
      return { type: 'facets', value: await engine.facets(request.state) }
    case 'completions':
      return { type: 'completions', value: await engine.completions(request.beginning) }
    case 'table':
      return { type: 'table', value: await engine.table(request.state) }
  }
}

self.addEventListener('message', async ({ data: request }: MessageEvent<SearchRequest>) => {
  const { id } = request
  const post = (answer: SearchAnswer) => self.postMessage(answer)
  if (request.type === 'search') newest = id
  loading ??= loadIndex().then(createSearchEngine)
  try {
    const engine = await loading
    // What came in the meantime may have made this one stale.
    await new Promise((resolve) => setTimeout(resolve))
    if (request.type === 'search' && id !== newest) return
    const reply = await replyTo(request, engine)
    if (reply) post({ id, reply })
  } catch (error) {
    loading = undefined
    post({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
