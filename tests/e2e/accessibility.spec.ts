import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe'
import { PAGES, SEARCHES } from './site-pages'

// A page is looked at five times, each of which takes a while.
test.describe.configure({ timeout: 90_000 })

const AALCO = '/resolutions/aalco-res-54-sp2/'

/**
 * How high the window must be for the bar at its foot to be after the text, not over it: to axe, a
 * link scrolled behind the bar would be half as high.
 */
function heightForAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bar = document.querySelector('main > nav')
    const isOver = bar !== null && getComputedStyle(bar).position === 'sticky'
    return isOver ? document.documentElement.scrollHeight : innerHeight
  })
}

/**
 * Check a page in its present state with axe in light and dark, wide and narrow, and forced
 * colours. In the dark only colours change.
 */
async function expectNoViolations(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.setViewportSize({ width, height: await heightForAll(page) })
      const asked = colorScheme === 'light' ? 'all' : 'colours'
      expect(await violationsOf(page, asked), `${colorScheme}, ${width} wide`).toEqual([])
    }
  }
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await violationsOf(page, 'others'), 'forced colours').toEqual([])
}

for (const path of [...PAGES, ...SEARCHES]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    await expectNoViolations(page)
  })
}

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/about/')
  await page.locator('h1').evaluate((heading) => {
    heading.after(document.createElement('button'))
    heading.style.color = '#ccc'
  })
  const found = (await violationsOf(page)).join('\n')
  expect(found).toContain('button-name')
  expect(found).toContain('color-contrast')
})

test('axe finds nothing where a preview is open', async ({ page }) => {
  await page.goto(`${AALCO}#op-3`)
  await page.locator('#op-3 > a').focus()
  // Past the buttons to copy and to cite, and a note's number.
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: /^Preview/ })).toBeVisible()
  await expectNoViolations(page)
  await expect(page.getByRole('group', { name: /^Preview/ })).toBeVisible()
})

test('nor where the themes, the keys, a notice and the button to copy are', async ({ page }) => {
  await page.goto(AALCO)
  await page.getByRole('button', { name: 'Theme' }).click()
  await expectNoViolations(page)
  await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.keyboard.press('?')
  await expectNoViolations(page)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.keyboard.press('j')
  // A notice stays for as long as it is looked at.
  await page.clock.install()
  await page.keyboard.press('c')
  await expect(page.locator('site-notice')).not.toBeEmpty()
  await expectNoViolations(page)
  await expect(page.getByRole('button', { name: /^Copy link/ })).toBeVisible()
})

for (const [width, path] of [
  [1280, '/resolutions/ipu-132-cyber-warfare/'],
  [320, '/resolutions/ipu-132-cyber-warfare/'],
  [320, '/'],
  [1280, '/search/?q=cyber'],
] as const) {
  test(`what has the focus is never hidden: ${path} at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 })
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    const names = new Set<string>()
    for (let stop = 0; stop < 200; stop++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
        const shown = document.elementFromPoint(left + width / 2, top + height / 2)
        return {
          name: `${element.localName} ${element.textContent}`,
          isShown: shown !== null && (element.contains(shown) || shown.contains(element)),
          hasOutline: getComputedStyle(element).outlineStyle !== 'none',
        }
      })
      if (!focused) break
      names.add(focused.name)
      expect(focused).toEqual({ name: focused.name, isShown: true, hasOutline: true })
    }
    expect(names.size).toBeGreaterThan(8)
  })
}

test('readers who want no motion get none', async ({ page }) => {
  const duration = () =>
    page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => {
          const isOff = rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches
          return isOff ? [] : (rule.cssText.match(/view-transition|animation|transition/g) ?? [])
        }),
      ),
    )
  await page.goto(AALCO)
  expect(await duration()).not.toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await duration()).toEqual([])
})

test('the first stop of the Tab key leads past the header', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('axe finds nothing where a paragraph is cited', async ({ page }) => {
  await page.goto(`${AALCO}#op-3`)
  await page.getByRole('button', { name: 'Cite: Operative paragraph 3.' }).click()
  await expect(page.getByRole('dialog', { name: /^Cite/ })).toBeVisible()
  await expectNoViolations(page)
})
