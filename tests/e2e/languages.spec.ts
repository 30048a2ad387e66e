import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe'

const LAMPS = '/resolutions/lamps/'
const SITE = 'https://resolutions.example'

const languages = (page: Page) => page.getByRole('navigation', { name: 'Languages' })

test('a resolution has a page in each of its languages, which name one another', async ({
  page,
}) => {
  for (const [path, language, title] of [
    [LAMPS, 'en', 'Lamps on the coast'],
    [`${LAMPS}fr/`, 'fr', 'Les lampes de la côte'],
    [`${LAMPS}ar/`, 'ar', 'مصابيح الساحل'],
  ] as const) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('h1')).toHaveText(title)
    await expect(languages(page).getByRole('listitem')).toHaveText([
      'English',
      'العربية',
      'français',
    ])
    await expect(languages(page).locator('[aria-current=page]')).toHaveCount(1)
    await expect(
      languages(page)
        .locator('li')
        .filter({ has: page.locator('strong') }),
    ).toHaveAttribute('lang', language)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(SITE + path)
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      )
    expect(alternates.sort()).toEqual([
      ['ar', `${SITE}${LAMPS}ar/`],
      ['en', `${SITE}${LAMPS}`],
      ['fr', `${SITE}${LAMPS}fr/`],
    ])
  }
})

test('another language is at the place that is being read', async ({ page }) => {
  await page.goto(`${LAMPS}#op-7`)
  await page.mouse.move(600, 400)
  const french = languages(page).getByRole('link', { name: 'français' })
  await expect(french).toHaveAttribute('href', /\/resolutions\/lamps\/fr\/#op-7$/)
  await page.locator('#op-11').evaluate((element) => element.scrollIntoView())
  await expect(french).toHaveAttribute('href', /#op-1[01]$/)
  await french.click()
  await expect(page).toHaveURL(/\/lamps\/fr\/#op-1[01]$/)
  await expect(page.locator('h1')).toHaveText('Les lampes de la côte')
})

test('without script the languages are plain links', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL}${LAMPS}`)
  await languages(page).getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(`${baseURL}${LAMPS}ar/`)
  await page.close()
})

test('notes are on the clause in all languages, or on the text of one', async ({ page }) => {
  const numbers = () =>
    page.locator('#op-1 [role=note]').evaluateAll((notes) => notes.map(({ id }) => id))
  await page.goto(LAMPS)
  expect(await numbers()).toEqual(['note-1'])
  await page.goto(`${LAMPS}fr/`)
  expect((await numbers()).sort()).toEqual(['note-1', 'note-2'])
  await page.goto(`${LAMPS}ar/`)
  expect(await numbers()).toEqual(['note-1'])
})

test('what a text cites of itself is on its own page', async ({ page }) => {
  await page.goto(LAMPS)
  await expect(page.locator('#op-1 p a[href$="#op-2"]')).toHaveAttribute('href', `${LAMPS}#op-2`)
})

test('a translation is cited, copied and downloaded by its own address', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${LAMPS}fr/#op-3`)
  await page.mouse.move(600, 400)
  await expect(page.locator('#cite dd').first()).toContainText('Les lampes de la côte')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Shift+C')
  await expect.poll(copied).toMatch(/\/resolutions\/lamps\/fr\/#op-3$/)
  await page.keyboard.press('c')
  await expect.poll(copied).toContain('Les lampes de la côte')
  const json = await (await request.get('/data/lamps.fr.json')).json()
  expect(json).toMatchObject({
    id: 'lamps',
    language: 'fr',
    address: `${SITE}${LAMPS}fr/`,
    source: { file: 'lamps.fr.txt' },
    translations: [
      { language: 'en', address: `${SITE}${LAMPS}`, json: `${SITE}/data/lamps.json` },
      { language: 'ar', address: `${SITE}${LAMPS}ar/`, json: `${SITE}/data/lamps.ar.json` },
    ],
  })
  expect(await (await request.get('/data/lamps.fr.txt')).text()).toContain('L’Assemblée,')
})

test('Arabic runs from the right, its labels before its words, and the site’s words from the left', async ({
  page,
}) => {
  await page.goto(`${LAMPS}ar/`)
  for (const width of [320, 800, 1300, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    const place = await page.locator('#op-3').evaluate((item) => {
      const [label, words] = ['a', 'div'].map((name) =>
        item.querySelector(`:scope > ${name}`)?.getBoundingClientRect(),
      )
      return {
        direction: getComputedStyle(item).direction,
        isRight: (label?.left ?? 0) >= (words?.right ?? 1e6) - 1,
        isWider: document.documentElement.scrollWidth > innerWidth,
      }
    })
    expect(place, `${width}`).toEqual({ direction: 'rtl', isRight: true, isWider: false })
    const note = page.locator('#op-1 [data-apparatus]')
    expect(await note.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  }
})

test('axe finds nothing on the page of a translation', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${LAMPS}ar/`)
    expect(await violationsOf(page)).toEqual([])
  }
})

test('the sitemap names the languages of a page with it', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain(
    `<url><loc>${SITE}${LAMPS}fr/</loc><xhtml:link rel="alternate" hreflang="en" href="${SITE}${LAMPS}"/><xhtml:link rel="alternate" hreflang="ar" href="${SITE}${LAMPS}ar/"/><xhtml:link rel="alternate" hreflang="fr" href="${SITE}${LAMPS}fr/"/></url>`,
  )
})
