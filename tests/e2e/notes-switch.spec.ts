import { expect, type Page, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

const box = (page: Page) => page.getByRole('checkbox', { name: 'Notes and topics' })
const editors = (page: Page) =>
  page.locator('[role=note], [role=doc-noteref], [data-apparatus]').filter({ visible: true })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a box hides notes, their marks and topics, and brings them back', async ({ page }) => {
      await page.goto(AALCO)
      await expect(box(page)).toBeChecked()
      const all = await editors(page).count()
      expect(all).toBeGreaterThan(40)
      await box(page).focus()
      await page.keyboard.press('Space')
      await expect(editors(page)).toHaveCount(0)
      await expect(page.locator('#pp-1')).toBeVisible()
      const line = await page
        .locator('#pp-1 p span')
        .last()
        .evaluate((element) => getComputedStyle(element).textDecorationColor)
      expect(line).toBe('rgba(0, 0, 0, 0)')
      await page.keyboard.press('Space')
      await expect(editors(page)).toHaveCount(all)
    })

    test('a link to a note shows that note all the same', async ({ page }) => {
      await page.goto(AALCO)
      await box(page).uncheck()
      await page.evaluate(() => {
        location.hash = 'note-4'
      })
      await expect(page.locator('#note-4')).toBeInViewport()
      await expect(page.locator('[role=note]').filter({ visible: true })).toHaveCount(1)
      await expect(page.locator('[role=doc-noteref]').filter({ visible: true })).toHaveCount(0)
    })

    test('what is hidden stays so on paper, with the heading above it', async ({ page }) => {
      await page.goto(AALCO)
      await box(page).uncheck()
      await page.emulateMedia({ media: 'print' })
      await expect(editors(page)).toHaveCount(0)
      await expect(box(page)).toBeHidden()
      await expect(page.getByRole('heading', { name: 'Notes of the editor' })).toBeHidden()
    })
  })
}

test('the choice is remembered on every page, before anything is drawn', async ({ page }) => {
  await page.goto(AALCO)
  await box(page).uncheck()
  // The elements come late; the page is drawn without notes all the same.
  await page.route('**/elements/elements-*.js', () => {})
  await page.goto(IPU, { waitUntil: 'commit' })
  await expect(page.locator('#op-12')).toBeVisible()
  await expect(editors(page)).toHaveCount(0)
  await page.unroute('**/elements/elements-*.js')
  await page.goto(IPU)
  await expect(box(page)).not.toBeChecked()
  await expect(editors(page)).toHaveCount(0)
  await box(page).check()
  await expect(editors(page)).not.toHaveCount(0)
  await page.reload()
  await expect(box(page)).toBeChecked()
  await expect(editors(page)).not.toHaveCount(0)
})

test('other tabs follow at once', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto(IPU)
  await page.goto(AALCO)
  await box(page).uncheck()
  await expect(box(other)).not.toBeChecked()
  await expect(editors(other)).toHaveCount(0)
})

test('where the browser keeps no storage, it holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(AALCO)
  await box(page).uncheck()
  await expect(editors(page)).toHaveCount(0)
})

test('the box is there where something is beside the text', async ({ page }) => {
  await page.goto('/clauses/')
  await expect(box(page)).toHaveCount(0)
})
