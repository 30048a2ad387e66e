/**
 * The lists of all resolutions, topics and instruments.
 */
import { expect, test } from '@playwright/test'

test('resolutions by body, with date and status', async ({ page }) => {
  await page.goto('/resolutions/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Resolutions')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Asian-African Legal Consultative Organization',
    'Inter-Parliamentary Union',
  ])
  const aalco = page
    .getByRole('region', { name: 'Asian-African Legal Consultative Organization' })
    .getByRole('listitem')
  await expect(aalco).toHaveCount(1)
  await expect(aalco).toContainText('17 April 2015')
  await expect(aalco).toContainText(
    'AALCO/RES/54/SP2 · Fifty-Fourth Session · Beijing · 9 preambular and 4 operative',
  )
  await expect(aalco).toContainText('Adopted')
  const ipu = page.getByRole('region', { name: 'Inter-Parliamentary Union' }).getByRole('listitem')
  await expect(ipu.locator('time')).toHaveText('15 January 2015')
  await expect(ipu).toContainText(
    'C-I/132/DR · 132nd Assembly · draft of 15 January 2015 · 15 preambular',
  )
  await expect(ipu).not.toContainText('Adopted')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(1).click()
  await expect(page).toHaveURL('/resolutions/#ipu')
  await aalco.getByRole('link', { name: 'INTERNATIONAL LAW IN CYBERSPACE' }).click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/')
})

test('a body: what it is called, its resolutions, and a search of their clauses', async ({
  page,
}) => {
  await page.goto('/resolutions/')
  await page.getByRole('heading').getByRole('link', { name: 'Inter-Parliamentary Union' }).click()
  await expect(page).toHaveURL('/bodies/ipu/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inter-Parliamentary Union')
  const main = page.getByRole('main')
  await expect(main).toContainText('IPU, also called Inter-Parliamentary Conference.')
  await expect(main).toContainText('1 resolution of 2015.')
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(/^Cyber warfare/)
  await expect(main.locator('list-filter')).toHaveCount(0)
  await main.getByRole('link', { name: 'Search their clauses' }).click()
  await expect(page).toHaveURL('/search/?body=ipu')
})

test('topics with definitions, and the counts that their pages show', async ({ page }) => {
  await page.goto('/topics/')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(14)
  const row = rows.filter({ has: page.getByRole('heading', { name: 'Attribution' }) })
  await expect(row).toContainText('Attribution in law is the rule by which')
  const said = (await row.locator('p').last().textContent()) ?? ''
  const [, clauses, notes] = /^(\d+) clauses? of \d+ resolutions?, (\d+) notes?$/.exec(said) ?? []
  await row.getByRole('link').click()
  await expect(page).toHaveURL('/topics/attribution/')
  await expect(page.locator('li > [data-clause]')).toHaveCount(Number(clauses))
  await expect(page.locator('li > a[href*="#note-"]')).toHaveCount(Number(notes))
})

test('instruments by kind, with date, symbol and the counts that their pages show', async ({
  page,
}) => {
  await page.goto('/instruments/')
  const treaties = page.getByRole('region', { name: 'Treaties' }).getByRole('listitem')
  await expect(treaties.first()).toContainText('26 June 1945')
  const row = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Charter of the United Nations', exact: true }),
  })
  const said = (await row.locator('p').last().textContent()) ?? ''
  const [, clauses, notes] = /^(\d+ clauses?), (\d+ notes?)$/.exec(said) ?? []
  await expect(page.getByRole('region', { name: 'Reports' })).toContainText('A/68/98')
  await page.goto('/instruments/#report')
  await expect(page.locator('#report')).toBeInViewport()
  await row.getByRole('link').click()
  await expect(page).toHaveURL('/instruments/un-charter/')
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Cited in' })).toHaveText(
    `Cited in ${clauses} of 2 resolutions`,
  )
  await expect(
    page.getByRole('heading', { name: `The editor speaks of it in ${notes}` }),
  ).toBeVisible()
})

for (const [path, crumbs] of [
  ['/resolutions/ipu-132-cyber-warfare/', ['/resolutions/', '/bodies/ipu/']],
  ['/topics/cybercrime/', ['/topics/']],
  ['/instruments/gge-2013/', ['/instruments/', '/instruments/#report']],
] as const) {
  test(`${path} leads up to its lists`, async ({ page }) => {
    await page.goto(path)
    const links = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(found).toEqual(crumbs)
    await links.last().click()
    await expect(page).toHaveURL(crumbs.at(-1) ?? '')
    await expect(page.getByRole('main').locator(`a[href="${path}"]`)).toBeVisible()
  })
}

test('header, home and footer lead to the lists', async ({ page }) => {
  for (const [from, name, to] of [
    ['navigation', 'Resolutions', '/resolutions/'],
    ['main', 'What they are', '/topics/'],
    ['main', 'All instruments', '/instruments/'],
    ['contentinfo', 'Topics', '/topics/'],
    ['contentinfo', 'Instruments', '/instruments/'],
  ] as const) {
    await page.goto('/')
    await page.getByRole(from).getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(to)
  }
})

test('on paper a list is whole, without navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/instruments/')
  await expect(page.getByRole('navigation', { name: 'Kinds' }).getByRole('list')).toBeHidden()
  await expect(
    page.getByRole('heading', { name: 'Charter of the United Nations', exact: true }),
  ).toBeVisible()
  await page.goto('/instruments/gge-2013/')
  const crumbs = page.locator('nav[aria-label=Breadcrumb] li')
  await expect(crumbs.first()).toBeHidden()
  await expect(crumbs.last()).toBeVisible()
})
