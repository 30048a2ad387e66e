import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, test } from '@playwright/test'

test('the page of the data names its files as they are served', async ({ page, request }) => {
  await page.goto('/data/')
  const rows = page.locator('h2:text("The whole corpus") + dl > div')
  await expect(rows).toHaveCount(6)
  const list = await (await request.get('/data/corpus.json')).json()
  const hashes = new Map<string, string>(
    list.files.map((file: { name: string; sha256: string }) => [file.name, file.sha256]),
  )
  for (const row of await rows.all()) {
    const address = (await row.getByRole('link').getAttribute('href')) ?? ''
    const response = await request.get(address)
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    const body = await response.body()
    const hash = createHash('sha256').update(body).digest('hex')
    // The list of all files has them too, but its own.
    const name = path.basename(address)
    if (name !== 'corpus.json') expect(hashes.get(name)).toBe(hash)
    await expect(row).toContainText(`${body.length.toLocaleString('en-GB')} bytes`)
    await expect(row).toContainText(hash)
  }
  await expect(page.locator('code').first()).toHaveText(list.version)
  await expect(page.locator('article > ul a')).toHaveCount(13)
  // Every page says of which version it is.
  await expect(page.locator('footer')).toContainText(list.version)
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

/** The types of the forms that no server knows by the endings of their names. */
const TYPES = {
  md: 'text/markdown; charset=utf-8',
  'plain.txt': 'text/plain; charset=utf-8',
  xml: 'application/akn+xml',
  tei: 'application/tei+xml',
  epub: 'application/epub+zip',
  'annotations.json': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
}

for (const id of ['aalco-res-54-sp2', 'ipu-132-cyber-warfare']) {
  test(`every form of ${id} is served as what it is, to any site`, async ({ page, request }) => {
    await page.goto(`/resolutions/${id}/`)
    for (const [form, type] of Object.entries(TYPES)) {
      const address = `/data/${id}.${form}`
      const response = await request.get(address)
      expect(response.status(), address).toBe(200)
      expect(response.headers()['content-type']?.toLowerCase()).toBe(type)
      expect(response.headers()['access-control-allow-origin']).toBe('*')
      // The page has Markdown, which is as plain; /data/ has both.
      if (form === 'plain.txt') continue
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeAttached()
    }
  })
}

test('programs go through the texts by /dts/', async ({ request }) => {
  const entry = await request.get('/dts/index.json')
  expect(entry.headers()['content-type']).toBe('application/ld+json')
  expect(entry.headers()['access-control-allow-origin']).toBe('*')
  const units = await request.get('/dts/navigation/aalco-res-54-sp2;down=-1.json')
  expect((await units.json()).member).toHaveLength(13)
  const unit = await request.get('/dts/navigation/aalco-res-54-sp2/op-2.json')
  expect((await unit.json()).ref).toMatchObject({ identifier: 'op-2', level: 1 })
  const passage = await request.get('/dts/document/aalco-res-54-sp2/op-2.tei')
  expect(passage.headers()['content-type']).toBe('application/tei+xml')
  expect(passage.headers()['access-control-allow-origin']).toBe('*')
  expect(await passage.text()).toContain('<div type="operative" xml:id="op-2"')
})

const PROGRAMS = ['curl', 'jq', 'python3', 'Rscript'] as const

for (const [index, program] of PROGRAMS.entries()) {
  test(`the example for ${program} runs`, async ({ page, baseURL }) => {
    const isThere = spawnSync(program, ['--version']).status === 0
    const hasPandas =
      program !== 'python3' || spawnSync(program, ['-c', 'import pandas']).status === 0
    test.skip(!isThere || !hasPandas, `${program} is not installed, or not what it needs`)
    await page.goto('/data/')
    const shown = (await page.locator('article pre').nth(index).textContent()) ?? ''
    const code = shown.replaceAll('https://SITE', baseURL ?? '').replace('-o corpus.zip', '-o -')
    const [command = '', ...options] =
      program === 'python3' || program === 'Rscript'
        ? [program, program === 'python3' ? '-c' : '-e', code]
        : ['sh', '-c', code]
    const { status, stdout, stderr } = spawnSync(command, options)
    expect(String(stderr)).toBe('')
    expect(status).toBe(0)
    expect(String(stdout)).toMatch(RESULTS[program])
  })
}

/** What the examples print. */
const RESULTS = {
  curl: /^PK/,
  jq: /^op-1\tencourage\nop-2\tdirect\n|^op-1\t/,
  python3: /aalco-res-54-sp2\s+operative\s+4/,
  Rscript: /aalco-res-54-sp2\s+4\s+\d/,
}
