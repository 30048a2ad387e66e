import { expect, type Page, test } from '@playwright/test'

const LIGHT = 'rgb(252, 251, 248)'
const DARK = 'rgb(23, 22, 20)'

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

async function choose(page: Page, theme: string) {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: theme }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden()
}

test('a choice overrides the system, on every page, until it is undone', async ({ page }) => {
  await page.goto('/')
  expect(await background(page)).toBe(LIGHT)
  await choose(page, 'Dark')
  expect(await background(page)).toBe(DARK)
  await page.goto('/search/')
  expect(await background(page)).toBe(DARK)
  await page.emulateMedia({ colorScheme: 'dark' })
  await choose(page, 'Light')
  expect(await background(page)).toBe(LIGHT)
  await page.reload()
  expect(await background(page)).toBe(LIGHT)
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.getByRole('radio', { name: 'System' }).check()
  expect(await background(page)).toBe(DARK)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await background(page)).toBe(LIGHT)
})

test('the theme is there before anything is drawn', async ({ page }) => {
  await page.goto('/')
  await choose(page, 'Dark')
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = []
    Object.assign(window, { seen })
    // The body is created before the browser can draw any of it.
    new MutationObserver((_, observer) => {
      if (!document.body) return
      seen.push(document.documentElement.dataset.theme)
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  for (const path of ['/', '/resolutions/aalco-res-54-sp2/', '/search/']) {
    await page.goto(path)
    expect(await page.evaluate(() => Reflect.get(window, 'seen')), path).toEqual(['dark'])
  }
})

test('the browser’s own surroundings follow', async ({ page }) => {
  const first = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      return metas.find(({ media }) => matchMedia(media || 'all').matches)?.content
    })
  await page.goto('/')
  expect(await first()).toBe('#fcfbf8')
  await choose(page, 'Dark')
  expect(await first()).toBe('#171614')
  await page.goto('/about/')
  expect(await first()).toBe('#171614')
  await choose(page, 'System')
  expect(await first()).toBe('#fcfbf8')
})

test('other tabs follow at once', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/about/')
  await choose(page, 'Dark')
  await expect.poll(() => background(other)).toBe(DARK)
})

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.goto('/')
  await choose(page, 'Dark')
  await page.emulateMedia({ media: 'print' })
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color)
  expect(ink).toBe('rgb(31, 29, 26)')
})

test('where the browser keeps no storage, a choice holds for the page', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await choose(page, 'Dark')
  expect(await background(page)).toBe(DARK)
  expect(errors).toEqual([])
})

test('the choice closes when Tab leaves it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Theme' }).press('Enter')
  await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden()
})
