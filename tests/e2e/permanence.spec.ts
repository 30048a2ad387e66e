import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('every anchor ever published is an element of its page', async ({ request }) => {
  const lock = await readFile('content/anchors.lock', 'utf8')
  const entries = lock.split('\n').flatMap((line) => {
    const [id, anchor] = line.split('\t')
    return id && anchor ? [{ id, anchor }] : []
  })
  expect(entries.length).toBeGreaterThanOrEqual(229)
  const pages = new Map<string, string>()
  for (const { id, anchor } of entries) {
    const address = id.includes('/') ? `/${id}/` : `/resolutions/${id}/`
    const html = pages.get(id) ?? (await (await request.get(address)).text())
    pages.set(id, html)
    expect(html, id).toContain(anchor === 'page' ? '<h1' : ` id="${anchor}"`)
  }
})
