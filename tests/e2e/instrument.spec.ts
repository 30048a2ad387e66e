import { expect, test } from '@playwright/test'

test('an instrument: name, date, and every clause that cites it, in context', async ({ page }) => {
  await page.goto('/instruments/un-charter/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charter of the United Nations')
  await expect(page.locator('article')).toContainText('Signed 26 June 1945')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Cited in 3 clauses of 2 resolutions',
  )
  const clauses = page.getByRole('listitem')
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
      .locator('li[id] p a[href*="/instruments/"]')
      .evaluateAll((links) =>
        links.map((link) => `${link.closest('li')?.id} ${link.getAttribute('href')}`),
      )
    for (const link of found) cited.add(`${pathname} ${link}`)
  }
  const listed = new Set<string>()
  for (const { pathname } of await collect('/', 'a[href*="/instruments/"]')) {
    for (const { pathname: resolution, hash } of await collect(pathname, 'article li > a')) {
      listed.add(`${resolution} ${hash.slice(1)} ${pathname}`)
    }
  }
  expect([...cited].sort()).toEqual([...listed].sort())
  expect(cited.size).toBe(7)
})
