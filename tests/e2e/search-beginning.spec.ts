/**
 * The search page before there is a query: it takes the focus where that helps, and offers a
 * beginning.
 */
import { expect, test } from '@playwright/test'

const box = 'searchbox' as const

test('the box has the focus, by a link and directly', async ({ page }) => {
  await page.goto('/search/')
  await expect(page.getByRole(box)).toBeFocused()
  await page.goto('/about/')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole(box)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.type('attribution')
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await expect(page.getByRole(box)).toHaveValue('attribution')
})

test('not with a query in the address, nor against what the reader does, nor on the way back', async ({
  page,
}) => {
  await page.goto('/search/?q=attribution')
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await expect(page.getByRole(box)).not.toBeFocused()
  await page.goto('/search/')
  await expect(page.getByRole(box)).toBeFocused()
  const link = page.getByRole('main').getByRole('link', { name: 'Sovereignty', exact: true })
  await link.click()
  await expect(page).toHaveURL('/topics/sovereignty/')
  await page.goBack()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole(box)).not.toBeFocused()
})

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('no keyboard is brought up', async ({ page }) => {
    await page.goto('/search/')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole(box)).not.toBeFocused()
    await expect(page.getByRole('main').getByRole('link', { name: 'Cybercrime' })).toBeVisible()
  })
})

test('a beginning is offered, gives way to a query, and comes back without one', async ({
  page,
}) => {
  await page.goto('/search/')
  const main = page.getByRole('main')
  const topics = main.getByRole('region', { name: 'Topics' })
  await expect(topics.getByRole('listitem')).toHaveCount(14)
  await page.getByRole(box).fill('charter')
  await expect(page.getByRole('status')).toContainText('clauses')
  await expect(topics).toHaveCount(0)
  await page.getByRole(box).fill('')
  await expect(topics).toBeVisible()
  await page.getByRole('radio', { name: 'Operative' }).check()
  await expect(topics).toHaveCount(0)
  await page.goto('/search/')
  await main.getByRole('link', { name: 'sovereignty', exact: true }).click()
  await expect(page).toHaveURL('/search/?q=sovereignty')
  await expect(page.getByRole('status')).toContainText('1 clause')
  await expect(topics).toHaveCount(0)
})

test('a page with a query never shows it, even before the tool wakes', async ({ page }) => {
  await page.route('**/_next/**/*.js', () => {})
  await page.goto('/search/?q=charter', { waitUntil: 'commit' })
  await expect(page.getByRole(box)).toHaveValue('charter')
  await expect(page.getByRole('region', { name: 'Topics' })).toBeHidden()
})

test('parameters without a query leave the page at rest', async ({ page }) => {
  await page.goto('/search/?from=elsewhere')
  await expect(page.getByRole('region', { name: 'Topics' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('topics and all clauses lead on; examples, which would not, are left out', async ({
    page,
  }) => {
    await page.goto('/search/')
    const main = page.getByRole('main')
    await expect(main.getByText('For example')).toBeHidden()
    await main.getByRole('link', { name: 'all clauses' }).last().click()
    await expect(page).toHaveURL('/clauses/')
    await page.goto('/search/')
    await main.getByRole('link', { name: 'Attribution' }).click()
    await expect(page).toHaveURL('/topics/attribution/')
  })
})
