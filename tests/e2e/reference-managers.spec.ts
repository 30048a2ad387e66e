import { expect, test } from '@playwright/test'
import { readAsZotero } from '../export/zotero'

const TEXTS = ['aalco-res-54-sp2', 'ipu-132-cyber-warfare']

for (const id of TEXTS) {
  test(`Zotero makes a report of ${id}`, async ({ page }) => {
    await page.goto(`/resolutions/${id}/`)
    const tags = await page
      .locator('head meta[name]')
      .evaluateAll((metas) =>
        metas.map(
          (meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? ''] as const,
        ),
      )
    const item = readAsZotero(tags)
    expect(item).toMatchObject({ itemType: 'report', creators: [], language: 'en' })
    expect(item.title).toBe(await page.getByRole('heading', { level: 1 }).textContent())
    expect(item.institution).toMatch(
      /^(Asian-African Legal Consultative Organization|Inter-Parliamentary Union)$/,
    )
    // COinS would outrank the tags.
    await expect(page.locator('.Z3988')).toHaveCount(0)
  })

  test(`the files of ${id} are what they say, and may be read from any site`, async ({
    page,
    request,
  }) => {
    await page.goto(`/resolutions/${id}/`)
    const links = page.locator('#cite a[download], link[rel=alternate]')
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    )
    expect(addresses).toHaveLength(6)
    const types = await Promise.all(
      addresses.map(async (address) => {
        const response = await request.get(address)
        expect(response.status(), address).toBe(200)
        expect(response.headers()['access-control-allow-origin']).toBe('*')
        return response.headers()['content-type']
      }),
    )
    expect([...new Set(types)].sort()).toEqual([
      'application/json; charset=utf-8',
      'application/ld+json',
      'application/vnd.citationstyles.csl+json',
      'application/x-bibtex; charset=utf-8',
      'application/x-research-info-systems; charset=utf-8',
    ])
  })
}
