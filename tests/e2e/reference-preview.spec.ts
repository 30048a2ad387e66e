import { expect, type Page, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'

const reference = (page: Page) => page.getByRole('link', { name: 'paragraph 2 of this Resolution' })
const preview = (page: Page) => page.getByRole('group', { name: 'Preview: Operative paragraph 2.' })

/** From the label of operative paragraph 3, past the buttons to copy and to cite and the number of a note. */
async function toReference(page: Page): Promise<void> {
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab')
}

test('the pointer resting on a reference shows the paragraph verbatim', async ({ page }) => {
  await page.goto(AALCO)
  await reference(page).hover()
  await expect(preview(page)).toBeVisible()
  const [original] = await page.locator('#op-2 > div:first-of-type p').allTextContents()
  await expect(preview(page).locator('p')).toHaveText(original ?? '', { useInnerText: false })
  await expect(preview(page).getByRole('link', { name: 'Operative paragraph 2.' })).toHaveAttribute(
    'href',
    new RegExp(`${AALCO}#op-2$`),
  )
  const ids = await page.locator('[id="op-2"]').count()
  expect(ids).toBe(1)
})

test('a pointer that only passes shows nothing', async ({ page }) => {
  await page.goto(AALCO)
  await reference(page).hover()
  await page.mouse.move(0, 0)
  await page.waitForTimeout(600)
  await expect(preview(page)).toHaveCount(0)
})

test('the pointer can cross to the preview and stay; leaving closes it', async ({ page }) => {
  await page.goto(AALCO)
  await reference(page).hover()
  await expect(preview(page)).toBeVisible()
  const box = await preview(page).boundingBox()
  if (!box) throw new Error('no preview')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  await page.waitForTimeout(600)
  await expect(preview(page)).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(preview(page)).toBeHidden()
})

test('the keyboard opens it, Escape closes it, and the focus stays', async ({ page }) => {
  await page.goto(AALCO)
  await page.locator('#op-3 > a').focus()
  await toReference(page)
  await expect(reference(page)).toBeFocused()
  await expect(preview(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preview(page)).toBeHidden()
  await expect(reference(page)).toBeFocused()
})

test('Escape in a preview closes it for good', async ({ page }) => {
  await page.goto(AALCO)
  await page.locator('#op-3 > a').focus()
  await toReference(page)
  await expect(preview(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(preview(page).getByRole('link', { name: 'Operative paragraph 2.' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(reference(page)).toBeFocused()
  await page.waitForTimeout(300)
  await expect(preview(page)).toBeHidden()
})

test('a reference opened in another tab leaves no preview behind', async ({ page, context }) => {
  await page.goto(AALCO)
  const opened = context.waitForEvent('page')
  await reference(page).click({ modifiers: ['ControlOrMeta'] })
  await (await opened).close()
  await page.mouse.move(5, 5)
  await reference(page).hover()
  await expect(preview(page)).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(preview(page)).toBeHidden()
})

test('Tab goes through the preview and closes it when leaving', async ({ page }) => {
  await page.goto(AALCO)
  await page.locator('#op-3 > a').focus()
  await toReference(page)
  await expect(preview(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(preview(page).getByRole('link', { name: 'Operative paragraph 2.' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(preview(page).getByRole('link', { name: 'UN Charter' })).toBeFocused()
  await page.keyboard.press('Tab')
  // The next link is one of a note, and has a preview of the same place.
  await expect(preview(page).and(page.locator('#op-3 > [data-clause] + div *'))).toBeHidden()
})

test('what is on another page is fetched from there', async ({ page }) => {
  await page.goto(AALCO)
  await page.locator('#pp-8').getByRole('link', { name: 'UN Charter' }).hover()
  const instrument = page.getByRole('group', { name: 'Preview: Charter of the United Nations' })
  await expect(instrument).toContainText('26 June 1945')
})

test('what comes after the reader has moved on stays closed', async ({ page }) => {
  await page.goto(AALCO)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/instruments/un-charter/', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/instruments/un-charter/')
  await page.locator('#pp-8 > a').focus()
  // Past the buttons to copy and to cite.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab')
  await asked
  await page.keyboard.press('Tab')
  const answered = page.waitForResponse('**/instruments/un-charter/')
  release()
  await answered
  await page.waitForTimeout(300)
  await expect(page.locator(':popover-open')).toHaveCount(0)
})

test('what cannot be loaded opens nothing, and the reference stays a link', async ({ page }) => {
  await page.goto(AALCO)
  await page.route('**/instruments/un-charter/', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  )
  const link = page.locator('#pp-8').getByRole('link', { name: 'UN Charter' })
  await link.hover()
  await page.waitForTimeout(600)
  await expect(page.getByRole('group', { name: /^Preview/ })).toHaveCount(0)
  await link.click()
  await expect(page).toHaveURL('/instruments/un-charter/')
})

test('a click follows the reference and leaves no preview behind', async ({ page }) => {
  await page.goto(AALCO)
  await reference(page).hover()
  await expect(preview(page)).toBeVisible()
  await reference(page).click()
  await expect(page).toHaveURL(`${AALCO}#op-2`)
  await expect(preview(page)).toBeHidden()
})

test('a preview stays within the window', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [1024, 600],
    [700, 500],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`${AALCO}#op-3`)
    await reference(page).hover()
    await expect(preview(page)).toBeVisible()
    const box = await preview(page).boundingBox()
    if (!box) throw new Error('no preview')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width, `at ${width}`).toBeLessThanOrEqual(width)
    expect(box.y + box.height, `at ${width}`).toBeLessThanOrEqual(height)
    await page.mouse.move(0, 0)
  }
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 412, height: 839 }, hasTouch: true, isMobile: true })

  test('the first tap shows, a tap elsewhere closes, and the preview leads on', async ({
    page,
  }) => {
    await page.goto(`${AALCO}#op-3`)
    await reference(page).tap()
    await expect(preview(page)).toBeVisible()
    await expect(page).toHaveURL(`${AALCO}#op-3`)
    await page.touchscreen.tap(20, 20)
    await expect(preview(page)).toBeHidden()
    await reference(page).tap()
    await preview(page).getByRole('link', { name: 'Operative paragraph 2.' }).tap()
    await expect(page).toHaveURL(`${AALCO}#op-2`)
    await expect(preview(page)).toBeHidden()
  })

  test('the second tap follows the reference', async ({ page }) => {
    await page.goto(`${AALCO}#op-3`)
    await reference(page).tap()
    await expect(preview(page)).toBeVisible()
    await reference(page).tap()
    await expect(page).toHaveURL(`${AALCO}#op-2`)
  })

  test('a tap waits a moment for what is slow, and a second one not at all', async ({ page }) => {
    await page.goto(AALCO)
    await page.route('**/instruments/un-charter/', async (route) => {
      if (route.request().isNavigationRequest()) await route.continue()
    })
    const link = page.locator('#pp-8').getByRole('link', { name: 'UN Charter' })
    await link.tap()
    await expect(page).toHaveURL('/instruments/un-charter/', { timeout: 3000 })
    await page.goto(AALCO)
    await link.tap()
    await link.tap()
    await expect(page).toHaveURL('/instruments/un-charter/', { timeout: 600 })
  })

  test('a tap elsewhere takes back the first', async ({ page }) => {
    await page.goto(AALCO)
    await page.route('**/instruments/un-charter/', () => {})
    await page.locator('#pp-8').getByRole('link', { name: 'UN Charter' }).tap()
    await page.getByRole('navigation', { name: 'Outline' }).first().tap()
    await page.waitForTimeout(1200)
    expect(new URL(page.url()).pathname).toBe(AALCO)
  })

  test('a tap follows at once what cannot be shown', async ({ page }) => {
    await page.goto(AALCO)
    await page.route('**/instruments/un-charter/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    )
    await page.locator('#pp-8').getByRole('link', { name: 'UN Charter' }).tap()
    await expect(page).toHaveURL('/instruments/un-charter/')
  })
})
