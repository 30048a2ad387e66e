import { expect, test } from '@playwright/test'

test('operative paragraphs beside what may ground them, with the evidence', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/resolutions/ipu-132-cyber-warfare/')
  await page.getByRole('link', { name: 'Parallel reading' }).click()
  await expect(page).toHaveURL(/\/parallel\/$/)
  await expect(page.locator('article')).toContainText('A program proposes them')
  await expect(page.locator('li[id^=op-]')).toHaveCount(12)
  const seventh = page.locator('#op-7')
  await expect(seventh.locator('[data-clause]').nth(1)).toHaveText('Preambular paragraph 8')
  await expect(seventh).toContainText(
    'Both speak of Private sector; both say “private sector and civil society”.',
  )
  await expect(seventh.locator('mark')).toHaveText([
    'private sector and civil society',
    'private sector and civil society',
  ])
  const [left, right] = await Promise.all([
    seventh.locator('[data-clause]').nth(0).boundingBox(),
    seventh.locator('[data-clause]').nth(1).boundingBox(),
  ])
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 300)
})

test('where nothing speaks for a ground, none is proposed', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/parallel/')
  await expect(page.locator('#op-4')).toContainText('None is proposed.')
})
