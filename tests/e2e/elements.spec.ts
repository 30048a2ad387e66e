import { expect, test } from '@playwright/test'

test('the comforts of a page are there, and nothing complains', { tag: '@dev' }, async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
  await page.goto('/resolutions/aalco-res-54-sp2/#op-3')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('button', { name: 'Theme' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('[aria-current=location]')).toHaveAttribute('href', '#op-3')
  await expect(
    page.getByRole('button', { name: 'Copy link: Operative paragraph 3.' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'paragraph 2 of this Resolution' }).hover()
  await expect(page.getByRole('group', { name: 'Preview: Operative paragraph 2.' })).toBeVisible()
  await page.mouse.move(0, 0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('every custom element on a page is defined', { tag: '@dev' }, async ({ page }) => {
  for (const path of ['/', '/resolutions/ipu-132-cyber-warfare/', '/search/']) {
    await page.goto(path)
    // Some are loaded with the reader's first move.
    await page.mouse.move(100, 100)
    const undefinedNames = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(':not(:defined)')].flatMap(({ localName }) =>
          localName.startsWith('next') ? [] : localName,
        ),
      )
    await expect.poll(undefinedNames, path).toEqual([])
  }
})
