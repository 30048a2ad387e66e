import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  instrumentPartAnchor,
  instrumentPath,
  SEARCH_AT_REST,
  SEARCH_KINDS,
  SEARCH_VIEWS,
  type SearchState,
  searchState,
  searchUrl,
} from '../lib/site'

const state: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  body: fc.option(fc.string({ minLength: 1 })),
  kind: fc.option(fc.constantFrom(...SEARCH_KINDS)),
  off: fc.uniqueArray(fc.string({ minLength: 1 })),
  view: fc.constantFrom(...SEARCH_VIEWS),
  sort: fc.option(fc.string({ minLength: 1 })),
  page: fc.integer({ min: 1, max: 999_999 }),
  width: fc.option(fc.integer({ min: 1, max: 25 })),
  seed: fc.option(fc.integer({ min: 0, max: 999_999 })),
})

test('an address gives back the state that it holds', () => {
  fc.assert(
    fc.property(state, (expected) => {
      const { search } = new URL(searchUrl(expected), 'https://resolutions.example')
      expect(searchState(search)).toEqual(expected)
    }),
  )
})

test.each([
  ['https://resolutions.example', '', 'https://resolutions.example/topics/x/'],
  ['https://resolutions.example', '/corpus', 'https://resolutions.example/corpus/topics/x/'],
  ['', '', null],
  ['', '/corpus', null],
])('published at %j in the folder %j, a topic stands at %j', async (siteUrl, base, expected) => {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', siteUrl)
  vi.stubEnv('NEXT_PUBLIC_BASE_PATH', base)
  const { absoluteUrl, addressOf, identifierOf, topicPath } = await import('../lib/site')
  vi.unstubAllEnvs()
  const path = topicPath('x')
  expect(absoluteUrl(path)).toBe(expected)
  expect(addressOf(path)).toBe(expected ?? `${base}/topics/x/`)
  expect(identifierOf(path)).toBe(expected ?? 'urn:annotated-resolutions:topics/x/')
})

test('what is at rest, or unknown, is not in the address', () => {
  expect(searchUrl(SEARCH_AT_REST)).toBe('/search/')
  expect(searchUrl({ query: 'a b', body: 'ipu', kind: 'operative' })).toBe(
    '/search/?q=a+b&body=ipu&kind=operative',
  )
  expect(searchState('?kind=clause&body=&view=x&page=-1&width=900&seed=1e9&off=')).toEqual(
    SEARCH_AT_REST,
  )
})

test.each([
  ['Article', '51', 'article-51'],
  ['Article', '2 (4)', 'article-2-4'],
  ['Chapter', 'VII', 'chapter-vii'],
  ['paragraph', '28 (b)', 'paragraph-28-b'],
])('the anchor of %s %s is %s', (name, number, expected) => {
  const anchor = instrumentPartAnchor(name, number)
  expect(anchor).toBe(expected)
  expect(instrumentPath('un-charter', anchor)).toBe(`/instruments/un-charter/#${expected}`)
})
