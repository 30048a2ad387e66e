import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('every anchor ever published is an element of its page', async ({ request }) => {
  const lock = await readFile('content/anchors.lock', 'utf8')
  const entries = lock.split('\n').flatMap((line) => {
    const [id, anchor] = line.split('\t')
    return id && anchor ? [{ id, anchor }] : []
  })
  expect(entries.length).toBeGreaterThanOrEqual(229)
  const pages = new Map<string, string>()
  for (const { id, anchor } of entries) {
    const address = id.includes('/') ? `/${id}/` : `/resolutions/${id}/`
    const html = pages.get(id) ?? (await (await request.get(address)).text())
    pages.set(id, html)
    expect(html, id).toContain(anchor === 'page' ? '<h1' : ` id="${anchor}"`)
  }
})

test('a resolution says where it stands for good', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'http://localhost:3000/resolutions/aalco-res-54-sp2/',
  )
})

test('crawlers are told of every page, and of no other', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Sitemap: http://localhost:3000/sitemap.xml')
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(paths).toContain('/resolutions/ipu-132-cyber-warfare/')
  // Home, about, search, all clauses and the two overviews; two resolutions, each also in parallel.
  expect(paths).toHaveLength(6 + 4 + 13 + 34)
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200)
})

test('a resolution describes itself to those who link to it', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`)
  await expect(property('title')).toHaveAttribute('content', 'INTERNATIONAL LAW IN CYBERSPACE')
  await expect(property('description')).toHaveAttribute(
    'content',
    'AALCO · AALCO/RES/54/SP2 · Beijing, 17 April 2015',
  )
  await expect(property('url')).toHaveAttribute(
    'content',
    'http://localhost:3000/resolutions/aalco-res-54-sp2/',
  )
})

test('an image stands for it where a link to it is shared', async ({ page, request }) => {
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(address).toBe('http://localhost:3000/images/ipu-132-cyber-warfare.png')
  const response = await request.get(new URL(address ?? '').pathname)
  expect(response.headers()['content-type']).toBe('image/png')
  const body = await response.body()
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
})
