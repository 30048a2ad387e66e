import { describe, expect, test } from 'vitest'
import { buildSearch } from '../../lib/search/build'
import { SEARCH_VERSION } from '../../lib/search/index/data'
import { loadIndex } from '../../lib/search/load'
import { SEARCH_AT_REST } from '../../lib/site'
import { getTestCorpus } from '../helpers'
import { createEngine, find } from './project-search'

const corpus = await getTestCorpus()

describe('the files of a search', () => {
  test('of a small corpus are one', async () => {
    const { manifest, files } = await buildSearch(corpus)
    expect([...files.keys()]).toEqual([manifest.bundle?.name])
  })

  test('are the same for the same corpus, and named by what is in them', async () => {
    const one = await buildSearch(corpus)
    const again = await buildSearch(corpus)
    expect(again).toEqual(one)
    const changed = {
      ...corpus,
      resolutions: corpus.resolutions.map((resolution) => ({ ...resolution, language: 'fr' })),
    }
    expect([...(await buildSearch(changed)).files.keys()]).not.toEqual([...one.files.keys()])
  })

  test('apart from each other find the same, and only what a query needs is loaded', async () => {
    const { manifest, files } = await buildSearch(corpus, { bundleAtMost: 0 })
    expect(manifest.bundle).toBe(null)
    expect(files.size).toBeGreaterThan(6)
    const loaded: string[] = []
    const engine = createEngine({ manifest, files }, (name) => loaded.push(name))
    for (const query of ['attribution', '"use of force"', 'body:ipu NOT war', 'topic:terrorism']) {
      const apart = await engine.search({ ...SEARCH_AT_REST, query })
      expect(apart).toEqual(await find(query))
    }
    expect(new Set(loaded).size).toBe(loaded.length)
    expect(loaded).not.toContain(manifest.names.name)
    expect(loaded).not.toContain(manifest.vocabulary.name)
  })

  test('that are much are loaded once the reader agrees', async () => {
    const { manifest, files } = await buildSearch(corpus, { bundleAtMost: 0 })
    const large = {
      manifest: {
        ...manifest,
        shards: manifest.shards.map((shard) => ({
          ...shard,
          positions: { ...shard.positions, bytes: 3_000_000 },
        })),
      },
      files,
    }
    const state = { ...SEARCH_AT_REST, query: '"use of force"' }
    const engine = createEngine(large)
    expect(await engine.search(state)).toMatchObject({ type: 'large', bytes: expect.any(Number) })
    expect(await engine.search({ ...state, query: 'attribution' })).toMatchObject({
      type: 'results',
    })
    expect(await engine.search(state, { mayLoadAll: true })).toMatchObject({
      type: 'results',
      total: { clauses: 1 },
    })
  })

  test('an answer that is no longer wanted is not made', async () => {
    const state = { ...SEARCH_AT_REST, query: 'attribution' }
    expect(await createEngine().search(state, { isWanted: () => false })).toBe(null)
  })
})

describe('a version that does not fit', () => {
  async function load(versions: number[]) {
    const { manifest } = await buildSearch(corpus)
    const caches: (string | undefined)[] = []
    const fetched = globalThis.fetch
    globalThis.fetch = async (_, options) => {
      caches.push(options?.cache)
      return Response.json({ ...manifest, version: versions[caches.length - 1] })
    }
    try {
      return { index: await loadIndex(), caches }
    } finally {
      globalThis.fetch = fetched
    }
  }

  test('is fetched anew', async () => {
    const { index, caches } = await load([SEARCH_VERSION - 1, SEARCH_VERSION])
    expect(index.manifest.version).toBe(SEARCH_VERSION)
    expect(caches).toEqual(['default', 'reload'])
  })

  test('and is refused where it still does not', async () => {
    await expect(load([SEARCH_VERSION - 1, SEARCH_VERSION - 1])).rejects.toThrow(
      `Unexpected search data of version ${SEARCH_VERSION - 1}, expected ${SEARCH_VERSION}; reload the page`,
    )
  })
})
