/**
 * What the page that finds citations loads, of a small and of a large corpus.
 */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { citeFiles } from '../../lib/export'
import { getTestCorpus } from '../helpers'
import { largeCorpus } from '../large-corpus'

test('a small corpus is one file', async () => {
  const files = citeFiles(await getTestCorpus())
  expect([...files.keys()]).toEqual(['index.json'])
  expect(Object.keys(JSON.parse(files.get('index.json') ?? '').works)).toEqual(['0', '1'])
})

test('of two thousand resolutions, a shard has a few', async () => {
  const files = citeFiles(await largeCorpus(2_000))
  const { works } = JSON.parse(files.get('index.json') ?? '')
  expect(new Set(files.keys())).toEqual(new Set(['index.json', ...works]))
  expect(works).toHaveLength(40)
  const [index = 0, ...shards] = [...files.values()].map((content) => gzipSync(content).length)
  expect(index).toBeLessThan(30_000)
  expect(Math.max(...shards)).toBeLessThan(10_000)
}, 60_000)
