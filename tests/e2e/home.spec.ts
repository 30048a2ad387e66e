import { expect, test } from '@playwright/test'

test.beforeEach(({ page }) => page.goto('/'))

test('says in one sentence what this is', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The resolutions of international organisations, clause by clause: to read, to cite and to search.',
  )
})

test('lists the resolutions with body, symbol, title, place, date and number of clauses', async ({
  page,
}) => {
  const items = page.getByRole('region', { name: 'Resolutions' }).getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.nth(0)).toContainText('Asian-African Legal Consultative Organization')
  await expect(items.nth(0)).toContainText('INTERNATIONAL LAW IN CYBERSPACE')
  await expect(items.nth(0)).toContainText(
    'AALCO/RES/54/SP2 · Beijing, 17 April 2015 · 9 preambular and 4 operative paragraphs',
  )
  await expect(items.nth(1)).toContainText('Inter-Parliamentary Union')
  await expect(items.nth(1)).toContainText(
    'C-I/132/DR · draft of 15 January 2015 · 15 preambular and 12 operative paragraphs',
  )
})

test('leads to each resolution', async ({ page }) => {
  await page.getByRole('link', { name: 'INTERNATIONAL LAW IN CYBERSPACE', exact: true }).click()
  await expect(page).toHaveURL(/\/resolutions\/aalco-res-54-sp2\/$/)
  await page.goBack()
  await page.getByRole('link', { name: /^Cyber warfare/ }).click()
  await expect(page).toHaveURL(/\/resolutions\/ipu-132-cyber-warfare\/$/)
})

test('its search box leads to the results', async ({ page }) => {
  await page.getByRole('searchbox').fill('attribution')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=attribution$/)
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
})
