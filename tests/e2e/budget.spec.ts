import { expect, type Page, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'
const KILOBYTE = 1024

test('the IPU page stays within its budgets', async ({ page }) => {
  const sizes = new Map<string, number>()
  const fonts: string[] = []
  page.on('response', async (response) => {
    const type = response.request().resourceType()
    if (type === 'font') fonts.push(response.url())
    const { responseBodySize } = await response.request().sizes()
    sizes.set(type, (sizes.get(type) ?? 0) + responseBodySize)
  })
  // gzip, as the slower hosts send it.
  await page.setExtraHTTPHeaders({ 'Accept-Encoding': 'gzip' })
  await page.goto(IPU, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const size = (type: string) => (sizes.get(type) ?? 0) / KILOBYTE
  expect(size('document')).toBeGreaterThan(2)
  expect(size('stylesheet')).toBeGreaterThan(1)
  expect(size('document') + size('stylesheet') + size('script')).toBeLessThanOrEqual(24)
  expect(size('script')).toBeLessThanOrEqual(8)
  expect(size('font')).toBeLessThanOrEqual(110)
  expect(fonts).toHaveLength(3)
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
  await expect(page.getByRole('status')).toHaveText('2 clauses and 3 notes in 2 resolutions')
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
