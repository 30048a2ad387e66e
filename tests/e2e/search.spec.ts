import { expect, type Page, test } from '@playwright/test'
import { holdScripts } from './hold-scripts'

/** The clauses that were found; notes are found beside them. */
const labels = (page: Page) =>
  page.getByRole('region', { name: 'Results' }).locator('li > a').filter({ hasText: 'paragraph' })
const notes = (page: Page) =>
  page.getByRole('region', { name: 'Results' }).locator('li > a').filter({ hasText: /^Note/ })

/** Open the search page, touch its box until the page is awake, and wait for its first answer. */
async function open(page: Page, address = '/search/') {
  await page.goto(address)
  await expect(async () => {
    await page.getByRole('searchbox').click()
    await expect(page.getByRole('status')).not.toBeEmpty({ timeout: 3_000 })
  }).toPass()
}

test('what is typed while the script still loads is searched', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/search/?q=charter', { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('attribution')
  release()
  await expect(labels(page)).toHaveCount(2)
  await expect(page).toHaveURL(/\?q=attribution$/)
})

test('a query in the address does not replace what the reader types', async ({ page }) => {
  const release = await holdScripts(page, '**/elements/tools-*.js')
  await page.goto('/search/?q=charter', { waitUntil: 'commit' })
  const box = page.getByRole('searchbox')
  await box.focus()
  const arrived = page.waitForResponse('**/elements/tools-*.js')
  release()
  await (await arrived).finished()
  await expect(labels(page)).toHaveCount(3)
  await expect(box).toHaveValue('charter')
  await page.goto('/about/')
  const releaseAgain = await holdScripts(page, '**/elements/tools-*.js')
  await page.goto('/search/?q=charter', { waitUntil: 'commit' })
  await box.pressSequentially('attribution')
  releaseAgain()
  await expect(labels(page)).toHaveCount(2)
  await expect(box).toHaveValue('attribution')
})

test('a filter that is chosen while the script still loads is applied', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/search/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Operative' }).check()
  release()
  await expect(page.getByRole('status')).toHaveText(/^Type to search \d+ operative paragraphs/)
  await expect(page).toHaveURL(/\?kind=operative$/)
  await expect(page.getByRole('radio', { name: 'Operative' })).toBeChecked()
})

test('a box that is touched while the script still loads answers what is typed then', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/search/', { waitUntil: 'commit' })
  await page.getByRole('searchbox').click()
  release()
  await page.getByRole('searchbox').pressSequentially('attribution')
  await expect(labels(page)).toHaveCount(2)
})

test('“attribution” finds two clauses of the IPU, grouped and marked', { tag: '@dev' }, async ({
  page,
}) => {
  await open(page)
  await expect(page.getByRole('status')).toHaveText(
    'Type to search 40 clauses, 2 other passages and 57 notes of 2 resolutions.',
  )
  await page.getByRole('searchbox').pressSequentially('attribution')
  await expect(labels(page)).toHaveText(['Preambular paragraph 12', 'Preambular paragraph 13'])
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Cyber warfare: A serious threat to peace and global security',
    'INTERNATIONAL LAW IN CYBERSPACE',
  ])
  await expect(page.getByText('IPU · C-I/132/DR · draft of 15 January 2015')).toBeVisible()
  await expect(labels(page).locator('+ div mark')).toHaveText(['attribution', 'attribution'])
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await labels(page).first().click()
  await expect(page).toHaveURL(/\/resolutions\/ipu-132-cyber-warfare\/#pp-12/)
})

test('a word and a value of a field are completed as one types', async ({ page }) => {
  await open(page)
  const box = page.getByRole('searchbox')
  const offered = page.getByRole('list', { name: 'Completions' }).getByRole('button')
  await box.pressSequentially('sover')
  await expect(offered.first()).toHaveText('sovereignty')
  await box.fill('(topic:"international hum')
  await offered.getByText('topic:international-humanitarian-law', { exact: true }).click()
  await expect(box).toHaveValue('(topic:international-humanitarian-law ')
  await box.fill('verb:urg')
  await offered.click()
  await expect(box).toHaveValue('verb:urge ')
  await expect(labels(page).first()).toHaveText(/^Operative paragraph/)
})

test('“sovereignty” finds AALCO op-2', async ({ page }) => {
  await open(page, '/search/?q=sovereignty')
  await expect(labels(page)).toHaveText(['Operative paragraph 2'])
  await expect(labels(page).locator('+ div mark')).toHaveText(['Sovereignty'])
})

test('a note is found, marked as one, and leads to its place', { tag: '@dev' }, async ({
  page,
}) => {
  await open(page, '/search/?q=tallinn manual')
  await expect(labels(page)).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText(/^\d+ hits? in \d notes? of \d resolutions?$/)
  await page.getByRole('radio', { name: 'Notes' }).check()
  await expect(page).toHaveURL(/&kind=note$/)
  await open(page, '/search/?q=dual-use&kind=note')
  await expect(notes(page)).toHaveText(['Note 8 on preambular 6'])
  await notes(page).click()
  await expect(page).toHaveURL('/resolutions/ipu-132-cyber-warfare/#note-8')
  await expect(page.locator('#note-8')).toBeInViewport()
})

test('notes are left out where paragraphs are asked for', async ({ page }) => {
  await open(page, '/search/?q=attribution')
  await expect(notes(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'Preambular' }).check()
  await expect(labels(page)).toHaveCount(2)
  await expect(notes(page)).toHaveCount(0)
})

test('results come as one types, and the address follows', { tag: '@dev' }, async ({ page }) => {
  await open(page)
  const box = page.getByRole('searchbox')
  await box.pressSequentially('att')
  await expect(page).toHaveURL(/\?q=att$/)
  await expect(page.getByRole('status')).toContainText('clauses')
  await box.pressSequentially('ribution')
  await expect(page).toHaveURL(/\?q=attribution$/)
  await expect(labels(page)).toHaveCount(2)
})

test('filters by kind and by body, in the address', async ({ page }) => {
  await open(page, '/search/?q=charter')
  await expect(labels(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'Operative' }).check()
  await expect(page).toHaveURL(/\?q=charter&kind=operative$/)
  await expect(labels(page)).toHaveText(['Operative paragraph 2'])
  await page.getByRole('radio', { name: 'IPU' }).check()
  await expect(page).toHaveURL(/\?q=charter&body=ipu&kind=operative$/)
  await expect(labels(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'IPU' })).toBeChecked()
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found for “charter” in 12 operative paragraphs of 1 resolution. What is named so is below.',
  )
})

test('Back undoes filters, queries and leaving the page', async ({ page }) => {
  await open(page)
  const box = page.getByRole('searchbox')
  await box.pressSequentially('charter')
  await expect(labels(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'AALCO' }).check()
  await expect(labels(page)).toHaveCount(2)
  await labels(page).first().click()
  await expect(page).toHaveURL(/#pp-8$/)
  await page.goBack()
  await expect(labels(page)).toHaveCount(2)
  await expect(page.getByRole('radio', { name: 'AALCO' })).toBeChecked()
  await page.goBack()
  await expect(labels(page)).toHaveCount(3)
  await expect(box).toHaveValue('charter')
  await page.goBack()
  await expect(box).toHaveValue('')
  await expect(labels(page)).toHaveCount(0)
  await page.goForward()
  await expect(box).toHaveValue('charter')
})

test('a submitted query is an entry of its own in the history', async ({ page }) => {
  await open(page)
  const box = page.getByRole('searchbox')
  await box.pressSequentially('attribution')
  await box.press('Enter')
  await box.fill('sovereignty')
  await expect(labels(page)).toHaveCount(1)
  await page.goBack()
  await expect(box).toHaveValue('attribution')
  await expect(labels(page)).toHaveCount(2)
})

test('an empty result says what was searched, and offers a way on', async ({ page }) => {
  await open(page, '/search/?q=zebra')
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found for “zebra” in 40 clauses, 2 other passages and 57 notes of 2 resolutions.',
  )
  await page.goto('/search/?q=attribution&kind=operative')
  await page.getByRole('link', { name: 'Search all paragraphs and notes of all bodies' }).click()
  await expect(page).toHaveURL(/\?q=attribution$/)
  await expect(labels(page)).toHaveCount(2)
})

test('a resolution is found by its symbol, and the title of the page has the query', async ({
  page,
}) => {
  await open(page, '/search/?q=AALCO/RES/54/SP2')
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found for “AALCO/RES/54/SP2” in 40 clauses, 2 other passages and 57 notes of 2 resolutions. What is named so is below.',
  )
  await page
    .getByRole('list', { name: 'Also in this corpus' })
    .getByRole('link', { name: 'INTERNATIONAL LAW IN CYBERSPACE' })
    .click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/')
  await page.goBack()
  await expect(page).toHaveTitle('“AALCO/RES/54/SP2” · Search · Annotated Resolutions')
})

test('markup in a query is words', async ({ page }) => {
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    return dialog.dismiss()
  })
  await open(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(page.getByRole('status')).toContainText(
    'Nothing found for “<img src=x onerror=alert(1)>”',
  )
  await expect(page.locator('main img')).toHaveCount(0)
  expect(alerted).toBe(false)
})

test('the index is loaded on first use, and once', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const count = () =>
    requests.filter((path) => path === '/search/index.json' || path.startsWith('/search/files/'))
      .length
  await page.goto('/search/')
  await page.waitForLoadState('networkidle')
  expect(count()).toBe(0)
  await page.getByRole('searchbox').pressSequentially('attribution')
  await expect(labels(page)).toHaveCount(2)
  // A small corpus has all else in one file.
  expect(count()).toBe(2)
})

test('an index that cannot be loaded is reported, and requested again', async ({
  page,
  context,
}) => {
  await context.route('**/search/index.json', (route) => route.abort())
  await page.goto('/search/?q=attribution')
  await expect(page.getByRole('status')).toContainText('The search index could not be loaded')
  await context.unroute('**/search/index.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(labels(page)).toHaveCount(2)
})

test('how a query was read is shown, and each part can be taken off', async ({ page }) => {
  await open(page, '/search/?q=cyberspace -Internet')
  await expect(labels(page)).toHaveCount(14)
  await page.getByRole('link', { name: 'Search without not internet' }).click()
  await expect(page).toHaveURL(/\?q=cyberspace$/)
  await expect(labels(page)).toHaveCount(16)
})

test('the forms of a word are shown, and can be taken off', async ({ page }) => {
  await open(page, '/search/?q=terrorism')
  await expect(labels(page)).toHaveCount(2)
  await page.getByRole('checkbox', { name: /^terrorist \d/ }).uncheck()
  await expect(labels(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\?q=terrorism&off=terrorist$/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /^terrorist \d/ })).not.toBeChecked()
  await page.getByRole('checkbox', { name: /^terrorist \d/ }).check()
  await expect(labels(page)).toHaveCount(2)
})

test('a topic and the place that a query names are offered', async ({ page }) => {
  await open(page, '/search/?q=international humanitarian law')
  await expect(page.getByRole('list', { name: 'Also in this corpus' })).toContainText(
    'Topic International humanitarian law, 6 clauses',
  )
  await page.getByRole('searchbox').fill('op 3 AALCO')
  await page.getByRole('link', { name: /^Operative paragraph 3/ }).click()
  await expect(page).toHaveURL('/resolutions/aalco-res-54-sp2/#op-3')
})

test('a word is completed under the box', { tag: '@dev' }, async ({ page }) => {
  await open(page)
  await page.getByRole('searchbox').pressSequentially('sover')
  await page.getByRole('button', { name: 'sovereignty' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('sovereignty ')
  await expect(labels(page)).toHaveText(['Operative paragraph 2'])
})

test('a misspelled word has the right one beside it', async ({ page }) => {
  await open(page, '/search/?q=sovereignity')
  await page.getByRole('link', { name: 'sovereignty' }).click()
  await expect(labels(page)).toHaveText(['Operative paragraph 2'])
})

test('a concordance is sorted, and given as a file', { tag: '@dev' }, async ({ page }) => {
  await open(page, '/search/?q=security')
  await page.getByRole('link', { name: 'Concordance' }).click()
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(23)
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('First word before')
  await expect(page).toHaveURL(/\?q=security&view=concordance&sort=1L$/)
  await expect(rows.first()).toContainText('address')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await download).suggestedFilename()).toBe('concordance.csv')
  await rows.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/resolutions\/[a-z0-9-]+\/#/)
  await page.goBack()
  await expect(rows).toHaveCount(23)
})

test('collocates and figures lead on', async ({ page }) => {
  await open(page, '/search/?q=security&view=collocates')
  await page.getByRole('table').getByRole('link', { name: 'peace' }).click()
  await expect(page.getByRole('status')).toContainText('hits in')
  await page.getByRole('link', { name: 'Figures' }).click()
  // By its name: the rows of the view before stand until the figures are there.
  await page.getByRole('table', { name: 'By body' }).getByRole('link', { name: 'IPU' }).click()
  await expect(page).toHaveURL(/body%3Aipu/)
  await expect(labels(page).first()).toBeVisible()
})

test('what was found is narrowed down', async ({ page }) => {
  await open(page, '/search/?q=security')
  await page.getByText('Narrow down').click()
  await page.getByRole('link', { name: 'draft' }).click()
  await expect(page).toHaveURL(/status%3Adraft/)
  await expect(page.getByRole('status')).toContainText('of 1 resolution')
})

test('a link leads to the words that were found', { tag: '@dev' }, async ({ page }) => {
  await open(page, '/search/?q="use of force"')
  await expect(labels(page)).toHaveAttribute(
    'href',
    '/resolutions/ipu-132-cyber-warfare/#pp-11:~:text=use%20of%20force',
  )
})

test('the language of queries has examples that run', async ({ page }) => {
  await open(page)
  await page.getByText('How to ask').click()
  const examples = page.locator('details dt a')
  const count = await examples.count()
  expect(count).toBeGreaterThan(8)
  for (let at = 0; at < count; at++) {
    await examples.nth(at).click()
    await expect(page.getByRole('status')).toContainText(/hit|clause|note/)
    await expect(page.getByRole('status')).not.toContainText('Nothing found')
  }
})
