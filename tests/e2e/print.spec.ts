import { expect, test } from '@playwright/test'

test.use({ colorScheme: 'dark' })

for (const [format, width, pages] of [
  ['A4', 794, 3],
  ['Letter', 816, 4],
] as const) {
  test(`a resolution prints on ${format}: text, citation and address, no controls`, async ({
    page,
  }) => {
    await page.goto('/resolutions/aalco-res-54-sp2/#op-2')
    const pdf = await page.pdf({ format })
    // Each page is an object of its own, whose kind Chromium writes in plain words.
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(pages)
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
    expect(
      await page
        .getByRole('heading', { level: 2 })
        .first()
        .evaluate((heading) => getComputedStyle(heading).breakAfter),
    ).toBe('avoid')
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
