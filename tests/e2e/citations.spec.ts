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

test('a name of the map keeps in its box, in our typeface and in that of the system', async ({
  page,
}) => {
  for (const blocked of [false, true]) {
    if (blocked) await page.route('**/*.woff2', (route) => route.abort())
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/citations/')
      await page.evaluate(() => document.fonts.ready)
      const out = await page.getByRole('img', { name: /^Map of the table/ }).evaluate((map) =>
        [...map.querySelectorAll('text')].flatMap((text) => {
          const [name, box] = [text.getBoundingClientRect(), map.getBoundingClientRect()]
          return name.left < box.left || name.right > box.right ? [text.textContent] : []
        }),
      )
      expect(out, `${width}, ${blocked ? 'system' : 'own'}`).toEqual([])
    }
  }
})
