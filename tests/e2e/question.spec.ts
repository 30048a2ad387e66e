import { expect, test } from '@playwright/test'
import { holdScripts } from './hold-scripts'

test('the search page is drawn before its scripts come, and answers what was written by then', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/search/', { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('attribution')
  await expect(page.getByRole('status')).toBeEmpty()
  release()
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await expect(page).toHaveURL(/\?q=attribution$/)
})

test('the query is in the form while the scripts load', async ({ page }) => {
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
