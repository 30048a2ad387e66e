import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './site-pages'

const IPU = '/resolutions/ipu-132-cyber-warfare/'

/** The left and right edges in the window of the first visible element. */
function sidesOf(page: Page, selector: string) {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].find(
      (element) => element.getClientRects().length > 0,
    )
    const { left, right } = shown?.getBoundingClientRect() ?? { left: Number.NaN, right: 0 }
    return { left, right }
  }, selector)
}

/** What a reader's eye follows on every page. */
const ON_THE_EDGE = {
  heading: 'main h1',
  prose: 'main p:not(.eyebrow)',
  footer: 'body > footer p',
  'links of the footer': 'body > footer a',
}

for (const path of [...PAGES, '/offline/']) {
  test(`header, heading, prose and footer have one left edge on ${path}`, async ({ page }) => {
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    for (const width of [320, 768, 1024, 1280, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const header = await sidesOf(page, 'body > header a')
      for (const [name, selector] of Object.entries(ON_THE_EDGE)) {
        const { left } = await sidesOf(page, selector)
        expect(Math.abs(left - header.left), `${name} at ${width}`).toBeLessThanOrEqual(1)
      }
    }
  })
}

test('the edge is the same on all pages', async ({ page }) => {
  test.setTimeout(60_000)
  const edges = new Map<number, Set<number>>()
  for (const path of PAGES) {
    await page.goto(path)
    for (const width of [1280, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const { left } = await sidesOf(page, 'main h1')
      edges.set(width, (edges.get(width) ?? new Set()).add(Math.round(left)))
    }
  }
  for (const [width, lefts] of edges) expect([...lefts], `at ${width}`).toHaveLength(1)
})

test('the words of a resolution are on it too; labels and outline are before it', async ({
  page,
}) => {
  await page.goto(IPU)
  for (const width of [1024, 1280, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 })
    const edge = (await sidesOf(page, 'main h1')).left
    for (const selector of ['#pp-1 > div > p', '#op-1 > div > p', '#preamble > p', 'main h2']) {
      const { left } = await sidesOf(page, selector)
      expect(Math.abs(left - edge), `${selector} at ${width}`).toBeLessThanOrEqual(1)
    }
    const outline = await sidesOf(page, 'nav[aria-label=Outline]')
    const label = await sidesOf(page, '#pp-10 > a')
    expect(outline.left).toBeGreaterThanOrEqual(0)
    expect(label.left).toBeGreaterThan(outline.right)
    expect(label.right).toBeLessThan(edge)
  }
})

test('a wide window is used, and prose keeps its measure', async ({ page }) => {
  test.setTimeout(60_000)
  await page.setViewportSize({ width: 2560, height: 1300 })
  for (const [path, last] of [
    ['/topics/cybercrime/', 'main section:last-of-type'],
    [`${IPU}parallel/`, '#op-1 > div:last-child'],
  ] as const) {
    await page.goto(path)
    const edge = (await sidesOf(page, 'main h1')).left
    expect((await sidesOf(page, last)).right - edge, path).toBeGreaterThan(1300)
  }
  for (const path of PAGES) {
    await page.goto(path)
    const widest = await page.evaluate(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const widths = [...document.querySelectorAll('main p')].map(
        (element) => element.getBoundingClientRect().width / rem,
      )
      return Math.max(0, ...widths)
    })
    expect(widest, path).toBeLessThanOrEqual(36.1)
  }
})
