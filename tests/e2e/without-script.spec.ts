import { expect, test } from '@playwright/test'
import { PAGES } from './site-pages'

test.use({ javaScriptEnabled: false })

for (const path of PAGES.filter((path) => !path.startsWith('/search/'))) {
  test(`${path} is whole`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).not.toBeEmpty()
  })
}

test('outline, references and instruments lead on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'INTERNATIONAL LAW IN CYBERSPACE', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Outline' })
    .getByRole('link', { name: '3. Decides' })
    .click()
  await expect(page).toHaveURL(/#op-3$/)
  await expect(page.locator('#op-3')).toBeInViewport()
  await page.getByRole('link', { name: 'paragraph 2 of this Resolution' }).click()
  await expect(page).toHaveURL(/#op-2$/)
  await page.locator('#op-2').getByRole('link', { name: 'UN Charter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charter of the United Nations')
  await page.getByRole('link', { name: 'Preambular paragraph 3' }).click()
  await expect(page.locator('#pp-3')).toBeInViewport()
})

test('search says what it needs, and offers all clauses on one page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('attribution')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=attribution$/)
  const advice = page.locator('noscript p')
  await expect(advice).toBeVisible()
  await expect(advice).toContainText('Search runs in your browser and needs JavaScript.')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await advice.getByRole('link', { name: 'all clauses' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clauses')
  const clauses = page.getByRole('main').getByRole('listitem')
  await expect(clauses).toHaveCount(40)
  await expect(clauses.filter({ hasText: 'attribution' }).getByRole('link')).toHaveText([
    'Preambular paragraph 12',
    'Preambular paragraph 13',
  ])
})

test('and an index of words, as that of a book', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('link', { name: 'index of words' }).click()
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'A', exact: true })
    .click()
  await expect(page).toHaveURL('/words/a/')
  const attribution = page.locator('#word-attribution')
  await expect(attribution.getByRole('link')).toHaveText(['preambular 12', '13'])
  await attribution.getByRole('link', { name: 'preambular 13' }).click()
  await expect(page).toHaveURL('/resolutions/ipu-132-cyber-warfare/#pp-13')
  await expect(page.locator(':target')).toContainText('attribution')
})
