import { expect, test } from '@playwright/test'

test('about: what, how parsed, how to cite, how to add', async ({ page }) => {
  await page.goto('/about/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'What it is',
    'How the texts were parsed',
    'What the editor adds',
    'How to cite',
    'How to add a text',
    'Whose it is',
  ])
  await expect(page.locator('article')).toContainText('2 resolutions with 40 clauses')
  await page.getByRole('link', { name: '/resolutions/aalco-res-54-sp2/#op-4' }).click()
  await expect(page.locator('#op-4')).toBeInViewport()
})

test('an unknown address gets help, and the code 404', async ({ page }) => {
  const response = await page.goto('/resolutions/aalco-res-54/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  )
  await expect(page.getByRole('link', { name: 'all resolutions' })).toBeVisible()
  // There is room between what is said and the box.
  const advice = await page.getByText('An address copied').boundingBox()
  const box = await page.getByRole('searchbox').boundingBox()
  expect((box?.y ?? 0) - (advice?.y ?? 0) - (advice?.height ?? 0)).toBeGreaterThan(16)
  await page.getByRole('searchbox').fill('sovereignty')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=sovereignty$/)
})
