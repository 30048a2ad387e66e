import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

/** The text of a file in `content/`, as the browser should show it. */
async function textOf(id: string): Promise<string> {
  const file = await readFile(`content/resolutions/${id}/en.md`, 'utf8')
  return file.slice(file.indexOf('\n---\n') + '\n---\n'.length)
}

function styleOf(page: Page, selector: string, property: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

test.describe('title block', () => {
  test('AALCO: everything is in the text', async ({ page }) => {
    await page.goto(AALCO)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'INTERNATIONAL LAW IN CYBERSPACE',
    )
    const fields = page.locator('article header dl > div')
    await expect(fields).toHaveText([
      'StatusAdopted',
      'SymbolAALCO/RES/54/SP2',
      'SessionFifty-Fourth Session',
      'PlaceBeijing',
      'Date17 April 2015',
    ])
    await expect(page.locator('article')).toContainText(
      'The text states its body, symbol, title, session, place and date. Source: plain text',
    )
  })

  test('IPU: what the editor supplied is marked', async ({ page }) => {
    await page.goto(IPU)
    const fields = page.locator('article header dl > div')
    await expect(fields).toHaveText([
      'StatusDraft',
      'Symbol[C-I/132/DR] supplied by the editor',
      'Session132nd Assembly',
      'Submitted by[Mr. N. Lazrek (Morocco) and Mr. J.C. Mahía (Uruguay)] supplied by the editor',
      'Issued[15 January 2015] supplied by the editor',
      'Outcome[adopted as amended on 1 April 2015] supplied by the editor',
    ])
    const article = page.locator('article')
    await expect(article).toContainText(
      'The text states its body and session; the editor supplied [symbol, title, sponsors, date of issue and outcome]. Source:',
    )
  })
})

test.describe('text', () => {
  for (const [id, preambular, operative] of [
    ['aalco-res-54-sp2', 9, 4],
    ['ipu-132-cyber-warfare', 15, 12],
  ] as const) {
    test(`${id}: every line of the source is on the page, to the letter`, async ({ page }) => {
      await page.goto(`/resolutions/${id}/`)
      const shown = await page.locator('article').evaluate((article) => article.textContent)
      const lines = (await textOf(id)).split('\n').filter((line) => line.trim())
      for (const line of lines) {
        const words = line
          .replace(/^(- )?(\(\d+\)|\d+\.) /, '')
          .replaceAll('**', '')
          .trimEnd()
        if (words.startsWith('AALCO/RES/54/SP2')) continue // shown as symbol, place and date
        expect(shown).toContain(words)
      }
      await expect(page.locator('li[id^="pp-"]')).toHaveCount(preambular)
      await expect(page.locator('li[id^="op-"]')).toHaveCount(operative)
    })
  }

  test('each label is a permalink to its clause', async ({ page }) => {
    await page.goto(IPU)
    for (const [anchor, label] of [
      ['pp-12', '(12)'],
      ['op-3', '3.'],
    ]) {
      const link = page.locator(`#${anchor} > a`)
      await expect(link).toContainText(`${label}`)
      await expect(link).toHaveAttribute('href', `#${anchor}`)
    }
    await expect(page.getByRole('link', { name: 'Preambular paragraph (12)' })).toBeVisible()
    await page.getByRole('link', { name: 'Operative paragraph 3.' }).click()
    await expect(page).toHaveURL(`${IPU}#op-3`)
  })

  test('a number that the text does not print is in brackets', async ({ page }) => {
    await page.goto(AALCO)
    await expect(page.locator('#pp-4 > a')).toContainText('[4]')
    await expect(page.locator('#op-1 > a')).toContainText('1.')
  })

  test('preamble and operative part are distinguished', async ({ page }) => {
    await page.goto(IPU)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Preamble',
      'Operative part',
      'Cite',
    ])
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'At the national level',
      'At the international level',
    ])
    const labelColours = [
      await styleOf(page, '#pp-1 > a', 'color'),
      await styleOf(page, '#op-1 > a', 'color'),
    ]
    expect(labelColours[0]).not.toBe(labelColours[1])
  })

  test('openings are set off, in the manner of their part', async ({ page }) => {
    await page.goto(AALCO)
    const setting = (anchor: string, words: string) =>
      page
        .locator(`#${anchor} p`)
        .getByText(words, { exact: true })
        .first()
        .evaluate((element) => {
          const { fontStyle, fontWeight } = getComputedStyle(element)
          return `${fontStyle} ${fontWeight}`
        })
    expect(await setting('pp-6', 'Deeply concerned')).toBe('italic 400')
    expect(await setting('op-2', 'Directs')).toBe('normal 600')
    await page.goto(IPU)
    expect(await setting('pp-8', 'also convinced')).toBe('italic 400')
    expect(await setting('pp-9', 'also noting')).toBe('italic 400')
  })

  test('the internal reference leads to its paragraph, which is then highlighted and in sight', async ({
    page,
  }) => {
    await page.goto(AALCO)
    const link = page.getByRole('link', { name: 'paragraph 2 of this Resolution' })
    await link.click()
    await expect(page).toHaveURL(`${AALCO}#op-2`)
    const target = page.locator('#op-2')
    await expect(target).toBeInViewport()
    const box = await target.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    const background = await target
      .locator('> [data-clause] + div')
      .evaluate((element) => getComputedStyle(element, '::before').backgroundColor)
    expect(background).not.toBe('rgba(0, 0, 0, 0)')
    const other = await page
      .locator('#op-3 > [data-clause] + div')
      .evaluate((element) => getComputedStyle(element, '::before').content)
    expect(other).toBe('none')
  })

  test('a linked clause is clear of the top of the window', async ({ page }) => {
    for (const anchor of ['pp-9', 'op-1', 'op-12', 'sec-2']) {
      await page.goto(`${IPU}#${anchor}`)
      await expect(page.locator(`#${anchor}`)).toBeInViewport()
      const box = await page.locator(`#${anchor}`).boundingBox()
      expect(box?.y, anchor).toBeGreaterThan(40)
    }
  })

  test('instruments are linked', async ({ page }) => {
    await page.goto(IPU)
    const links = page.locator('#pp-3 > [data-clause] + div reference-preview > a')
    await expect(links).toHaveText(
      [
        'United  Nations Charter',
        'Geneva Conventions',
        'Additional Protocols',
        'Universal Declaration of Human Rights',
        'International Covenant on Civil and Political Rights',
      ],
      { useInnerText: false },
    )
    await links.first().click()
    await expect(page).toHaveURL(/\/instruments\/un-charter\/$/)
  })
})

test.describe('ways on', () => {
  test('the outline leads to parts, headings and clauses', async ({ page }) => {
    await page.goto(IPU)
    const outline = page.getByRole('navigation', { name: 'Outline' })
    await expect(outline.getByRole('link')).toHaveCount(2 + 2 + 15 + 12)
    await outline.getByRole('link', { name: 'At the international level' }).click()
    await expect(page).toHaveURL(`${IPU}#sec-2`)
    await outline.getByRole('link', { name: '10. Further recommends' }).click()
    await expect(page).toHaveURL(`${IPU}#op-10`)
    await outline.getByRole('link', { name: 'Operative part' }).click()
    await expect(page.locator('#operative-part')).toBeInViewport()
  })

  test('no previous or next leads from the only resolution of a body to another’s', async ({
    page,
  }) => {
    for (const path of [AALCO, IPU]) {
      await page.goto(path)
      await expect(page.getByRole('link', { name: /^(Previous|Next)/ })).toHaveCount(0)
      await expect(page.getByRole('navigation', { name: /^Resolutions of/ })).toHaveCount(0)
    }
  })

  for (const id of ['aalco-res-54-sp2', 'ipu-132-cyber-warfare']) {
    test(`${id}: the source text, to the byte`, async ({ page, request }) => {
      await page.goto(`/resolutions/${id}/`)
      const href = await page.getByRole('link', { name: 'Source text' }).getAttribute('href')
      const response = await request.get(href ?? '')
      expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
      expect(await response.text()).toBe(await textOf(id))
    })
  }
})
