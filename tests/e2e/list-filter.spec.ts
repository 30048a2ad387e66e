/**
 * The ways through a site of many resolutions (`large-content.ts`): from the home page by body and year, from
 * one resolution to the next, and by a box that finds some of a list as one types.
 */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { violationsOf } from './axe'

const ASSEMBLY = '/bodies/un-general-assembly/'
const INDEX = '/resolutions/index.json'

const boxOf = (page: Page) => page.getByRole('main').getByRole('searchbox')
const statusOf = (page: Page) => page.locator('list-filter').getByRole('status')
const rowsOf = (page: Page) => page.locator('[data-found] > li')

/** Where the links of a list lead. */
const addressesIn = (list: Locator) =>
  list.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Hear of what a page asks for. */
function requestsOf(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  return requests
}

test('home shows the newest, and leads to a body and a year', async ({ page }) => {
  await page.goto('/')
  const newest = page.getByRole('region', { name: 'Newest resolutions' })
  await expect(newest.getByRole('listitem')).toHaveCount(10)
  await expect(newest.getByRole('link', { name: /^All \d+ resolutions$/ })).toBeVisible()
  const bodies = page.getByRole('region', { name: 'Bodies' })
  await bodies.getByRole('link', { name: 'United Nations Security Council' }).click()
  await expect(page).toHaveURL('/bodies/un-security-council/')
  await page.goBack()
  await page.getByRole('region', { name: 'Years' }).getByRole('link', { name: '1990' }).click()
  await expect(page).toHaveURL('/resolutions/#year-1990')
  const year = page.locator('#year-1990')
  await expect(year).toBeInViewport()
  await year.getByRole('link', { name: 'UNGA' }).click()
  await expect(page).toHaveURL(`${ASSEMBLY}1990/`)
  for (const time of await page.locator('article time:visible').allTextContents()) {
    expect(time).toMatch(/ 1990$/)
  }
})

test('a body leads to its years, also by the anchors that they once had', async ({ page }) => {
  await page.goto(`${ASSEMBLY}#1990`)
  await expect(page.locator('[id="1990"]')).toBeInViewport()
  await page.locator('[id="1990"]').getByRole('link').click()
  await expect(page).toHaveURL(`${ASSEMBLY}1990/`)
})

test('previous is older and next newer, by their dates, and of the same body', async ({ page }) => {
  await page.goto(`${ASSEMBLY}2/`)
  await page.locator('article h3 a:visible').nth(3).click()
  const start = new URL(page.url()).pathname
  const date = await page.locator('article dl time').getAttribute('datetime')
  const ways = page.getByRole('navigation', { name: 'Resolutions of UNGA' })
  const dateIn = async (name: RegExp) => {
    const text = (await ways.getByRole('link', { name }).textContent()) ?? ''
    const [shown] = /(?<= · )\d+ \w+ \d{4}/.exec(text) ?? []
    return Date.parse(`${shown} UTC`)
  }
  expect(await dateIn(/^Previous · /)).toBeLessThanOrEqual(Date.parse(date ?? ''))
  expect(await dateIn(/^Next · /)).toBeGreaterThanOrEqual(Date.parse(date ?? ''))
  await ways.getByRole('link', { name: /^Next · / }).click()
  await expect(page).not.toHaveURL(start)
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText(
    'United Nations General Assembly',
  )
  await ways.getByRole('link', { name: /^Previous · / }).click()
  await expect(page).toHaveURL(start)
})

test('the box finds on all pages of a list, and tells how many', async ({ page }) => {
  const requests = requestsOf(page)
  await page.goto(`${ASSEMBLY}2/`)
  const box = boxOf(page)
  await expect(box).toBeVisible()
  expect(requests).not.toContain(INDEX)
  const standing = page.locator('[data-list]')
  const shown = await addressesIn(standing)
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await page.keyboard.type('security')
  await expect(statusOf(page)).toHaveText(/^None of \d+ resolutions$/)
  await expect(rowsOf(page)).toHaveCount(0)
  await expect(standing).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(statusOf(page)).toBeEmpty()
  await expect(standing).toBeVisible()
  expect(await addressesIn(standing)).toEqual(shown)
  // These are on the first page.
  await page.keyboard.type('a/res 1999')
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ resolutions$/)
  const [found] = /\d+/.exec((await statusOf(page).textContent()) ?? '') ?? []
  await expect(rowsOf(page)).toHaveCount(Number(found))
  for (const row of await rowsOf(page).allTextContents()) {
    expect(row).toMatch(/A\/RES/)
    expect(row).toMatch(/1999/)
  }
  for (const address of await addressesIn(page.locator('[data-found]'))) {
    expect(shown).not.toContain(address)
  }
  expect(await violationsOf(page)).toEqual([])
  expect(requests.filter((path) => path === INDEX)).toHaveLength(1)
})

test('a row that is found looks like one of the list, and leads to the same page', async ({
  page,
}) => {
  await page.goto(`${ASSEMBLY}1990/`)
  // A year has too few for a box.
  await expect(page.locator('list-filter')).toHaveCount(0)
  const title = (await page.locator('article h2 a').first().textContent()) ?? ''
  const details = (await page.locator('article li p').nth(1).textContent()) ?? ''
  await page.goto(ASSEMBLY)
  const [symbol = ''] = details.split(' · ')
  await boxOf(page).fill(`${symbol} ${title}`)
  const row = rowsOf(page).first()
  await expect(row).toContainText(details)
  await expect(row.locator('time')).toHaveText(/ 1990$/)
  await expect(row).toContainText('Adopted')
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { display, gridTemplateColumns, fontSize, color } = getComputedStyle(element)
        return { display, gridTemplateColumns, fontSize, color }
      })
  const ofFound = [await looks('[data-found] > li'), await looks('[data-found] > li h2')]
  const address = await row.getByRole('link').getAttribute('href')
  await boxOf(page).fill('')
  expect([await looks('[data-list] section li'), await looks('[data-list] section li h3')]).toEqual(
    ofFound,
  )
  await page.goto(address ?? '')
  await expect(page.locator('article')).toContainText(symbol)
})

test('among all resolutions it tells whose each is, and shows the first hundred', async ({
  page,
}) => {
  await page.goto('/resolutions/')
  await boxOf(page).fill('UNSC')
  await expect(rowsOf(page).first()).toContainText('UNSC · S/RES/')
  await boxOf(page).fill('adopted')
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ resolutions; the first 100 are shown$/)
  await expect(rowsOf(page)).toHaveCount(100)
})

test('who comes back finds the list as it was left', async ({ page }) => {
  await page.goto('/resolutions/')
  await boxOf(page).fill('A/RES/40/1')
  await rowsOf(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/resolutions\/a-res-40-1/)
  await page.goBack()
  await expect(boxOf(page)).toHaveValue('A/RES/40/1')
  await expect(rowsOf(page).first()).toContainText('A/RES/40/1')
})

test('an index that does not come is told of, and asked for again', async ({ page }) => {
  let fails = true
  await page.route(`**${INDEX}`, (route) => (fails ? route.abort() : route.continue()))
  await page.goto(ASSEMBLY)
  await boxOf(page).fill('harbours')
  await expect(statusOf(page)).toContainText('could not be loaded')
  await expect(page.locator('[data-list]')).toBeVisible()
  fails = false
  await boxOf(page).fill('harbour')
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ resolutions$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no box stands there to no use, and the pages lead on', async ({ page }) => {
    await page.goto(ASSEMBLY)
    await expect(page.locator('list-filter input')).toBeHidden()
    const first = await page.locator('article h3').allTextContents()
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Next' })
      .click()
    await expect(page).toHaveURL(`${ASSEMBLY}2/`)
    const second = await page.locator('article h3').allTextContents()
    expect(first).toHaveLength(100)
    expect(second.length).toBeGreaterThan(0)
  })
})
