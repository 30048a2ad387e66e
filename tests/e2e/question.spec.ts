import { expect, type Page, test } from '@playwright/test'
import { holdScripts } from './hold-scripts'

/** How many scripts of the tool the page has run. */
const running = (page: Page) => page.locator('script[src*="/_next/"]').count()

test('the search page is drawn, and its scripts run at the first touch', async ({ page }) => {
  await page.goto('/search/')
  await page.waitForLoadState('networkidle')
  expect(await running(page)).toBe(0)
  await page.mouse.move(200, 200)
  await expect.poll(() => running(page)).toBeGreaterThan(3)
  await page.getByRole('searchbox').fill('attribution')
  await expect(page.getByRole('status')).toHaveText('2 clauses and 3 notes in 2 resolutions')
})

test('what is asked stands in the form while the scripts are on their way', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/search/?q=charter&kind=operative', { waitUntil: 'commit' })
  await expect(page.getByRole('searchbox')).toHaveValue('charter')
  await expect(page.getByRole('radio', { name: 'Operative' })).toBeChecked()
  const said = page
    .getByRole('status')
    .evaluate((status) => getComputedStyle(status, '::before').content)
  expect(await said).toBe('"Searching …"')
  release()
  await expect(page.getByRole('region', { name: 'Results' }).locator('li > a')).toHaveText([
    'Operative paragraph 2',
  ])
  await expect(page).toHaveURL(/\?q=charter&kind=operative$/)
})
