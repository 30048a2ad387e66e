import { expect, test } from '@playwright/test'
import { PAGES } from './site-pages'

test('a line of the text holds 60 to 75 characters on a wide screen', async ({ page }) => {
  for (const width of [1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/resolutions/ipu-132-cyber-warfare/')
    await page.evaluate(() => document.fonts.ready)
    const perLine = await page
      .locator('li[id^="pp-"] > [data-clause] + div p')
      .evaluateAll((paragraphs) =>
        paragraphs
          .map((paragraph) => {
            const { height } = paragraph.getBoundingClientRect()
            const lines = Math.round(
              height / Number.parseFloat(getComputedStyle(paragraph).lineHeight),
            )
            return { lines, characters: paragraph.textContent?.length ?? 0 }
          })
          .filter(({ lines }) => lines >= 5)
          // The last line is not full; half of it is a fair guess.
          .map(({ lines, characters }) => characters / (lines - 0.5)),
      )
    expect(perLine.length).toBeGreaterThan(3)
    const mean = perLine.reduce((sum, value) => sum + value, 0) / perLine.length
    expect(mean, `at ${width}`).toBeGreaterThanOrEqual(60)
    expect(mean, `at ${width}`).toBeLessThanOrEqual(75)
  }
})

for (const path of PAGES) {
  test(`nothing sticks out sideways from 320 to 1920 pixels on ${path}`, async ({ page }) => {
    for (const width of [320, 390, 768, 1023, 1024, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content, `at ${width}`).toBeLessThanOrEqual(window)
    }
  })
}

test('the typeface is our own', async ({ page }) => {
  const fonts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') fonts.push(response.url())
  })
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ weight, style }) => `${weight} ${style}`),
  )
  expect(loaded.sort()).toEqual(['400 italic', '400 normal', '600 normal'])
  expect(fonts.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true)
  const family = await page
    .locator('#pp-1 > div:first-of-type p')
    .evaluate((element) => getComputedStyle(element).fontFamily)
  expect(family).toMatch(/^"?sourceSerif/)
})

test('light and dark follow the system', async ({ page }) => {
  await page.goto('/')
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await background()).toBe('rgb(252, 251, 248)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await background()).toBe('rgb(23, 22, 20)')
})

test('nothing sticks out where the reader has larger letters', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%'
    }),
  )
  test.setTimeout(60_000)
  for (const path of PAGES) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content, `${path} at ${width}`).toBeLessThanOrEqual(window ?? 0)
    }
  }
})
