import { expect, test } from '@playwright/test'
import { PAGES } from './site-pages'

const AALCO = '/resolutions/aalco-res-54-sp2/'

test('a note, its mark and its way back have names of their own', async ({ page }) => {
  await page.goto(AALCO)
  const note = page.getByRole('note', { name: 'Note 13', exact: true })
  await expect(note).toHaveCount(1)
  const mark = page.locator('[role=doc-noteref][aria-label="Note 13"]')
  await expect(mark).toHaveAttribute('href', '#note-13')
  const back = note.getByRole('link', {
    name: 'Back to operative paragraph 2',
    exact: true,
  })
  await expect(back).toHaveAttribute('href', '#op-2')
  const names = await page
    .getByRole('note')
    .evaluateAll((notes) => notes.map((each) => each.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^Note \d+$/)
})

test('a heading is its words', async ({ page }) => {
  await page.goto(AALCO)
  await expect(page.getByRole('article').getByRole('heading')).toHaveText([
    'INTERNATIONAL LAW IN CYBERSPACE',
    'Preamble',
    'Operative part',
    'Cite',
  ])
  for (const name of ['Preamble', 'Operative part']) {
    await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toHaveCount(1)
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
  }
})

for (const path of PAGES) {
  test(`no heading holds a control or a count, and no list is empty, on ${path}`, async ({
    page,
  }) => {
    await page.goto(path)
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    // With the button to copy in sight.
    const clause = page.locator('li[id] p').first()
    if ((await clause.count()) > 0) await clause.hover()
    const lines = (await page.locator('body').ariaSnapshot()).split('\n')
    const depthOf = (line = '') => line.search(/\S/)
    const roleOf = (line: string) => /^\s*- (\w+)/.exec(line)?.[1]
    const contentOf = (index: number) => {
      const depth = depthOf(lines[index])
      const end = lines.findIndex((line, at) => at > index && depthOf(line) <= depth)
      return lines.slice(index + 1, end < 0 ? undefined : end)
    }
    let headings = 0
    for (const [index, line] of lines.entries()) {
      if (roleOf(line) === 'list') expect(contentOf(index).length, line).toBeGreaterThan(0)
      if (roleOf(line) !== 'heading') continue
      headings++
      for (const inner of contentOf(index)) expect(inner).toMatch(/^\s*- (link|\/url|text)\b/)
    }
    expect(headings).toBeGreaterThan(0)
    const empty = page.locator('ul:not(:has(> li)), ol:not(:has(> li)), dl:not(:has(> * dt, > dt))')
    await expect(empty).toHaveCount(0)
  })
}
