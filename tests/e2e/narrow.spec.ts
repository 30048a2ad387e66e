import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './site-pages'

const IPU = '/resolutions/ipu-132-cyber-warfare/'

test.use({ viewport: { width: 360, height: 700 }, hasTouch: true })

const bar = (page: Page) => page.getByRole('navigation', { name: 'From here' })

test('at 320 pixels the header keeps to one row', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  const header = page.getByRole('banner')
  const rows = await header.locator('a, button').evaluateAll((all) =>
    all
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => each.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2),
  )
  expect(rows).toHaveLength(3)
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(6)
  await expect(header.getByRole('link', { name: 'Search' })).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'from the middle of a text' : 'the same without script', () => {
    test.use({ javaScriptEnabled })

    test('one tap leads to the outline, all of it, and the next to a clause', async ({ page }) => {
      await page.goto(`${IPU}#pp-11`)
      await expect(bar(page)).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('link', { name: '9. Recommends' })).toBeHidden()
      await bar(page).getByRole('link', { name: 'Outline' }).tap()
      const entry = page.getByRole('link', { name: '9. Recommends' })
      await expect(entry).toBeInViewport()
      await entry.tap()
      await expect(page).toHaveURL(`${IPU}#op-9`)
      const clause = await page.locator('#op-9').boundingBox()
      expect(clause?.y).toBeGreaterThan(0)
      expect(clause?.y).toBeLessThan(350)
      await page.goBack()
      await page.goBack()
      await expect(page).toHaveURL(`${IPU}#pp-11`)
      await expect(page.locator('#pp-11')).toBeInViewport()
    })

    test('one to the top, and one to the search', async ({ page }) => {
      await page.goto(`${IPU}#op-12`)
      await bar(page).getByRole('link', { name: 'Top' }).tap()
      await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 })
      await bar(page).getByRole('link', { name: 'Search' }).tap()
      await expect(page).toHaveURL('/search/')
    })
  })
}

test('the bar is the last stop of the text, covers none of it, and leaves with it', async ({
  page,
}) => {
  await page.goto(`${IPU}#note-29`)
  const [note, foot] = await Promise.all([
    page.locator('#note-29').boundingBox(),
    bar(page).boundingBox(),
  ])
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  await page.locator('main article a:visible').last().focus()
  await page.keyboard.press('Tab')
  await expect(bar(page).getByRole('link').first()).toBeFocused()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const last = page.getByRole('contentinfo').getByRole('link', { name: 'What cites what' })
  await expect(last).toBeInViewport({ ratio: 1 })
  const hit = await last.evaluate((link) => {
    const { left, top } = link.getBoundingClientRect()
    return document.elementFromPoint(left + 5, top + 5) === link
  })
  expect(hit).toBe(true)
})

test('it is not beside an outline, and not on paper', async ({ page }) => {
  await page.goto(IPU)
  await page.setViewportSize({ width: 1024, height: 800 })
  await expect(bar(page)).toBeHidden()
  await page.setViewportSize({ width: 360, height: 700 })
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
})

for (const path of PAGES) {
  test(`what is tapped is 24 pixels high and wide on ${path}`, async ({ page }) => {
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    const small = await page.evaluate(() => {
      const isSmall = (element: Element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24
      }
      // A link among the words of a sentence is as high as they are (WCAG 2.5.8, inline).
      const isAmongWords = (element: Element) => {
        const around = element.closest('p, li, dd')?.textContent?.trim().length ?? 0
        const own = element.textContent?.trim().length ?? 0
        const { display } = getComputedStyle(element)
        return own > 0 && display === 'inline' && around > own + 2
      }
      return [...document.querySelectorAll('a, button, input:not(label > input), label')]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .filter((element) => !element.closest('.visually-hidden') && !element.matches('.skip-link'))
        .filter((element) => element.matches('[role=doc-noteref]') || !isAmongWords(element))
        .filter((element) => isSmall(element) && !element.matches('.visually-hidden'))
        .map((element) => element.outerHTML.slice(0, 120))
    })
    expect(small).toEqual([])
  })
}

test('so are the marks of notes and the links back, and the lines stay as without them', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(IPU)
    const boxesOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect()
          return { left, top, width, height }
        }),
      )
    const marks = await boxesOf('[role=doc-noteref]')
    const backs = await boxesOf('[role=note] a[aria-label^="Back to"]')
    expect(marks.length).toBeGreaterThan(20)
    expect(backs).toHaveLength(marks.length)
    for (const { width, height } of [...marks, ...backs]) {
      expect(width).toBeGreaterThanOrEqual(24)
      expect(height).toBeGreaterThanOrEqual(24)
    }
    const overlapping = marks.filter((mark, index) =>
      marks.some(
        (other, place) =>
          place > index &&
          Math.abs(other.left - mark.left) < Math.min(other.width, mark.width) - 1 &&
          Math.abs(other.top - mark.top) < Math.min(other.height, mark.height) - 1,
      ),
    )
    expect(overlapping).toEqual([])
    const heights = () =>
      page
        .locator('li > div > p')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    const before = await heights()
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll<HTMLElement>('[role=doc-noteref]')) {
        mark.style.paddingBlock = '0'
      }
    })
    expect(await heights()).toEqual(before)
  }
})
