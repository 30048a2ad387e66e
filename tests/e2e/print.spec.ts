import { expect, test } from '@playwright/test'
import { wordsOnPages } from './pdf'

test.use({ colorScheme: 'dark' })

for (const [format, width, pages] of [
  ['A4', 794, 3],
  ['Letter', 816, 3],
] as const) {
  test(`a resolution prints on ${format}: text, citation and address, no controls`, async ({
    page,
  }) => {
    await page.goto('/resolutions/aalco-res-54-sp2/#op-2')
    const pdf = await page.pdf({ format })
    expect(wordsOnPages(pdf)).toHaveLength(pages)
    await page.setViewportSize({ width, height: 1123 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const name of ['Site', 'Outline', 'Resolutions']) {
      await expect(page.getByRole('navigation', { name })).toBeHidden()
    }
    await expect(
      page.getByRole('contentinfo').filter({ hasText: 'About this corpus' }),
    ).toBeHidden()
    await expect(
      page.getByText(
        'Cite as: Asian-African Legal Consultative Organization, INTERNATIONAL LAW IN CYBERSPACE, AALCO/RES/54/SP2, Fifty-Fourth Session, Beijing, 17 April 2015.',
      ),
    ).toBeVisible()
    await expect(
      page.getByText('Retrieved from Annotated Resolutions, /resolutions/aalco-res-54-sp2/.'),
    ).toBeVisible()
    await expect(page.locator('#op-3')).toContainText('paragraph 2 of this Resolution')
    const clause = await page.locator('#op-3').evaluate((element) => {
      const [label, words] = [element.querySelector('a'), element.querySelector('p')]
      return {
        breaks: getComputedStyle(words?.closest('div') ?? element).breakInside,
        hangs:
          (label?.getBoundingClientRect().right ?? 0) < (words?.getBoundingClientRect().left ?? 0),
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }
    })
    expect(clause).toEqual({ breaks: 'avoid', hangs: true, paper: 'rgba(0, 0, 0, 0)' })
  })
}

test('what only paper needs is not on the screen', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  await expect(page.getByText('Cite as:')).toBeHidden()
})

test('a citation says what the editor supplied, that a text is a draft, and what became of it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  await expect(
    page.getByText(
      'Cite as: Inter-Parliamentary Union, [Cyber warfare: A serious threat to peace and global security], [C-I/132/DR], 132nd Assembly, draft resolution submitted by [Mr. N. Lazrek (Morocco) and Mr. J.C. Mahía (Uruguay)], [15 January 2015], [adopted as amended on 1 April 2015].',
    ),
  ).toBeVisible()
})

/** Where the foot of a page begins, of which the number of the page has a line. */
const FOOT = 0.93

for (const path of [
  '/resolutions/aalco-res-54-sp2/',
  '/resolutions/ipu-132-cyber-warfare/parallel/',
  '/topics/cybercrime/',
]) {
  test(`every page of ${path} has its number at its foot`, async ({ page }) => {
    await page.goto(path)
    const pages = wordsOnPages(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBeGreaterThan(1)
    for (const tops of pages) {
      const feet = tops.filter((top) => top > FOOT)
      expect(feet.length).toBeGreaterThan(0)
      // On one line, and nothing else is there.
      expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.001)
    }
  })
}

test('no page but the last is left half empty, wherever the text breaks', async ({ page }) => {
  test.setTimeout(90_000)
  for (const path of ['/resolutions/aalco-res-54-sp2/', '/resolutions/ipu-132-cyber-warfare/']) {
    await page.goto(path)
    for (let down = 0; down < 300; down += 30) {
      await page.evaluate((down) => {
        const title = document.querySelector('h1')
        if (title) title.style.paddingBottom = `${down}px`
      }, down)
      const pages = wordsOnPages(await page.pdf({ format: 'A4' }))
      for (const tops of pages.slice(0, -1)) {
        const last = Math.max(...tops.filter((top) => top < FOOT))
        expect(last, `${path}, ${down} pixels down`).toBeGreaterThan(0.7)
      }
    }
  }
})

test('a topic says on paper what it is and where it was retrieved', async ({ page }) => {
  await page.goto('/topics/cybercrime/')
  const citation = page.getByText('Cite as: “Cybercrime”, a topic of Annotated Resolutions.')
  await expect(citation).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(citation).toBeVisible()
  await expect(page.getByText(/^Retrieved from .*\/topics\/cybercrime\/\.$/)).toBeVisible()
})

test('so does a parallel reading, with the resolution that it is of', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/resolutions/aalco-res-54-sp2/parallel/')
  await expect(
    page.getByText(
      'Cite as: Parallel reading, proposed by Annotated Resolutions, of Asian-African Legal Consultative Organization, INTERNATIONAL LAW IN CYBERSPACE, AALCO/RES/54/SP2, Fifty-Fourth Session, Beijing, 17 April 2015.',
    ),
  ).toBeVisible()
  await expect(page.getByText(/^Retrieved from .*\/aalco-res-54-sp2\/parallel\/\.$/)).toBeVisible()
})
