import { expect, test } from '@playwright/test'

/**
 * The development server compiles a page on its first request, and reloads open pages; so each kind
 * of page is requested, with all that it loads, before the tests look at any.
 */
test('the development server has compiled its pages', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of ['/', '/resolutions/aalco-res-54-sp2/', '/about/', '/search/?q=charter']) {
    const response = await page.goto(path)
    expect(response?.ok()).toBe(true)
    await expect(page.locator('theme-switch:defined')).toBeVisible()
  }
  await expect(page.getByRole('status')).toContainText('clauses')
})
