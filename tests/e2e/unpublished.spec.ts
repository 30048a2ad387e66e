/**
 * A site that was built without an address names none, and is whole all the same.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { filesIn } from '../../scripts/site/files'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const OUT = 'out'

/** What an address may name beside a page of this site: namespaces, standards, licences, and in an example a site. */
const NAMESPACES =
  /^(http:\/\/www\.w3\.org|http:\/\/docs\.oasis-open\.org\/legaldocml|http:\/\/un\.org\/akn4un|https:\/\/dtsapi\.org\/context|https:\/\/SITE|http:\/\/tools\.ietf\.org\/rfc|https:\/\/schema\.org|https:\/\/spdx\.org\/licenses|https:\/\/json-schema\.org\/draft)(\/|$)/

test('there is no address of its own in any file', async () => {
  const files = (await filesIn(OUT)).filter((file) =>
    /\.(html|css|js|json|svg|xml|txt)$/.test(file),
  )
  expect(files.length).toBeGreaterThan(80)
  const content = await Promise.all(
    (await filesIn('content')).map((file) => readFile(path.join('content', file), 'utf8')),
  )
  const foreign: string[] = []
  for (const file of [...files, '_headers']) {
    const text = (await readFile(path.join(OUT, file), 'utf8')).replaceAll('&#x26;', '&')
    expect(text, file).not.toMatch(/localhost|127\.0\.0\.1|undefined\/|null\/resol|site\.invalid/)
    // The words of Next, React and the service worker's library are theirs.
    if (/^(_next\/.*|service-worker)\.js$/.test(file)) continue
    for (const [address] of text.matchAll(/\b[a-z]+:\/\/[^\s"'<>()\\]*/g)) {
      const isOfficialText = content.some((words) => words.includes(address))
      if (!isOfficialText && !NAMESPACES.test(address)) foreign.push(`${file}: ${address}`)
    }
  }
  expect(foreign).toEqual([])
})

test('what must be a full address is left out, and no link breaks', async ({ page, request }) => {
  await page.goto(AALCO)
  for (const selector of [
    'link[rel=canonical]',
    'meta[property="og:url"]',
    'meta[property^="og:image"]',
    'meta[name^="twitter:image"]',
  ]) {
    await expect(page.locator(selector), selector).toHaveCount(0)
  }
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    'content',
    'INTERNATIONAL LAW IN CYBERSPACE',
  )
  const robots = await request.get('/robots.txt')
  expect(await robots.text()).toMatch(/^User-Agent: \*\nAllow: \/\n*$/)
  for (const file of ['/sitemap.xml', '/images/aalco-res-54-sp2.png']) {
    expect((await request.get(file)).status(), file).toBe(404)
  }
})

test('citations give paths, which lead on', async ({ page }) => {
  await page.goto('/about/')
  await page.getByRole('link', { name: `${AALCO}#op-4` }).click()
  await expect(page.locator('#op-4')).toBeInViewport()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`Retrieved from Annotated Resolutions, ${AALCO}.`)).toBeVisible()
})

test('ids are URNs, and addresses paths that lead on', async ({ request }) => {
  const load = async (name: string) => (await request.get(`/data/${name}`)).json()
  const data = await load('ipu-132-cyber-warfare.json')
  expect(data.address).toBe('/resolutions/ipu-132-cyber-warfare/')
  expect((await request.get(data.annotations)).status()).toBe(200)
  const { id, items } = await load('ipu-132-cyber-warfare.annotations.json')
  expect(id).toBe('urn:annotated-resolutions:data/ipu-132-cyber-warfare.annotations.json')
  for (const item of items) {
    expect(item.id).toMatch(
      /^urn:annotated-resolutions:resolutions\/ipu-132-cyber-warfare\/#note-\d+$/,
    )
  }
})

test.describe('what the browser knows', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is what is copied: the full address', async ({ page, baseURL }) => {
    await page.goto(`${AALCO}#op-2`)
    await page.getByRole('button', { name: 'Copy link: Operative paragraph 2.' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${new URL(baseURL ?? '').origin}${AALCO}#op-2`)
  })
})
