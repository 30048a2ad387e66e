import { expect, test } from '@playwright/test'

/**
 * The development server compiles a page when it is first asked for it, and has open pages load
 * anew; so each sort of page is asked for, with all that it loads, before the tests look at any.
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
