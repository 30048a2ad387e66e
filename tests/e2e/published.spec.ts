/**
 * A site that was built with its address, in a folder of its host: what only such a site can say.
 */
import { expect, test } from '@playwright/test'

const SITE = 'https://resolutions.example/corpus'
const AALCO = '/corpus/resolutions/aalco-res-54-sp2/'

test('a resolution gives its permanent address', async ({ page }) => {
  await page.goto(AALCO)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${SITE}/resolutions/aalco-res-54-sp2/`,
  )
})

test('crawlers learn of every page, and of no other', async ({ request }) => {
  const robots = await (await request.get('/corpus/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`)
  const sitemap = await (await request.get('/corpus/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses).toContain(`${SITE}/resolutions/ipu-132-cyber-warfare/`)
  // Home, about, search, citations in words, data, all clauses, three lists and two overviews; two bodies;
  // two resolutions, each also in parallel; topics, instruments and heads; the index of words, and its letters.
  expect(addresses).toHaveLength(11 + 4 + 2 + 14 + 48 + 17 + 1 + 23)
  for (const address of addresses) {
    const { href, pathname } = new URL(address)
    expect(href.startsWith(`${SITE}/`), href).toBe(true)
    expect((await request.get(pathname)).status(), href).toBe(200)
  }
})

test('a resolution describes itself to those who link to it', async ({ page }) => {
  await page.goto(AALCO)
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`)
  await expect(property('title')).toHaveAttribute('content', 'INTERNATIONAL LAW IN CYBERSPACE')
  await expect(property('description')).toHaveAttribute(
    'content',
    'AALCO · AALCO/RES/54/SP2 · Beijing, 17 April 2015',
  )
  await expect(property('url')).toHaveAttribute('content', `${SITE}/resolutions/aalco-res-54-sp2/`)
})

test('a shared link to it has an image', async ({ page, request }) => {
  await page.goto('/corpus/resolutions/ipu-132-cyber-warfare/')
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(address).toBe(`${SITE}/images/ipu-132-cyber-warfare.png`)
  const response = await request.get(new URL(address ?? '').pathname)
  expect(response.headers()['content-type']).toBe('image/png')
  const body = await response.body()
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
})

test('citations give full addresses, on paper and in words', async ({ page }) => {
  await page.goto('/corpus/about/')
  const example = `${SITE}/resolutions/aalco-res-54-sp2/#op-4`
  await page.getByRole('link', { name: example }).click()
  await expect(page.locator('#op-4')).toBeInViewport()
  await page.emulateMedia({ media: 'print' })
  await page.goto(AALCO)
  await expect(
    page.getByText(`Retrieved from Annotated Resolutions, ${SITE}/resolutions/aalco-res-54-sp2/.`),
  ).toBeVisible()
})

test('the data have full addresses, and globally unique ids', async ({ request }) => {
  const load = async (name: string) => (await request.get(`/corpus/data/${name}`)).json()
  expect((await load('aalco-res-54-sp2.json')).address).toBe(
    `${SITE}/resolutions/aalco-res-54-sp2/`,
  )
  const { id, items } = await load('aalco-res-54-sp2.annotations.json')
  expect(id).toBe(`${SITE}/data/aalco-res-54-sp2.annotations.json`)
  expect(items[0].id).toBe(`${SITE}/resolutions/aalco-res-54-sp2/#note-1`)
})
