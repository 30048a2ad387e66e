import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('every anchor ever published is an element of its page', async ({ request }) => {
  const ids = await readdir('content/resolutions')
  const folders = ['authorities', ...ids.map((id) => `resolutions/${id}`)]
  const locks = await Promise.all(
    folders.map((folder) => readFile(`content/${folder}/anchors.lock`, 'utf8')),
  )
  const entries = locks
    .join('')
    .split('\n')
    .flatMap((line) => {
      const [id, anchor] = line.split('\t')
      return id && anchor ? [{ id, anchor }] : []
    })
  expect(entries.length).toBeGreaterThanOrEqual(262)
  const pages = new Map<string, string>()
  for (const { id, anchor } of entries) {
    const address = id.includes('/') ? `/${id}/` : `/resolutions/${id}/`
    const html = pages.get(id) ?? (await (await request.get(address)).text())
    pages.set(id, html)
    expect(html, id).toContain(anchor === 'page' ? '<h1' : ` id="${anchor}"`)
  }
  for (const id of await readdir('content/published')) expect(pages.has(id), id).toBe(true)
})
