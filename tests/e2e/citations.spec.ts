import { expect, test } from '@playwright/test'

test('the table counts clauses, and leads to them and to what they cite', async ({ page }) => {
  await page.goto('/citations/')
  const rows = await page
    .getByRole('table')
    .locator('tbody tr:has(td)')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        number: Number(row.querySelector('td')?.textContent),
        cited: row.querySelector('th a')?.getAttribute('href') ?? '',
        clauses: [...row.querySelectorAll('li a')].map((link) => link.getAttribute('href') ?? ''),
      })),
    )
  const total = rows.reduce((sum, { number }) => sum + number, 0)
  expect(total).toBeGreaterThan(0)
  for (const { number, clauses } of rows) expect(clauses).toHaveLength(number)
  const plot = page.getByRole('img')
  await expect(plot.locator('path')).toHaveCount(rows.length)
  for (const side of ['left', 'right']) {
    const numbers = await plot.locator(`[data-node=${side}] tspan`).allTextContents()
    expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(total)
  }
  for (const { cited, clauses } of rows) {
    await page.goto(cited)
    for (const clause of clauses) {
      await expect(page.locator(`article li > a[href="${clause}"]`)).toBeVisible()
    }
  }
})
