import { expect, type Page, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'

/** The words that the browser marks as found, or as the one that the reader is at. */
function marked(page: Page, name = 'found'): Promise<string[]> {
  return page.evaluate(
    (of) =>
      [...(CSS.highlights.get(of) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    name,
  )
}

test('all that was found is marked where a result leads, until Escape', async ({ page }) => {
  await page.goto('/search/?q="cyber domain" OR attribution')
  await page.getByRole('link', { name: 'Preambular paragraph 12' }).click()
  await expect(page).toHaveURL(/ipu-132-cyber-warfare\/#pp-12/)
  await expect.poll(() => marked(page)).toContain('attribution')
  const words = await marked(page)
  expect(words.filter((word) => word === 'attribution')).toHaveLength(2)
  expect(words.filter((word) => /^cyber\s+domain$/.test(word)).length).toBeGreaterThan(2)
  await page.keyboard.press('Escape')
  expect(await marked(page)).toEqual([])
  await page.reload()
  await page.mouse.move(100, 100)
  await expect(page.getByRole('searchbox', { name: 'Find in this text' })).toBeVisible()
  expect(await marked(page)).toEqual([])
})

test('words are found in the text, in their order, and not in its notes', async ({ page }) => {
  await page.goto(IPU)
  await page.mouse.move(100, 100)
  const box = page.getByRole('searchbox', { name: 'Find in this text' })
  await box.fill('secur')
  const output = page.locator('find-in-text output')
  await expect(output).toHaveText(/^\d+ found$/)
  const words = await marked(page)
  expect(words.every((word) => /^secur/i.test(word))).toBe(true)
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['security', 'secure']))
  await expect(output).toHaveText(`${words.length} found`)
  await box.press('Enter')
  await expect(output).toHaveText(`1 of ${words.length}`)
  await box.press('Shift+Enter')
  await expect(output).toHaveText(`${words.length} of ${words.length}`)
  expect(await marked(page, 'found-current')).toHaveLength(1)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(output).toHaveText(`1 of ${words.length}`)
  await box.fill('"use of force"')
  await expect(output).toHaveText('1 found')
  await box.press('Escape')
  await expect(output).toHaveText('')
  expect(await marked(page)).toEqual([])
})

test('a word that is not there is told', async ({ page }) => {
  await page.goto(IPU)
  await page.mouse.move(100, 100)
  await page.getByRole('searchbox', { name: 'Find in this text' }).fill('zebra')
  await expect(page.locator('find-in-text output')).toHaveText('0 found')
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
})
