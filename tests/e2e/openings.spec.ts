import { expect, type Locator, type Page, test } from '@playwright/test'

const KINDS = [
  ['operative', 16],
  ['preambular', 27],
] as const

/** The part of the page that shows one kind of clause as plot and table. */
const part = (page: Page, kind: string) => page.locator(`section:has(> #${kind})`)

/** The rows of a table: the row's name, then its numbers. */
function rowsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
    )
}

/** The clauses of a head's page, below a fragment where there is one: what leads to each, and its words. */
function clausesAt(page: Page, hash: string) {
  return page
    .locator(hash ? `[id="${hash.slice(1)}"]` : 'article')
    .locator('li:has([data-clause])')
    .evaluateAll((items) =>
      items.map((item) => ({
        label: item.querySelector('a')?.textContent ?? '',
        words:
          item
            .querySelector('p')
            ?.textContent.replace(/\s+/g, ' ')
            .replace(/^… | …$/g, '') ?? '',
      })),
    )
}

test('a number leads to as many clauses, and says whose they are', async ({ page }) => {
  for (const [kind, total] of KINDS) {
    await page.goto('/openings/')
    const links = await part(page, kind)
      .locator('td a')
      .evaluateAll((links) =>
        links.map((link) => ({
          number: Number(link.textContent),
          name: link.getAttribute('aria-label') ?? '',
          href: (link as HTMLAnchorElement).href,
          isLast: link.parentElement?.matches(':last-child'),
        })),
      )
    for (const { number, name, href } of links) {
      await page.goto(href)
      expect(await clausesAt(page, new URL(href).hash), name).toHaveLength(number)
      expect(name).toMatch(new RegExp(`^\\S.*, \\S.*: ${number} openings?$`))
    }
    const sum = (numbers: typeof links) => numbers.reduce((sum, { number }) => sum + number, 0)
    expect(sum(links.filter(({ isLast }) => isLast))).toBe(total)
    expect(sum(links.filter(({ isLast }) => !isLast))).toBe(total)
  }
  await page.goto('/openings/')
  await page.getByRole('link', { name: 'AALCO, encourage: 1 opening' }).click()
  await expect(page).toHaveURL('/openings/operative-en-encourage/#aalco')
  const clause = page.locator(':target li')
  await expect(clause).toHaveCount(1)
  await expect(clause).toBeInViewport()
  await expect(clause).toContainText('Encourages Member States to actively participate')
  await clause.getByRole('link', { name: 'Operative paragraph 1' }).click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/#op-1')
})

test('the clauses are all that open with a head, each in its own words', async ({ page }) => {
  await page.goto('/clauses/')
  const all = await page
    .locator('article li')
    .evaluateAll((items) => items.map((item) => item.textContent.replace(/\s+/g, ' ')))
  await page.goto('/openings/')
  const heads = await page
    .locator('td:last-child a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const items = []
  for (const head of heads) {
    await page.goto(head)
    items.push(...(await clausesAt(page, '')))
  }
  expect(items).toHaveLength(16 + 27)
  for (const { label, words } of items) {
    expect(all.some((text) => text.includes(label) && text.includes(words))).toBe(true)
  }
})

test('a link to where openings stood before leads to their number', async ({ page }) => {
  await page.goto('/openings/#operative-en-encourage--ipu')
  const number = page.locator(':target')
  await expect(number).toHaveText('4')
  await expect(number).toBeInViewport()
  await page.goto('/openings/#preambular-en-note')
  await expect(page.locator(':target')).toContainText('note')
})

test('the plot draws what the table says', async ({ page }) => {
  await page.goto('/openings/')
  for (const [kind] of KINDS) {
    const table = part(page, kind).getByRole('table')
    const rows = await rowsOf(table)
    const totals = await table.locator('tfoot td').allTextContents()
    const expected = rows.map(([name, ...numbers]) => ({
      name,
      shares: numbers
        .slice(0, -1)
        .map((number, column) =>
          number ? `${Math.round((100 * Number(number)) / Number(totals[column]))}%` : '',
        ),
    }))
    const plot = part(page, kind).getByRole('img')
    const columns = totals.length - 1
    const drawn = await plot.locator('[data-row]').evaluateAll(
      (rows, columns) =>
        rows.map((row) => ({
          name: row.querySelector('text')?.textContent ?? '',
          shares: Array.from(
            { length: columns },
            (_, column) => row.querySelector(`[data-column="${column}"] text`)?.textContent ?? '',
          ),
        })),
      columns,
    )
    expect(drawn).toEqual(expected)
    // A bar is as long as its share: per cent and pixels have one ratio.
    const ratios = await plot.locator('[data-row="head"] [data-column]').evaluateAll((shares) =>
      shares.map((share) => {
        const width = share.querySelector('rect')?.getBoundingClientRect().width ?? 0
        return width / Number.parseFloat(share.querySelector('text')?.textContent ?? '')
      }),
    )
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    for (const ratio of ratios) expect(Math.abs(ratio / mean - 1)).toBeLessThan(0.08)
  }
})

test('a force is named in words, with its heads below', async ({ page }) => {
  await page.goto('/openings/')
  const groups = part(page, 'operative').getByRole('table').locator('tbody')
  await expect(groups.locator('th[scope=rowgroup]')).toHaveText(['Decides', 'Urges', 'Encourages'])
  await expect(groups.nth(1).locator('th[scope=row]')).toHaveText(['call upon', 'urge'])
  await expect(part(page, 'operative').getByRole('img')).toHaveAttribute(
    'aria-label',
    'Plot of the table’s numbers. AALCO: decides 75%, encourages 25%; IPU: urges 25%, encourages 75%.',
  )
})

test('rows of plot and table are at the same heights where they are side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/openings/')
  const middles = (rows: Locator) =>
    rows.evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return (top + bottom) / 2
      }),
    )
  for (const [kind] of KINDS) {
    const names = await middles(part(page, kind).locator('tbody th[scope=row]'))
    const labels = await middles(part(page, kind).locator('[data-row=head] > text'))
    expect(labels).toHaveLength(names.length)
    labels.forEach((label, row) => {
      expect(Math.abs(label - (names[row] ?? 0))).toBeLessThan(4)
    })
  }
})

for (const path of ['/openings/', '/citations/']) {
  test(`nothing that ${path} draws is lost when colours are forced`, async ({ page }) => {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      const paints = await page.locator('main svg[role=img]').evaluateAll((plots) => {
        const paper = getComputedStyle(document.documentElement).backgroundColor
        const shapes = plots.flatMap((plot) => [...plot.querySelectorAll('text, rect, path')])
        return shapes.map((shape) => {
          const { fill, stroke } = getComputedStyle(shape)
          return [fill, stroke].some((paint) => paint !== 'none' && paint !== paper)
        })
      })
      expect(paints.length).toBeGreaterThan(10)
      expect(paints).not.toContain(false)
    }
  })

  test(`the drawings of ${path} have letters of full size at every width, inside the page`, async ({
    page,
  }) => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const texts = await page.locator('main svg[role=img] text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, height } = text.getBoundingClientRect()
          return { left, right, height }
        }),
      )
      for (const { left, right, height } of texts) {
        expect(height).toBeGreaterThan(13)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('the overviews are found from the home page and from every foot', async ({ page }) => {
  for (const [name, path] of [
    ['how bodies act', '/openings/'],
    ['what cites what', '/citations/'],
  ] as const) {
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
    await page.goto('/about/')
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
  }
})
