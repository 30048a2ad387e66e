import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './site-pages'

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const path of PAGES) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page), 'dark').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await violations(page), 'dark and narrow').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(page), 'narrow').toEqual([])
  })
}

test('the first stop of the Tab key leads past the header', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})
