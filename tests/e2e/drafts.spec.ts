import { expect, test } from '@playwright/test'

const IPU = '/resolutions/ipu-132-cyber-warfare/'
const DRAFT = 'draft of 15 January 2015'

test.describe('a draft says so wherever it is named', () => {
  /** A page, and the line above or below the draft's title on it. */
  const PAGES: [string, string][] = [
    ['/', `C-I/132/DR · ${DRAFT} · 15 preambular and 12 operative paragraphs`],
    ['/topics/attribution/', `IPU · C-I/132/DR · ${DRAFT}`],
    ['/instruments/un-charter/', `IPU · C-I/132/DR · ${DRAFT}`],
    ['/citations/', `Inter-Parliamentary Union · ${DRAFT}`],
    ['/openings/operative-en-encourage/', `C-I/132/DR · ${DRAFT}`],
    ['/clauses/', `IPU · C-I/132/DR · ${DRAFT}`],
    [`${IPU}parallel/`, `Inter-Parliamentary Union · ${DRAFT}`],
    ['/search/?q=attribution', `IPU · C-I/132/DR · ${DRAFT}`],
  ]
  for (const [path, line] of PAGES) {
    test(path, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByText(line, { exact: true }).first()).toBeVisible()
      await expect(page.locator('main')).not.toContainText('Hanoi, 1 April 2015')
    })
  }

  test('nothing that was adopted does', async ({ page }) => {
    await page.goto('/topics/attribution/')
    await expect(
      page.getByText('AALCO · AALCO/RES/54/SP2 · Beijing, 17 April 2015', { exact: true }),
    ).toBeVisible()
  })

  test('in what is shown of a link to it', async ({ page }) => {
    await page.goto(IPU)
    for (const name of ['meta[name=description]', 'meta[property="og:description"]']) {
      await expect(page.locator(name)).toHaveAttribute('content', `IPU · C-I/132/DR · ${DRAFT}`)
    }
  })
})

test('it is found by its symbol, its date, and the word', async ({ page }) => {
  const offered = page.getByRole('list', { name: 'Also in this corpus' })
  for (const query of ['C-I/132/DR', '15 January 2015', 'draft of 15']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`)
    await expect(offered).toContainText('Cyber warfare: A serious threat')
  }
  await page.goto(`/search/?q=${encodeURIComponent('“1 April 2015”')}`)
  // A note says when it was adopted.
  await expect(page.getByRole('status')).toContainText('1 hit in 1 note')
  await expect(offered).toHaveCount(0)
})

test('its page says what became of it, and links to the adopted text', async ({ page }) => {
  await page.goto(IPU)
  await expect(page.locator('article header')).toContainText(
    'Draft, adopted as amended on 1 April 2015 (https://archive.ipu.org/conf-e/132/res-1.htm). The words here are those of the draft.',
  )
  const link = page.locator('article header').getByRole('link', { name: 'archive.ipu.org' })
  await expect(link).toHaveAttribute('href', 'https://archive.ipu.org/conf-e/132/res-1.htm')
  await expect(link).toHaveAttribute('rel', 'external noopener')
})

test('its page says what is known of its source, and no more', async ({ page }) => {
  await page.goto(IPU)
  await expect(page.locator('article header')).toContainText(
    'Source: plain text supplied to the editor. Its preambular paragraphs 1 to 5, misprints included, are those of document C-I/132/DR, the draft resolution that the two sponsors submitted as co-Rapporteurs to the Standing Committee on Peace and International Security; the rest was not compared.',
  )
})

test('as data', async ({ request }) => {
  const data: unknown = await (await request.get('/data/ipu-132-cyber-warfare.json')).json()
  expect(data).toMatchObject({
    status: { value: 'draft' },
    symbol: { value: 'C-I/132/DR', from: 'editor' },
    date: null,
    issued: { value: '2015-01-15', from: 'editor' },
    sponsors: { value: ['Mr. N. Lazrek (Morocco)', 'Mr. J.C. Mahía (Uruguay)'], from: 'editor' },
    outcome: {
      value: {
        text: 'adopted as amended',
        date: '2015-04-01',
        address: 'https://archive.ipu.org/conf-e/132/res-1.htm',
      },
      from: 'editor',
    },
    retiredNotes: ['note-28'],
  })
  const adopted: unknown = await (await request.get('/data/aalco-res-54-sp2.json')).json()
  expect(adopted).toMatchObject({
    status: { value: 'adopted' },
    date: { value: '2015-04-17', from: 'text' },
    issued: null,
    sponsors: null,
    outcome: null,
    retiredNotes: [],
  })
})
