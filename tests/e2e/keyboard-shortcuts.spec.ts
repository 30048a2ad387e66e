import { expect, type Page, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const label = (page: Page, anchor: string) => page.locator(`#${anchor} > a`)

test('j and k go from clause to clause, and stop at the ends', async ({ page }) => {
  await page.goto(AALCO)
  await page.keyboard.press('j')
  await expect(label(page, 'pp-1')).toBeFocused()
  await page.keyboard.press('k')
  await expect(label(page, 'pp-1')).toBeFocused()
  for (let step = 0; step < 9; step++) await page.keyboard.press('j')
  await expect(label(page, 'op-1')).toBeFocused()
  await expect(page.locator('#op-1')).toBeInViewport()
  for (let step = 0; step < 9; step++) await page.keyboard.press('j')
  await expect(label(page, 'op-4')).toBeFocused()
  await page.keyboard.press('k')
  await expect(label(page, 'op-3')).toBeFocused()
})

test('they start from the clause that is linked to, or from what is in sight', async ({ page }) => {
  await page.goto(`${AALCO}#pp-6`)
  await page.keyboard.press('j')
  await expect(label(page, 'pp-7')).toBeFocused()
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  await page.locator('#op-5').evaluate((clause) => {
    clause.scrollIntoView()
    scrollBy(0, clause.getBoundingClientRect().top - 10)
  })
  await page.keyboard.press('j')
  await expect(label(page, 'op-5')).toBeFocused()
})

test('shift-c copies the link to the clause, or else to the page', async ({ page }) => {
  await page.goto('/search/?q=attribution')
  await expect(page.getByRole('status')).not.toBeEmpty()
  const origin = new URL(page.url()).origin
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Shift+C')
  await expect(page.locator('site-notice')).toHaveText('Link copied: this page.')
  expect(await copied()).toBe(`${origin}/search/?q=attribution`)
  await page.goto(`${AALCO}?from=mail`)
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+C')
  await expect(page.locator('site-notice')).toHaveText('Link copied: Preambular paragraph [1]')
  expect(await copied()).toBe(`${origin}${AALCO}#pp-1`)
})

test('/ goes to the search box of the page, or opens one', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('a/j')
  await expect(page.getByRole('searchbox')).toHaveValue('a/j')
  await page.goto(AALCO)
  // At once: no letter of a quick typist is lost, or taken for another key.
  await page.keyboard.type('/attribution')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('searchbox')).toHaveValue('attribution')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search/?q=attribution')
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'Preambular paragraph 12' })).toBeFocused()
})

test('? shows the keys; Escape and the button close the list', async ({ page }) => {
  await page.goto(AALCO)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('kbd')).toHaveText(['j', 'k', 'c', 'shift c', '/', '?'])
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(label(page, 'pp-1')).not.toBeFocused()
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' })
  await button.click()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('the keys can be turned off, for good', async ({ page }) => {
  await page.goto(AALCO)
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck()
  await page.keyboard.press('Escape')
  for (const key of ['j', '?', '/']) await page.keyboard.press(key)
  await expect(page).toHaveURL(AALCO)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(label(page, 'pp-1')).not.toBeFocused()
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).not.toBeFocused()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox', { name: 'Use these keys' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('keys pressed with others belong to the browser', async ({ page }) => {
  await page.goto(AALCO)
  for (const keys of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(keys)
  await expect(label(page, 'pp-1')).not.toBeFocused()
})

test('what is out of sight is not chosen, and what is pointed at is', async ({ page }) => {
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  await page.keyboard.press('j')
  await page.evaluate(() => scrollTo(0, 2500))
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('j')
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(800)
  await page.mouse.move(0, 0)
  await page.reload()
  await page.locator('#pp-3 > div:first-of-type p').hover()
  await page.getByRole('button', { name: 'Copy link: Preambular paragraph (3)' }).click()
  await page.locator('#pp-4 > div:first-of-type p').hover()
  await expect(page.getByRole('button', { name: /^Copy link/ })).toHaveCount(1)
  await page.keyboard.press('Shift+C')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#pp-4$/)
})

test('a filter that was chosen does not take the keys', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('radio', { name: 'Operative' }).check()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
})
