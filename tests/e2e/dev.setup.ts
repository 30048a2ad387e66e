import { expect, test } from '@playwright/test'

/**
 * The development server compiles a page on its first request, and reloads open pages; so each kind
 * of page is requested, with all that it loads, before the tests look at any. While Next compiles, it
 * may read a manifest that it has half written, and answers a script with an error: the page is then
 * requested anew.
 */
test('the development server has compiled its pages', async ({ page }) => {
  test.setTimeout(240_000)
  for (const path of ['/', '/resolutions/aalco-res-54-sp2/', '/about/', '/search/?q=charter']) {
    await expect(async () => {
      const response = await page.goto(path)
      expect(response?.ok()).toBe(true)
      await expect(page.locator('theme-switch:defined')).toBeVisible()
    }).toPass({ timeout: 60_000 })
  }
  await expect(page.getByRole('status')).toContainText('clauses')
})
