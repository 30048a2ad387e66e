import { expect, type Page, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'
/** What a reader opens in one sitting. */
const VISIT = [
  '/',
  IPU,
  '/topics/sovereignty/',
  '/instruments/un-charter/',
  '/resolutions/aalco-res-54-sp2/',
]
const KILOBYTE = 1024

/** What a page loads, in kilobytes, by kind; each file once for all the pages that are loaded. */
function watchSizes(page: Page): { of: (type: string) => number; fonts: Set<string> } {
  const sizes = new Map<string, { type: string; bytes: number }>()
  const fonts = new Set<string>()
  page.on('response', async (response) => {
    const type = response.request().resourceType()
    if (type === 'font') fonts.add(response.url())
    if (sizes.has(response.url())) return
    sizes.set(response.url(), { type, bytes: 0 })
    const { responseBodySize } = await response.request().sizes()
    sizes.set(response.url(), { type, bytes: responseBodySize })
  })
  return {
    of: (wanted) =>
      [...sizes.values()].reduce(
        (sum, { type, bytes }) => sum + (type === wanted ? bytes : 0) / KILOBYTE,
        0,
      ),
    fonts,
  }
}

// gzip, as the slower hosts send it.
test.use({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' }, serviceWorkers: 'block' })

test('the IPU page stays within its budgets', async ({ page }) => {
  const { of, fonts } = watchSizes(page)
  await page.goto(IPU, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  expect(of('document')).toBeGreaterThan(2)
  expect(of('stylesheet')).toBeGreaterThan(1)
  expect(of('document') + of('stylesheet') + of('script')).toBeLessThanOrEqual(24)
  expect(of('script')).toBeLessThanOrEqual(8)
  expect(of('font')).toBeLessThanOrEqual(110)
  expect(fonts.size).toBe(3)
})

test('a visit of five pages stays within its budgets', async ({ page }) => {
  const { of } = watchSizes(page)
  for (const address of VISIT) await page.goto(address, { waitUntil: 'networkidle' })
  expect(of('document')).toBeGreaterThan(10)
  expect(of('stylesheet')).toBeGreaterThan(1)
  expect(of('stylesheet')).toBeLessThanOrEqual(9)
  expect(of('document') + of('stylesheet') + of('script')).toBeLessThanOrEqual(55)
})

/** Add up what moves on a page from its beginning. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(() => {
      const shifts: unknown = Reflect.get(window, 'shifts')
      return Array.isArray(shifts) ? shifts.reduce((sum, value) => sum + value, 0) : Number.NaN
    })
}

test('results that come push nothing away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const shift = await watchShifts(page)
  await page.goto('/search/?q=attribution')
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await page.waitForTimeout(300)
  expect(await shift()).toBeLessThan(0.01)
})

test('fonts and elements never block, and nothing shifts as they come', async ({ page }) => {
  const shift = await watchShifts(page)
  await page.route(/\.woff2$|elements\/elements-.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto(IPU)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  expect(await shift()).toBe(0)
  const displays = await page.evaluate(() =>
    [...document.fonts].flatMap(({ family, display }) =>
      /fallback/i.test(family) ? [] : [display],
    ),
  )
  expect(displays).toEqual(['optional', 'optional', 'optional'])
})
