import { expect, test } from '@playwright/test'

test('every link and anchor of the site resolves, and nothing leaves it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const foreign = new Set<string>()
  const failed: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.add(request.url())
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
  const waiting = ['/']
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
      links: [...document.querySelectorAll('a')].map(({ href }) => href),
      empty: [...document.querySelectorAll('a:not([href])')].length,
    }))
    expect(new Set(found.ids).size, `ids of ${path} are unique`).toBe(found.ids.length)
    expect(found.empty).toBe(0)
    anchors.set(path, new Set(found.ids))
    for (const link of found.links) {
      const to = new URL(link)
      if (to.origin !== baseURL) foreign.add(link)
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
  expect([...anchors.keys()].sort()).toEqual([
    '/',
    '/about/',
    '/data/aalco-res-54-sp2.txt',
    '/data/ipu-132-cyber-warfare.txt',
    '/instruments/additional-protocols/',
    '/instruments/geneva-conventions/',
    '/instruments/iccpr/',
    '/instruments/un-charter/',
    '/instruments/universal-declaration-of-human-rights/',
    '/resolutions/aalco-res-54-sp2/',
    '/resolutions/ipu-132-cyber-warfare/',
    '/search/',
  ])
  expect(links.length).toBeGreaterThan(100)
})
