import { expect, test } from '@playwright/test'

const FOOTNOTE =
  'See AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2, para 2; C-I/132/DR, preambular paras 3–5; and A/RES/70/237, para. 1.'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('each citation of a footnote is answered, and nothing is sent', async ({ page }) => {
  await page.goto('/cite/', { waitUntil: 'networkidle' })
  const box = page.getByRole('textbox', { name: 'Words with citations' })
  await box.focus()
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await box.fill(FOOTNOTE)
  await expect(page.getByRole('status')).toHaveText('3 citations, 2 of them in this corpus')
  const items = page.locator('citation-finder ol > li')
  await expect(items.locator('q')).toHaveText([
    'AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2, para 2',
    'C-I/132/DR, preambular paras 3–5',
    'A/RES/70/237, para. 1',
  ])
  await expect(items.nth(0).getByRole('link')).toHaveText(
    'INTERNATIONAL LAW IN CYBERSPACE (AALCO/RES/54/SP2), operative paragraph 2',
  )
  await expect(items.nth(0).locator('dd')).toHaveCount(6)
  await expect(items.nth(1).getByRole('link')).toHaveAttribute(
    'href',
    '/resolutions/ipu-132-cyber-warfare/#pp-3..pp-5',
  )
  await expect(items.nth(2)).toContainText('Not in this corpus: A/RES/70/237.')
  await items.nth(0).getByRole('button', { name: 'Copy Bluebook 21' }).click()
  await expect(page.locator('site-notice')).toHaveText('Citation copied (Bluebook 21)')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(
    `Asian-African Legal Consultative Organization Res. 54/SP2, ¶ 2, Doc. AALCO/RES/54/SP2 (Apr. 17, 2015), ${new URL(page.url()).origin}/resolutions/aalco-res-54-sp2/#op-2`,
  )
  // Scripts of the site come with the first move of the pointer.
  expect(requests.filter((url) => !/\/elements\/[\w-]+\.js$/.test(url))).toEqual([])
  await items.nth(1).getByRole('link').click()
  await expect(page.locator('[data-ranged]')).toHaveCount(3)
})

test('the texts of a large corpus are loaded in shards, and again where that failed', async ({
  page,
}) => {
  const names = ['shards/0.json', 'shards/1.json', 'shards/2.json']
  let works: unknown
  await page.route('**/cite/index.json', async (route) => {
    const response = await route.fetch()
    const data = await response.json()
    works = data.works
    await route.fulfill({ response, json: { ...data, works: names } })
  })
  const asked: string[] = []
  let isThere = false
  await page.route('**/cite/shards/*', async (route) => {
    asked.push(
      route
        .request()
        .url()
        .replace(/.*cite\//, ''),
    )
    if (isThere) await route.fulfill({ json: works })
    else await route.fulfill({ status: 404 })
  })
  await page.goto('/cite/')
  const box = page.getByRole('textbox', { name: 'Words with citations' })
  await box.fill(FOOTNOTE)
  await expect(page.getByRole('status')).toContainText('could not be loaded')
  isThere = true
  asked.length = 0
  await box.fill(`${FOOTNOTE} `)
  await expect(page.getByRole('status')).toHaveText('3 citations, 2 of them in this corpus')
  expect(asked.length).toBeGreaterThan(0)
  expect(asked).toEqual([...new Set(asked)])
  expect(names).toEqual(expect.arrayContaining(asked))
})

test('what is no citation is said to be none', async ({ page }) => {
  await page.goto('/cite/')
  await page.getByRole('textbox').fill('Smith, A Law (2015) 24/7')
  await expect(page.getByRole('status')).toHaveText(
    'No citation of a resolution was found in these words.',
  )
  await page.getByRole('textbox').fill('AALCO/RES/54/SP2, para 99')
  await expect(page.locator('citation-finder li')).toContainText('It has no paragraph 99.')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, and has the rules of the styles', async ({ page }) => {
    await page.goto('/cite/')
    await expect(page.getByText('This needs JavaScript.')).toBeVisible()
    await expect(page.getByRole('textbox')).toBeHidden()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6)
    await expect(page.getByText('The fifth edition of 2026 is not followed')).toBeVisible()
  })
})
