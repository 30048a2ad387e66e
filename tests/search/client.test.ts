import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSearchClient, type SearchReply, type SearchRequest } from '../../lib/search/client'
import { NO_COUNTS } from '../../lib/search/counts'
import type { LargeSearch } from '../../lib/search/results'
import { SEARCH_AT_REST, type SearchState } from '../../lib/site'

/** A worker that answers when the test says so. */
class StubWorker extends EventTarget {
  static last: StubWorker | undefined
  requests: SearchRequest[] = []
  terminated = false

  constructor() {
    super()
    StubWorker.last = this
  }

  postMessage(request: SearchRequest): void {
    this.requests.push(request)
  }

  terminate(): void {
    this.terminated = true
  }

  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const state = (query: string): SearchState => ({ ...SEARCH_AT_REST, query })
const results = (bytes: number): LargeSearch => ({
  type: 'large',
  bytes,
  reading: { parts: [], scope: 'clause', remarks: [], forms: [], marked: '' },
  bodies: [],
  corpus: NO_COUNTS,
})
const reply = (bytes: number): SearchReply => ({ type: 'search', value: results(bytes) })

beforeEach(() => vi.stubGlobal('Worker', StubWorker))
afterEach(() => vi.unstubAllGlobals())

function start() {
  const client = createSearchClient()
  const worker = StubWorker.last
  if (!worker) throw new Error('No worker was made')
  return { client, worker }
}

test('a search is asked and answered', async () => {
  const { client, worker } = start()
  const answer = client.search(state('a'))
  expect(worker.requests).toEqual([{ type: 'search', id: 1, state: state('a'), mayLoadAll: false }])
  worker.answer({ id: 1, reply: reply(3) })
  expect(await answer).toEqual(results(3))
})

test('each question is answered with its own answer, whatever comes when', async () => {
  const { client, worker } = start()
  const first = client.search(state('a'))
  const words = client.completions('a')
  const second = client.search(state('ab'), true)
  expect(worker.requests[2]).toMatchObject({ mayLoadAll: true })
  worker.answer({ id: 3, reply: reply(2) })
  worker.answer({ id: 2, reply: { type: 'completions', value: [{ word: 'abc', count: 1 }] } })
  worker.answer({ id: 1, reply: reply(1) })
  worker.answer({ id: 1, reply: reply(5) })
  expect(await Promise.all([first, words, second])).toEqual([
    results(1),
    [{ word: 'abc', count: 1 }],
    results(2),
  ])
})

test('an error of the index is reported', async () => {
  const { client, worker } = start()
  const answer = client.search(state('a'))
  worker.answer({ id: 1, error: 'no index' })
  await expect(answer).rejects.toThrow('no index')
})

test('a worker that fails fails every search, before and after', async () => {
  const { client, worker } = start()
  const answer = client.search(state('a'))
  worker.dispatchEvent(new Event('error'))
  await expect(answer).rejects.toThrow('could not be started')
  await expect(client.search(state('b'))).rejects.toThrow('could not be started')
  client.close()
  expect(worker.terminated).toBe(true)
})
