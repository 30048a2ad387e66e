import { expect, type Page, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'

const marked = (page: Page) =>
  page.getByRole('navigation', { name: 'Outline' }).locator('[aria-current=location]')

test('the outline shows the clause that is linked to, the last ones too', async ({ page }) => {
  for (const anchor of ['pp-3', 'op-1', 'op-8', 'op-11', 'op-12']) {
    await page.goto(`${IPU}#${anchor}`)
    await expect(marked(page)).toHaveAttribute('href', `#${anchor}`)
  }
})

test('an entry that was followed is the one that is marked', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 2000],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(IPU)
    const links = page.getByRole('navigation', { name: 'Outline' }).getByRole('link')
    for (const link of await links.all()) {
      await link.click()
      await expect(marked(page)).toHaveAttribute('href', (await link.getAttribute('href')) ?? '')
    }
  }
})

test('it follows the reader, and scrolls along', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(IPU)
  await expect(marked(page)).toHaveCount(0)
  const { seen, hidden } = await page.evaluate(async () => {
    const seen = new Set<string>()
    const hidden: string[] = []
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const { scrollHeight } = document.documentElement
    for (let y = 0; y < scrollHeight; y += 25) {
      scrollTo(0, y)
      await frame()
      await frame()
      const link = document.querySelector('[aria-current=location]')
      const scroller = link?.closest('outline-position')
      if (!link || !scroller) continue
      const name = link.getAttribute('href') ?? ''
      seen.add(name)
      const [entry, box] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()]
      if (entry.top < box.top - 1 || entry.bottom > box.bottom + 1) hidden.push(name)
    }
    return { seen: [...seen], hidden }
  })
  expect(hidden).toEqual([])
  for (let number = 1; number <= 15; number++) expect(seen).toContain(`#pp-${number}`)
  for (let number = 1; number <= 8; number++) expect(seen).toContain(`#op-${number}`)
  await expect(marked(page)).toHaveCount(1)
  await expect(marked(page)).toHaveAttribute('href', '#op-12')
})

test('the page itself does not move as the outline follows', async ({ page }) => {
  await page.goto(IPU)
  await page.evaluate(() => scrollTo(0, 1500))
  await expect(marked(page)).toHaveCount(1)
  expect(await page.evaluate(() => scrollY)).toBe(1500)
})
