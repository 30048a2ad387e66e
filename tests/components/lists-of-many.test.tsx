/**
 * Pages that list resolutions, of corpora of many sizes and shapes: each is whole, and none is too heavy.
 */
import { gzipSync } from 'node:zlib'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BodyPage } from '../../components/catalogues/body-page'
import { ResolutionsPage } from '../../components/catalogues/resolutions-page'
import { HomePage } from '../../components/home-page'
import { bodyLists, resolutionsByBody, resolutionsByYear } from '../../lib/corpus'
import { listPagePath, resolutionPath } from '../../lib/site'
import { getAuthorities } from '../helpers'
import { resolutionOf } from '../many-resolutions'

const { bodies, topics, instruments } = await getAuthorities()

/** The most that a page may weigh. */
const KILOBYTES = 100
/** No list has more rows than fit into 30,000 pixels, at 250 for one. */
const ROWS = 120

const QUALITIES = ['safe', 'common', 'regional', 'open', 'lasting', 'equitable', 'orderly', 'joint']
const THINGS = ['harbours', 'lighthouses', 'ferries', 'lamps', 'charts', 'buoys', 'tides', 'crews']

/** A corpus, the newest first; `of` says of which body, year and session each is. */
function corpusOf(
  count: number,
  of: (index: number) => { body: string; year: number; session?: number },
) {
  const resolutions = Array.from({ length: count }, (_, index) => {
    const { body, year, session = year - 1945 } = of(index)
    const words = [3, 5, 7, 11].map(
      (step) => `${QUALITIES[(index * step) % 8]} ${THINGS[(index >> step) % 8]}`,
    )
    return resolutionOf(`a-res-${year}-${index}`, {
      body,
      date: `${year}-11-${(index % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
      symbol: `A/RES/${year - 1945}/${index}`,
      session: { number: session, name: `${session}th session` },
      title: `The sharing of ${words.join(', and of ')}, number ${index}`,
    })
  }).toSorted((a, b) => (b.date?.value ?? '').localeCompare(a.date?.value ?? ''))
  return { resolutions, authorities: { bodies } }
}

const bodyAt = (index: number) => bodies[index % bodies.length]?.id ?? ''

describe.each([
  ['2 resolutions', corpusOf(2, (index) => ({ body: bodyAt(index), year: 2015 }))],
  ['30 of one body', corpusOf(30, (index) => ({ body: 'ipu', year: 1990 + (index % 9) }))],
  [
    '30 of one year and three sessions',
    corpusOf(30, (index) => ({ body: 'ipu', year: 1990, session: 4 + (index % 3) })),
  ],
  ['2,000 of one body', corpusOf(2000, (index) => ({ body: 'ipu', year: 1950 + (index % 75) }))],
  ['2,000 of one year', corpusOf(2000, () => ({ body: 'ipu', year: 2015 }))],
  [
    '2,000 of every body and year',
    corpusOf(2000, (index) => ({ body: bodyAt(index), year: 1950 + ((index * 7) % 75) })),
  ],
])('of %s', (_, corpus) => {
  const groups = resolutionsByBody(corpus)
  const years = resolutionsByYear(groups)
  const pages = new Map<string, ReactNode>([
    [
      '/',
      <HomePage
        key=""
        {...corpus}
        bodies={bodies}
        groups={groups}
        years={years}
        topics={topics.map((topic) => ({ topic, clauses: 3 }))}
        cited={instruments.map((instrument) => ({ instrument, clauses: 3 }))}
      />,
    ],
    ['/resolutions/', <ResolutionsPage key="" groups={groups} years={years} />],
    ...groups.flatMap((group) =>
      bodyLists(group).flatMap((list) =>
        list.pages.map((page): [string, ReactNode] => [
          listPagePath(list.path, page.number),
          <BodyPage key="" group={group} list={list} page={page} title="A body" />,
        ]),
      ),
    ),
  ])

  const htmls = new Map([...pages].map(([path, page]) => [path, renderToStaticMarkup(page)]))
  const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to)

  test('each page is light, and no id stands twice on it', () => {
    for (const [path, html] of htmls) {
      expect(gzipSync(html).length / 1024, path).toBeLessThan(KILOBYTES)
      const rows = html.match(/<li[^>]*class="[^"]*row/g)?.length ?? 0
      expect(rows, path).toBeLessThan(ROWS)
      if (path !== '/') expect(rows, path).toBeGreaterThan(0)
      const ids = idsIn(html)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  test('links between them find their places', () => {
    const anchors = new Map([...htmls].map(([path, html]) => [path, new Set(idsIn(html))]))
    for (const [from, html] of htmls) {
      for (const href of hrefs(html)) {
        const to = href.startsWith('#') ? from + href : href
        if (!/^\/(bodies\/|resolutions\/(#|$))/.test(to)) continue
        const [path = '', anchor] = to.split('#')
        expect(anchors.has(path), `${from} leads to ${to}`).toBe(true)
        if (anchor) expect(anchors.get(path)?.has(anchor), `${from} leads to ${to}`).toBe(true)
      }
    }
  })

  test('every resolution is led to from the pages of its body', () => {
    const ofBodies = [...htmls].filter(([path]) => path.startsWith('/bodies/'))
    const found = new Set(ofBodies.flatMap(([, html]) => hrefs(html)))
    for (const { id } of corpus.resolutions) expect(found.has(resolutionPath(id)), id).toBe(true)
  })
})

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
}

test('the list of all is light at 5,000 as well', () => {
  const corpus = corpusOf(5000, (index) => ({
    body: bodyAt(index),
    year: 1950 + ((index * 7) % 75),
  }))
  const groups = resolutionsByBody(corpus)
  const years = resolutionsByYear(groups)
  const html = renderToStaticMarkup(<ResolutionsPage groups={groups} years={years} />)
  expect(gzipSync(html).length / 1024).toBeLessThan(KILOBYTES)
})

test('while one page holds a year and once it does not, its address leads to it', () => {
  for (const count of [100, 101]) {
    const corpus = corpusOf(count, (index) => ({ body: 'ipu', year: 2000 + (index % 2) }))
    const [group] = resolutionsByBody(corpus)
    const [list] = group ? bodyLists(group) : []
    const [page] = list?.pages ?? []
    if (!group || !list || !page) throw new Error('There is one body')
    const html = renderToStaticMarkup(<BodyPage {...{ group, list, page }} title="IPU" />)
    for (const id of ['2000', '55-session']) expect(html).toContain(` id="${id}"`)
  }
})
