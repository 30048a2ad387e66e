import { expect, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the clause under the pointer offers its link, and says that it is copied', async ({
  page,
}) => {
  await page.goto(AALCO)
  const button = page.getByRole('button', { name: 'Copy link: Operative paragraph 2.' })
  await expect(button).toBeHidden()
  await page.locator('#op-2 > div:first-of-type p').hover()
  await expect(page.getByRole('button', { name: /^Copy link/ })).toHaveCount(1)
  await button.click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${new URL(page.url()).origin}${AALCO}#op-2`)
  const notice = page.locator('site-notice')
  await expect(notice).toHaveText('Link copied: Operative paragraph 2.')
  await expect(notice).toHaveAttribute('aria-live', 'polite')
  await expect(notice).toBeEmpty()
})

test('so does the clause that is linked to, and the one with the focus', async ({ page }) => {
  await page.goto(`${AALCO}#pp-4`)
  await expect(
    page.getByRole('button', { name: 'Copy link: Preambular paragraph [4]' }),
  ).toBeVisible()
  await page.locator('#op-3 > a').focus()
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('button', { name: 'Copy link: Operative paragraph 3.' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('site-notice')).toHaveText('Link copied: Operative paragraph 3.')
})

test('nothing moves when the button appears', async ({ page }) => {
  await page.goto(AALCO)
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await height()
  for (const clause of await page.locator('li[id] > [data-clause] + div p').all()) {
    await clause.hover()
    expect(await height()).toBe(before)
  }
})

test('where the browser allows no copying, the link is shown until it is closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(AALCO)
  await page.locator('#op-2 > div:first-of-type p').hover()
  await page.getByRole('button', { name: 'Copy link: Operative paragraph 2.' }).click()
  await expect(page).toHaveURL(AALCO)
  await expect(page.locator('site-notice')).toContainText(`${AALCO}#op-2`)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('site-notice')).toBeEmpty()
})
