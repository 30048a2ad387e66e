import { expect, test } from '@playwright/test'

test('a topic: two sentences, and the clauses of both bodies side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Cybercrime' }).click()
  await expect(page).toHaveURL(/\/topics\/cybercrime\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cybercrime')
  const columns = page.locator('article section')
  await expect(columns).toHaveCount(2)
  const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()]
  expect(first?.y).toBe(second?.y)
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0))
  await expect(columns.nth(0).locator('[data-clause]')).toHaveText([
    'Preambular paragraph 6',
    'Operative paragraph 2',
  ])
  await expect(columns.nth(1).locator('[data-clause]')).toHaveText([
    'Preambular paragraph 9',
    'Operative paragraph 3',
  ])
  await columns.nth(0).locator('[data-clause]').nth(1).click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/#op-2')
})

test('one below the other where there is no room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/topics/cybercrime/')
  const columns = page.locator('article section')
  const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()]
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0))
})

test('a topic of one body says so of the other', async ({ page }) => {
  await page.goto('/topics/parliaments/')
  await expect(page.locator('article')).toContainText(
    'Not a topic of INTERNATIONAL LAW IN CYBERSPACE',
  )
})

test('clauses lead to their topics, and every topic leads back to just those', async ({ page }) => {
  const fromClauses = new Set<string>()
  for (const id of ['aalco-res-54-sp2', 'ipu-132-cyber-warfare']) {
    await page.goto(`/resolutions/${id}/`)
    const found = await page
      .locator('ul a[href*="/topics/"]')
      .evaluateAll((links) =>
        links.map((link) => `${link.closest('li[id]')?.id} ${link.getAttribute('href')}`),
      )
    for (const each of found) fromClauses.add(`${id} ${each}`)
  }
  const fromTopics = new Set<string>()
  await page.goto('/')
  const topics = await page
    .locator('section li a[href*="/topics/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(topics).toHaveLength(14)
  for (const topic of topics) {
    await page.goto(topic)
    const clauses = await page
      .locator('[data-clause]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const clause of clauses) {
      const [, id, anchor] = /resolutions\/([^/]+)\/#(.+)$/.exec(clause) ?? []
      fromTopics.add(`${id} ${anchor} ${topic}`)
    }
  }
  expect([...fromTopics].sort()).toEqual([...fromClauses].sort())
  expect(fromClauses.size).toBeGreaterThan(35)
})
