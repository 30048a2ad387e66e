import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'

test('the page of the data names its files as they are served', async ({ page, request }) => {
  await page.goto('/data/')
  const rows = page.locator('article dl > div')
  await expect(rows).toHaveCount(3)
  for (const row of await rows.all()) {
    const address = (await row.getByRole('link').getAttribute('href')) ?? ''
    const response = await request.get(address)
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    // The list of all files has the size and the hash of each of the others.
    if (address.endsWith('/corpus.json')) continue
    const body = await response.body()
    const hash = createHash('sha256').update(body).digest('hex')
    await expect(row).toContainText(`${body.length.toLocaleString('en-GB')} bytes`)
    await expect(row).toContainText(hash)
  }
  const { version } = await (await request.get('/data/corpus.json')).json()
  await expect(page.locator('code').first()).toHaveText(version)
  await expect(page.locator('article > ul a')).toHaveCount(8)
})

test('the source text of a resolution has the hash that its JSON gives', async ({ request }) => {
  const data = await (await request.get('/data/aalco-res-54-sp2.json')).json()
  const text = await (await request.get(`/data/${data.source.file}`)).body()
  expect(createHash('sha256').update(text).digest('hex')).toBe(data.source.sha256)
})

test('pages name their feeds, which are served as such', async ({ page, request }) => {
  for (const [path, feed] of [
    ['/', 'all'],
    ['/bodies/ipu/', 'body-ipu'],
    ['/topics/sovereignty/', 'topic-sovereignty'],
  ]) {
    await page.goto(path ?? '')
    const link = page.locator('head link[type="application/atom+xml"]')
    await expect(link).toHaveAttribute('href', `/feeds/${feed}.atom`)
    const response = await request.get(`/feeds/${feed}.atom`)
    expect(response.headers()['content-type']).toMatch(/^application\/atom\+xml/)
    expect(await response.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
  }
})
