import { expect, test } from '@playwright/test'

test('an instrument: name, date, and every clause that cites it, in context', async ({ page }) => {
  await page.goto('/instruments/un-charter/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charter of the United Nations')
  await expect(page.locator('article')).toContainText('Signed 26 June 1945')
  await expect(
    page.getByRole('heading', { name: 'Cited in 3 clauses of 2 resolutions' }),
  ).toBeVisible()
  const clauses = page.getByRole('listitem').filter({ has: page.locator('blockquote') })
  await expect(clauses).toHaveCount(3)
  await expect(clauses.getByRole('link')).toHaveText([
    'Preambular paragraph 8',
    'Operative paragraph 2',
    'Preambular paragraph 3',
  ])
  await expect(clauses.locator('mark')).toHaveText([
    'UN Charter',
    'UN Charter',
    'United Nations Charter',
  ])
  await expect(clauses.first()).toContainText('Stressing the significance of the principles')
  await clauses.getByRole('link').nth(1).click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/#op-2')
})

test('its parts: what each is about, and what leads to it', async ({ page }) => {
  await page.goto('/instruments/un-charter/#article-2-4')
  const part = page.locator('#article-2-4')
  await expect(part).toContainText('Article 2 (4)')
  await expect(part).toContainText('Threat or use of force')
  await expect(part.getByRole('link')).toHaveText(['Note 10 on AALCO', 'Note 15 on IPU'])
  const numbers = await page.locator('dt').allTextContents()
  expect(numbers.indexOf('Article 2 (7)')).toBeLessThan(numbers.indexOf('Article 13 (1)'))
})

test('an official text can be opened: the link says that it leaves the site', async ({ page }) => {
  await page.goto('/instruments/gge-2013/')
  await expect(page.locator('article')).toContainText('Official text: https://undocs.org/A/68/98')
  const link = page.getByRole('link', { name: 'https://undocs.org/A/68/98' })
  // Playwright computes names itself, without the words of a style sheet: ask the browser.
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role: 'link',
  })
  expect(nodes.map(({ name }) => name?.value)).toContain(
    'https://undocs.org/A/68/98 (another site)',
  )
  await expect(link).toHaveAttribute('href', 'https://undocs.org/A/68/98')
  await expect(link).toHaveAttribute('rel', 'external noopener')
  const markOf = (property: string) =>
    link.evaluate(
      (element, name) => getComputedStyle(element, '::after').getPropertyValue(name),
      property,
    )
  expect(await markOf('mask-image')).toContain('svg')
  expect(Number.parseFloat(await markOf('width'))).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  await expect(link).toBeVisible()
  // Its words are the address: paper needs it once.
  expect(await markOf('content')).toBe('none')
})

test('one of a group names the others', async ({ page }) => {
  await page.goto('/instruments/geneva-convention-4/')
  await expect(
    page.getByRole('heading', { name: 'No clause of the corpus cites it by itself.' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Geneva Conventions', exact: true }).click()
  await expect(page).toHaveURL(/\/instruments\/geneva-conventions\/$/)
  await expect(page.getByText('Stands for')).toContainText('Fourth Geneva Convention')
})

test('an instrument that covers several gives each date', async ({ page }) => {
  await page.goto('/instruments/additional-protocols/')
  await expect(page.locator('article')).toContainText(
    'Protocols I and II adopted 8 June 1977 · Protocol III adopted 8 December 2005',
  )
})

test('what a clause links and what an instrument lists are the same', async ({ page }) => {
  const collect = async (path: string, selector: string) => {
    await page.goto(path)
    return page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)))
  }
  const cited = new Set<string>()
  for (const { pathname } of await collect('/', 'h3 a')) {
    await page.goto(pathname)
    const found = await page
      .locator('li[id] > [data-clause] + div a[href*="/instruments/"]')
      .evaluateAll((links) =>
        links.map((link) => `${link.closest('li')?.id} ${link.getAttribute('href')}`),
      )
    for (const link of found) cited.add(`${pathname} ${link}`)
  }
  const listed = new Set<string>()
  for (const { pathname } of await collect('/', 'a[href*="/instruments/"]')) {
    for (const { pathname: resolution, hash } of await collect(
      pathname,
      'article li > a[data-clause]',
    )) {
      listed.add(`${resolution} ${hash.slice(1)} ${pathname}`)
    }
  }
  expect([...cited].sort()).toEqual([...listed].sort())
  expect(cited.size).toBe(8)
})
