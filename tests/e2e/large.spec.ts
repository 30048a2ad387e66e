/**
 * A site of many resolutions (`large-content.ts`): no page grows with the corpus beyond what can be read, and
 * lists lead on without script.
 */
import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe'

/** The most that a page may weigh, in kilobytes of gzip, and be high, in pixels of a wide window. */
const KILOBYTES = 100
const PIXELS = 30_000

const MOST_CITED = '/resolutions/a-res-40-1/'
const ASSEMBLY = '/bodies/un-general-assembly/'
const HEAD = '/openings/operative-en-call-upon/'

/** One page of each sort, and of lists one that is not the first. */
const PAGES = [
  '/',
  '/resolutions/',
  ASSEMBLY,
  `${ASSEMBLY}2/`,
  `${ASSEMBLY}1990/`,
  MOST_CITED,
  `${MOST_CITED}parallel/`,
  `${MOST_CITED}cited-by/2/`,
  `${MOST_CITED}cited-by/op-2/`,
  '/topics/',
  '/topics/sovereignty/2/',
  '/instruments/',
  '/instruments/un-charter/',
  '/instruments/un-charter/article-51/',
  '/openings/',
  `${HEAD}2/`,
  '/citations/',
  '/clauses/',
  '/words/',
  '/clauses/un-general-assembly/1990/2/',
  '/search/',
  '/about/',
  '/nowhere/',
]

/** What pages were found to be, by their paths: each is asked for once. */
const found = new Map<string, Promise<string | null>>()

/** The source of a page or file; null where there is none. */
function sourceOf(request: APIRequestContext, path: string): Promise<string | null> {
  const source =
    found.get(path) ??
    request.get(path).then((response) => (response.ok() ? response.text() : null))
  found.set(path, source)
  return source
}

/** The links of a page that lead nowhere. */
async function brokenLinks(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, hash }) => pathname + hash),
  )
  const broken: string[] = []
  for (const link of new Set(links)) {
    const [path = '', fragment = ''] = link.split('#')
    const source = await sourceOf(page.request, path)
    const isThere = source?.includes(fragment ? ` id="${decodeURIComponent(fragment)}"` : '')
    if (!isThere && path !== '/nowhere/') broken.push(link)
  }
  return broken
}

for (const path of PAGES) {
  test(`${path} can be read, and axe finds nothing on it`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const response = await page.goto(path)
    expect(gzipSync(await (response?.body() ?? '')).length / 1024).toBeLessThan(KILOBYTES)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeLessThan(PIXELS)
    expect(await brokenLinks(page)).toEqual([])
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every page is whole', async ({ page }) => {
    for (const path of PAGES.filter((path) => path !== '/search/')) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
      await expect(page.getByRole('main'), path).not.toBeEmpty()
    }
  })

  /** The clauses that a list leads to, on all its pages, one after another. */
  async function clausesOf(page: Page): Promise<string[]> {
    const clauses: string[] = []
    const pages = page.getByRole('navigation', { name: 'Pages' })
    for (let number = 1; ; number++) {
      await expect(pages.locator('[aria-current=page]')).toHaveText(String(number))
      clauses.push(
        ...(await page
          .locator('article [data-clause]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      )
      const next = pages.getByRole('link', { name: 'Next' })
      if ((await next.count()) === 0) return clauses
      await next.click()
    }
  }

  for (const [path, count] of [
    ['/openings/', HEAD],
    ['/topics/', '/topics/sovereignty/'],
    ['/instruments/', '/instruments/un-charter/'],
    [MOST_CITED, `${MOST_CITED}cited-by/`],
  ] as const) {
    test(`the pages of ${count} lead to as many clauses as ${path} says`, async ({ page }) => {
      await page.goto(path)
      const link = page.locator(`main a[href="${count}"]`).first()
      const row =
        path === '/openings/' || path === MOST_CITED
          ? link
          : page.locator('main li', { has: page.locator(`a[href="${count}"]`) })
      const [number] = /\d[\d,]*(?= clause|$)/.exec((await row.textContent()) ?? '') ?? []
      await link.click()
      const clauses = await clausesOf(page)
      expect(new Set(clauses).size).toBe(clauses.length)
      expect(clauses.length).toBe(Number(number?.replace(',', '')))
      expect(clauses.length).toBeGreaterThan(50)
    })
  }
})

test('a number of openings leads to the page on which those of its body begin', async ({
  page,
}) => {
  await page.goto('/openings/')
  const numbers = await page
    .locator('td[id^=operative-en-call-upon--] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(numbers.some((href) => /\/[2-9]\/#/.test(href))).toBe(true)
  for (const href of numbers) {
    await page.goto(href)
    const id = href.split('#')[1]
    await expect(page.locator(`section[id="${id}"]`)).toBeInViewport()
  }
})

test('of what is cited much the first are named, each by its symbol, and all are a step away', async ({
  page,
}) => {
  await page.goto(MOST_CITED)
  const cited = page.locator('#op-2 [data-apparatus] p', { hasText: 'Cited by' })
  await expect(cited.locator('reference-preview a')).toHaveCount(8)
  await expect(cited.locator('reference-preview a').first()).toHaveText(/^[AS]\/RES\/.* \d/)
  await cited.getByRole('link', { name: /clauses in all$/ }).click()
  await expect(page).toHaveURL(`${MOST_CITED}cited-by/op-2/`)
  await expect(page.locator('article mark').first()).toHaveText(
    'paragraph 2 of resolution A/RES/40/1',
  )
  await page.getByRole('link', { name: 'A/RES/40/1', exact: true }).click()
  await expect(page).toHaveURL(`${MOST_CITED}#op-2`)
})

test('an article keeps its place among the parts, and has a list where many clauses cite it', async ({
  page,
}) => {
  await page.goto('/instruments/un-charter/#article-51')
  const article = page.locator('#article-51')
  await expect(article).toBeInViewport()
  await article.getByRole('link', { name: /clauses$/ }).click()
  await expect(page).toHaveURL('/instruments/un-charter/article-51/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article 51')
  await expect(page.getByText('Self-defence')).toBeVisible()
})
