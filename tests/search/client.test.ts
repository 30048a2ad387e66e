import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSearchClient, type SearchRequest, type SearchResults } from '../../lib/search/client'
import type { SearchState } from '../../lib/site'

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

const state = (query: string): SearchState => ({ query, body: null, kind: null })
const results = (total: number): SearchResults => ({
  empty: false,
  groups: [],
  total: { clauses: total, notes: 0 },
  searched: { clauses: 0, notes: 0, resolutions: 0 },
  bodies: [],
})

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
  expect(worker.requests).toEqual([{ id: 1, state: state('a') }])
  worker.answer({ id: 1, results: results(3) })
  expect(await answer).toEqual(results(3))
})

test('only the newest question is answered, whatever comes when', async () => {
  const { client, worker } = start()
  const settled: string[] = []
  const first = client.search(state('a'))
  first.then(() => settled.push('first'))
  const second = client.search(state('ab'))
  worker.answer({ id: 1, results: results(1) })
  worker.answer({ id: 2, results: results(2) })
  worker.answer({ id: 1, results: results(1) })
  expect(await second).toEqual(results(2))
  expect(settled).toEqual([])
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
