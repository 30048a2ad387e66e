/**
 * Lists of clauses in a corpus of thousands: each page has an address of its own, is light, and leads to pages
 * that there are.
 */
import { gzipSync } from 'node:zlib'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import * as resolutions from '../../app/(first)/resolutions/[id]/[[...language]]/page'
import * as citations from '../../app/citations/page'
import * as clauses from '../../app/clauses/[[...page]]/page'
import * as instruments from '../../app/instruments/[id]/[[...page]]/page'
import * as heads from '../../app/openings/[head]/[[...page]]/page'
import * as openings from '../../app/openings/page'
import * as citedBy from '../../app/resolutions/[id]/cited-by/[[...page]]/page'
import { pagePaths } from '../../app/sitemaps/pages'
import * as topics from '../../app/topics/[id]/[[...page]]/page'
import { type Corpus, getCorpus } from '../../lib/corpus'
import type { PageParams } from '../../lib/list-pages'
import { largeCorpus } from '../large-corpus'

vi.mock(import('../../lib/corpus/get'), () => {
  let corpus: Promise<Corpus> | undefined
  const load = () => {
    corpus ??= largeCorpus(2000)
    return corpus
  }
  return { contentRoot: () => '', getCorpus: load }
})

/** The most that a page may weigh, in kilobytes of gzip. */
const KILOBYTES = 100

/** A page of the site, and how it is drawn. */
interface Drawn {
  path: string
  draw: () => Promise<ReactNode>
}

/** A route with the pages that it makes. */
interface Route<Params> {
  default: (props: { params: Promise<Params> }) => Promise<ReactNode>
  generateStaticParams: () => Promise<Params[]>
}

/** The pages of a route whose addresses are steps and then what is asked of a list. */
async function pagesOf<Params extends PageParams>(
  route: Route<Params>,
  steps: (params: Params) => string[],
): Promise<Drawn[]> {
  return (await route.generateStaticParams()).map((params) => ({
    path: `/${[...steps(params), ...(params.page ?? [])].join('/')}/`,
    draw: () => route.default({ params: Promise.resolve(params) }),
  }))
}

const lists: Drawn[][] = [
  await pagesOf(heads, ({ head }) => ['openings', head]),
  await pagesOf(clauses, () => ['clauses']),
  await pagesOf(topics, ({ id }) => ['topics', id]),
  await pagesOf(instruments, ({ id }) => ['instruments', id]),
  await pagesOf(citedBy, ({ id }) => ['resolutions', id, 'cited-by']),
]
const paths = lists.flat().map(({ path }) => path)
const known = new Set(pagePaths(await getCorpus()))

/** Of many pages those at the ends, and some between them. */
function some(pages: readonly Drawn[]): Drawn[] {
  const step = Math.ceil(pages.length / 25)
  return pages.filter((_, index) => index % step === 0 || index === pages.length - 1)
}

test('every page of a list has an address of its own, which crawlers are told of', () => {
  expect(paths.length).toBeGreaterThan(1000)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => !known.has(path))).toEqual([])
  const ofLists = /^\/(openings|topics|instruments)\/.|^\/clauses\/|\/cited-by\//
  expect([...known].filter((path) => ofLists.test(path)).length).toBe(paths.length)
})

test('each is light, no id stands twice on it, and it leads to pages that there are', async () => {
  const popular = { id: 'a-res-40-1' }
  const drawn = [
    ...lists.flatMap(some),
    { path: '/openings/', draw: openings.default },
    { path: '/citations/', draw: citations.default },
    {
      path: '/resolutions/a-res-40-1/',
      draw: () => resolutions.default({ params: Promise.resolve(popular) }),
    },
  ]
  for (const { path, draw } of drawn) {
    const { prelude } = await prerender(await draw())
    const html = await new Response(prelude).text()
    expect(gzipSync(html).length / 1024, path).toBeLessThan(KILOBYTES)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
    const links = [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, to = '']) => to)
    expect(
      links.filter((to) => !known.has(to) && !/^\/(data|feeds)\//.test(to)),
      path,
    ).toEqual([])
  }
  expect(drawn.length).toBeGreaterThan(100)
})

test('the lists of what is cited most are long ones', async () => {
  expect(paths).toContain('/resolutions/a-res-40-1/cited-by/10/')
  expect(paths).toContain('/resolutions/a-res-40-1/cited-by/op-2/10/')
  expect(paths).toContain('/instruments/un-charter/10/')
  expect(paths).toContain('/instruments/un-charter/article-51/2/')
  expect(paths).toContain('/topics/sovereignty/10/')
  expect(paths).toContain('/openings/operative-en-call-upon/10/')
})
