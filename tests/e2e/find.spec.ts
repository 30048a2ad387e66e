/**
 * The browser's own find, in the words that a reader reads: what is printed with two spaces is
 * shown so, and found with one.
 */
import { expect, type Page, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'
const WORDS = 'United Nations Charter'

/** Find words as Ctrl+F does. @returns the anchor or label of the clause where they were found */
function find(page: Page, words: string): Promise<string | null> {
  return page.evaluate((sought) => {
    getSelection()?.removeAllRanges()
    // Not in the standard, and so not in TypeScript's types: (words, case, backwards, wrap)
    const found = Reflect.apply(Reflect.get(window, 'find'), window, [sought, true, false, true])
    const place = getSelection()?.anchorNode?.parentElement?.closest('li, blockquote, div')
    return found ? (place?.closest('[id]')?.id ?? '') : null
  }, words)
}

for (const [path, place] of [
  [IPU, 'pp-3'],
  ['/clauses/', 'main'],
  ['/topics/international-humanitarian-law/', 'main'],
  [`${IPU}parallel/`, ''],
  ['/instruments/un-charter/', 'main'],
] as const) {
  test(`${path}: “${WORDS}” is found`, async ({ page }) => {
    await page.goto(path)
    const found = await find(page, `the ${WORDS}, the Geneva Conventions`)
    expect(found).not.toBeNull()
    if (place) expect(found).toBe(place)
    expect(await find(page, 'the United Nations Chapter')).toBeNull()
  })
}

test('words are found across a note’s number, a reference and an opening', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  for (const [words, anchor] of [
    ['including the UN Charter,', 'pp-8'],
    ['Having considered the Secretariat Document No. AALCO/54/BEIJING', 'pp-1'],
    ['pertaining to State Sovereignty in cyberspace, peaceful use', 'op-2'],
    ['Decides to establish', 'op-3'],
  ] as const) {
    expect(await find(page, words), words).toBe(anchor)
  }
})

test('the second space is shown', async ({ page }) => {
  await page.goto(IPU)
  const [one, two] = await page.locator('#pp-3 [data-spaces]').evaluate((element) => {
    const space = document.createElement('span')
    space.textContent = 'a a'
    const letters = document.createElement('span')
    letters.textContent = 'aa'
    element.parentElement?.append(space, letters)
    const widthOf = (each: Element) => each.getBoundingClientRect().width
    return [widthOf(space) - widthOf(letters), widthOf(element)]
  })
  expect(one).toBeGreaterThan(2)
  expect(two).toBeCloseTo(one ?? 0, 1)
})

test('and the page holds it, as its annotations count on', async ({ page }) => {
  await page.goto(IPU)
  const text = await page.locator('#pp-3').textContent()
  expect(text).toContain('the United  Nations Charter, the Geneva')
})

test.describe('what is selected and copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('are the words as they are read', async ({ page }) => {
    await page.goto(IPU)
    await page.locator('#pp-3 > [data-clause] + div p').evaluate((element) => {
      getSelection()?.selectAllChildren(element)
    })
    await page.keyboard.press('ControlOrMeta+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Acknowledging that public international law as well/)
    expect(copied).toContain('in particular the United Nations Charter, the Geneva Conventions')
    expect(copied).toMatch(/accessible ICT environment,\s*$/)
  })
})
