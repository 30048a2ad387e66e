import { expect, type Page, test } from '@playwright/test'
import { HOSTILE } from '../hostile-words'

/** Everything on a page that words must not cause. */
async function watch(page: Page): Promise<string[]> {
  const deeds: string[] = []
  page.on('dialog', async (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('pageerror', (error) => deeds.push(`error: ${error}`))
  page.on('console', (message) => {
    if (message.type() === 'error') deeds.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') deeds.push(`request: ${request.url()}`)
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  return deeds
}

for (const [index, words] of HOSTILE.entries()) {
  test(`${JSON.stringify(words)} is shown as words, and does nothing`, async ({ page }) => {
    const deeds = await watch(page)
    await page.goto(`/resolutions/hostile-${index}/`)
    const textOf = (selector: string) =>
      page.locator(selector).evaluate((element) => element.textContent)
    expect(await textOf('h1')).toBe(words)
    expect(await page.title()).toContain(words.trim())
    expect(await textOf('#pp-1 > div:first-of-type p')).toBe(`Noting ${words},`)
    expect(await textOf('#op-1-a > div:first-of-type p')).toBe(`${words};`)
    expect(await textOf('#note-1 p')).toBe(words.replace(/[\u202A-\u202E]/g, ''))
    expect(await textOf('article')).toContain(`Source: ${words}`)
    expect(await textOf('article')).toContain(`Unverified text. ${words}`)
    await page.getByRole('link', { name: 'paragraph 1 above' }).hover()
    const preview = page.getByRole('group', { name: 'Preview: Operative paragraph 1.' })
    await expect(preview).toBeVisible()
    expect(await preview.evaluate((element) => element.textContent)).toContain(`${words};`)
    const image = await page.locator('meta[property="og:image"]').getAttribute('content')
    expect((await page.request.get(new URL(image ?? '').pathname)).status()).toBe(200)
    await page.waitForLoadState('networkidle')
    expect(deeds).toEqual([])
  })
}

test('lists, search and its highlights show words too', async ({ page }) => {
  const deeds = await watch(page)
  for (const path of [
    '/',
    '/resolutions/',
    '/bodies/ipu/',
    '/clauses/',
    '/openings/',
    '/citations/',
    '/search/?q=script',
    '/search/?q=alert',
    '/search/?q=img',
  ]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const main = page.getByRole('main')
    if (path.includes('?')) await expect(main.locator('mark').first()).toBeVisible()
    expect(await main.locator('script, iframe, img, object, style').count(), path).toBe(0)
  }
  expect(deeds).toEqual([])
})

test('a line of a megabyte is there to its end', async ({ page }) => {
  await page.goto('/resolutions/long-line/')
  const shown = await page
    .locator('#pp-1 > div:first-of-type p')
    .evaluate((element) => element.textContent)
  expect(shown).toBe(`Noting ${'<b>'.repeat(350_000)}`)
})

test('the language of a document is that of its text', async ({ page }) => {
  await page.goto('/resolutions/texte/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('body')).toHaveAttribute('lang', 'en')
  await expect(page.locator('h1 [lang=fr]')).toHaveText('Texte en français')
  await expect(page.getByRole('navigation', { name: 'Outline' }).locator('ul')).toHaveAttribute(
    'lang',
    'fr',
  )
  await page.goto('/resolutions/long-line/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('sub-paragraphs are beside their labels, on screen and on paper', async ({ page }) => {
  const rows = () =>
    page.locator('li[id^=op-]').evaluateAll((items) =>
      items.map((item) => {
        const [label, words] = ['a', 'div'].map((name) =>
          item.querySelector(`:scope > ${name}`)?.getBoundingClientRect(),
        )
        return {
          id: item.id,
          isBeside: Math.abs((label?.top ?? 0) - (words?.top ?? 1e6)) < 8,
          isLeft: (label?.right ?? 1e6) <= (words?.left ?? 0) + 1,
          left: Math.round(words?.left ?? 0),
        }
      }),
    )
  await page.goto('/resolutions/nested/')
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    for (const width of [360, 794, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const found = await rows()
      const leftOf = (id: string) => found.find((row) => row.id === id)?.left ?? 0
      expect(
        found.filter(({ isBeside, isLeft }) => !isBeside || !isLeft),
        `${media} ${width}`,
      ).toEqual([])
      expect(leftOf('op-1-a')).toBeGreaterThan(leftOf('op-1'))
      expect(leftOf('op-1-a-ii')).toBeGreaterThan(leftOf('op-1-a'))
      expect(leftOf('op-1-b')).toBe(leftOf('op-1-a'))
    }
  }
  const last = await page.locator('#op-2 > div').boundingBox()
  for (const number of [1, 2]) {
    const note = await page.locator(`#note-${number}`).boundingBox()
    expect(note?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0))
  }
})
