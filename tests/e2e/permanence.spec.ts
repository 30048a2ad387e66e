import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('every anchor ever published is an element of its page', async ({ request }) => {
  const lock = await readFile('content/anchors.lock', 'utf8')
  const entries = lock.split('\n').flatMap((line) => {
    const [id, anchor] = line.split('\t')
    return id && anchor ? [{ id, anchor }] : []
  })
  expect(entries.length).toBeGreaterThanOrEqual(42)
  const pages = new Map<string, string>()
  for (const { id, anchor } of entries) {
    const html = pages.get(id) ?? (await (await request.get(`/resolutions/${id}/`)).text())
    pages.set(id, html)
    expect(html).toContain(` id="${anchor}"`)
  }
})

test('a resolution says where it stands for good', async ({ page }) => {
  await page.goto('/resolutions/aalco-res-54-sp2/')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'http://localhost:3000/resolutions/aalco-res-54-sp2/',
  )
})
