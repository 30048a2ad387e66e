import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

const idsIn = async (name: string) =>
  [...(await readFile(`content/authorities/${name}.yml`, 'utf8')).matchAll(/^- id: (.+)$/gm)].map(
    ([, id]) => id,
  )
const RESOLUTIONS = ['aalco-res-54-sp2', 'ipu-132-cyber-warfare']

/** The heads that open clauses of the two. */
const HEADS = {
  operative: 'call-upon decide direct encourage recommend urge',
  preambular:
    'acknowledge aware cognizant concerned condemn consider convinced note realize recognize stress',
}

/** The pages and files of the site, below its base path. */
const SITE = [
  '/',
  '/about/',
  '/bodies/aalco/',
  '/bodies/ipu/',
  '/citations/',
  '/cite/',
  '/clauses/',
  '/words/',
  ...'0-9 a b c d e f g h i k l m n o p r s t u v w y'
    .split(' ')
    .map((letter) => `/words/${letter}/`),
  '/data/',
  ...['CITATION.cff', 'clauses.csv', 'corpus.epub', 'corpus.json', 'corpus.zip', 'schema.json'].map(
    (name) => `/data/${name}`,
  ),
  // Of the first alone, on the page of the data; for the others, the head of the page names it.
  `/data/${RESOLUTIONS[0]}.legislation.json`,
  `/data/${RESOLUTIONS[0]}.plain.txt`,
  '/dts/index.json',
  '/feeds/all.atom',
  ...RESOLUTIONS.flatMap((id) => [
    ...'annotations.json bib csl.json epub json md oscola.bib ris tei txt xml'
      .split(' ')
      .map((form) => `/data/${id}.${form}`),
    `/resolutions/${id}/`,
    `/resolutions/${id}/parallel/`,
  ]),
  ...(await idsIn('instruments')).map((id) => `/instruments/${id}/`),
  ...(await idsIn('topics')).map((id) => `/topics/${id}/`),
  '/instruments/',
  '/openings/',
  ...Object.entries(HEADS).flatMap(([kind, heads]) =>
    heads.split(' ').map((head) => `/openings/${kind}-en-${head}/`),
  ),
  '/resolutions/',
  '/search/',
  '/topics/',
].sort()

/** "" for a site at the root of its host, "/corpus" for one in a folder. */
function basePathOf(baseURL: string | undefined): string {
  return new URL(baseURL ?? '').pathname.replace(/\/$/, '')
}

test('every link and anchor of the site resolves, and nothing leaves it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const base = basePathOf(baseURL)
  const inSite = (url: URL) =>
    url.origin === new URL(baseURL ?? '').origin && url.pathname.startsWith(`${base}/`)
  const foreign = new Set<string>()
  const failed: string[] = []
  page.on('request', (request) => {
    if (!inSite(new URL(request.url()))) foreign.add(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (error) => failed.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(message.text())
  })

  const anchors = new Map<string, Set<string>>()
  const links: { from: string; to: URL }[] = []
  const waiting = [`${base}/`]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (anchors.has(path)) continue
    if (/\.\w+$/.test(path)) {
      const response = await page.request.get(path)
      if (!response.ok()) failed.push(`${response.status()} ${path}`)
      anchors.set(path, new Set())
      continue
    }
    await page.goto(path)
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a')]
        .filter(({ protocol, rel }) => !(protocol === 'https:' && rel === 'external noopener'))
        .map(({ href }) => href),
      empty: [...document.querySelectorAll('a:not([href])')].length,
    }))
    expect(new Set(found.ids).size, `ids of ${path} are unique`).toBe(found.ids.length)
    expect(found.empty).toBe(0)
    anchors.set(path, new Set(found.ids))
    for (const link of found.links) {
      const to = new URL(link)
      if (!inSite(to)) foreign.add(link)
      else {
        links.push({ from: path, to })
        waiting.push(to.pathname)
      }
    }
  }

  const broken = links
    .filter(
      ({ to }) => to.hash && !anchors.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1))),
    )
    .map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`)
  expect(broken).toEqual([])
  expect(failed).toEqual([])
  expect([...foreign]).toEqual([])
  expect([...anchors.keys()].sort()).toEqual(SITE.map((path) => base + path))
  expect(links.length).toBeGreaterThan(100)
})

test('search and the page for unknown addresses work wherever the site is', async ({
  page,
  baseURL,
}) => {
  const base = basePathOf(baseURL)
  await page.goto(`${base}/search/?q=sovereignty`)
  await page.getByRole('link', { name: 'Operative paragraph 2' }).click()
  await expect(page).toHaveURL(`${base}/resolutions/aalco-res-54-sp2/#op-2`)
  const response = await page.goto(`${base}/nowhere/`)
  expect(response?.status()).toBe(404)
  await page.getByRole('searchbox').fill('attribution')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
})
