import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

const notice = (page: Page) => page.locator('site-notice')

for (const [fragment, anchor] of [
  ['OP-2', 'op-2'],
  ['op2', 'op-2'],
  ['pp_3', 'pp-3'],
  ['op-3%20', 'op-3'],
  ['Note-5', 'note-5'],
  ['op-3..op-99', 'op-3'],
] as const) {
  test(`#${fragment} leads to ${anchor}, marks it, and is put right`, async ({ page }) => {
    await page.goto(`${AALCO}#${fragment}`)
    await expect(page).toHaveURL(`${AALCO}#${anchor}`)
    await expect(page.locator(`#${anchor}`)).toBeInViewport()
    await expect(page.locator(':target')).toHaveAttribute('id', anchor)
    await expect(notice(page)).toBeEmpty()
  })
}

for (const [path, words, anchor] of [
  [
    `${AALCO}#op-99`,
    'There is no operative paragraph 99 in this resolution; its last is operative paragraph 4.',
    'op-4',
  ],
  [
    `${AALCO}#op-2-a`,
    'There is no operative paragraph 2 (a) in this resolution; the nearest is operative paragraph 2.',
    'op-2',
  ],
  [
    `${IPU}#PP-0`,
    'There is no preambular paragraph 0 in this resolution; the nearest is preambular paragraph 1.',
    'pp-1',
  ],
  [`${AALCO}#note-99`, 'There is no note 99 on this page; its last is note 22.', 'note-22'],
  [
    `${IPU}parallel/#op-99`,
    'There is no operative paragraph 99 on this page; its last is operative paragraph 12.',
    'op-12',
  ],
  [
    '/instruments/un-charter/#article-50',
    'There is no Article 50 on this page; the nearest is Article 51.',
    'article-51',
  ],
] as const) {
  test(`${path} is answered, with the nearest place`, async ({ page }) => {
    await page.goto(path)
    await expect(notice(page)).toHaveAttribute('aria-live', 'polite')
    await expect(notice(page).locator('span')).toHaveText(words)
    await notice(page).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`#${anchor}$`))
    await expect(page.locator(`#${anchor}`)).toBeInViewport()
    await expect(notice(page)).toBeEmpty()
  })
}

for (const fragment of ['nowhere', '%E0%A4%A', '<img src=x>']) {
  test(`#${fragment} is answered in its own words`, async ({ page }) => {
    await page.goto(`${AALCO}#${fragment}`)
    await expect(notice(page)).toContainText(/^There is nothing called “.+” on this page\./)
    await expect(notice(page).locator('img')).toHaveCount(0)
    await notice(page).getByRole('button', { name: 'Close' }).click()
    await expect(notice(page)).toBeEmpty()
  })
}

test('so is one that is written while the page is open', async ({ page }) => {
  await page.goto(AALCO)
  await page.evaluate(() => {
    location.hash = 'op-99'
  })
  await expect(notice(page)).toContainText('There is no operative paragraph 99')
  await page.evaluate(() => {
    location.hash = 'OP-4'
  })
  await expect(page).toHaveURL(`${AALCO}#op-4`)
  await expect(page.locator('#op-4')).toBeInViewport()
  await expect(notice(page)).toBeEmpty()
})

test('Back leads past an address that was put right', async ({ page }) => {
  await page.goto('/about/')
  await page.goto(`${AALCO}#OP-2`)
  await expect(page).toHaveURL(`${AALCO}#op-2`)
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test('names that are right are left alone', async ({ page }) => {
  for (const fragment of ['', '#op-3', '#note-2', '#preamble', '#main', '#top']) {
    await page.goto('/about/')
    await page.goto(AALCO + fragment)
    await page.waitForLoadState('networkidle')
    await expect(page).toHaveURL(AALCO + fragment)
    await expect(notice(page)).toBeEmpty()
  }
})

test('axe finds nothing in the notice', async ({ page }) => {
  await page.goto(`${AALCO}#op-99`)
  await expect(notice(page).getByRole('link')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page)).toEqual([])
  }
})
