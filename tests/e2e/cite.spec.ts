import { expect, type Page, test } from '@playwright/test'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** What the clipboard holds, plain and set. */
function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : ''
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
}

/** The day as OSCOLA writes it. */
const today = () =>
  new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

async function openPanel(page: Page, anchor: string, name: string) {
  await page.locator(`#${anchor} > div:first-of-type p`).first().hover()
  await page.getByRole('button', { name: `Cite: ${name}`, exact: true }).click()
  const panel = page.getByRole('dialog', { name: /^Cite / })
  await expect(panel).toBeVisible()
  return panel
}

test('a clause is cited in the style of the reader, who need choose it once', async ({ page }) => {
  await page.goto(AALCO)
  const origin = new URL(page.url()).origin
  const panel = await openPanel(page, 'op-2', 'Operative paragraph 2.')
  await expect(panel.getByRole('heading')).toHaveText('Cite operative paragraph 2.')
  await expect(panel.getByRole('combobox', { name: 'Style' })).toBeFocused()
  await panel.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.locator('site-notice')).toHaveText(
    'Citation copied (OSCOLA 4): Operative paragraph 2.',
  )
  const oscola = `AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2, para 2 <${origin}${AALCO}#op-2> accessed ${today()}`
  expect((await clipboard(page)).plain).toBe(oscola)

  await openPanel(page, 'op-2', 'Operative paragraph 2.')
  await panel.getByRole('combobox', { name: 'Style' }).selectOption('AGLC4')
  const aglc = `INTERNATIONAL LAW IN CYBERSPACE, AALCO Res 54/SP2, Doc AALCO/RES/54/SP2 (adopted 17 April 2015) para 2 <${origin}${AALCO}#op-2>`
  await expect(panel.locator('.later-citation')).toHaveText(aglc)
  await panel.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.locator('site-notice')).toContainText('(AGLC4)')
  const { plain, html } = await clipboard(page)
  expect(plain).toBe(aglc)
  expect(html).toContain('<i>INTERNATIONAL LAW IN CYBERSPACE</i>')
  expect(html).toContain(`<a href="${origin}${AALCO}#op-2">`)

  await page.goto(IPU)
  await openPanel(page, 'op-1', 'Operative paragraph 1.')
  await expect(panel.getByRole('combobox', { name: 'Style' })).toHaveValue('aglc')
})

test('with the words, which are those of the organisation alone', async ({ page, request }) => {
  const data = await (await request.get(`/data/ipu-132-cyber-warfare.txt`)).text()
  await page.goto(IPU)
  const panel = await openPanel(page, 'op-3', 'Operative paragraph 3.')
  await panel.getByRole('checkbox', { name: 'With the words' }).check()
  await panel.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.locator('site-notice')).toContainText('Citation copied')
  const { plain, html } = await clipboard(page)
  const [words = '', citation = ''] = plain.split('\n')
  expect(words).toMatch(/^‘Calls upon all parliaments .*;’$/)
  expect(data).toContain(words.slice(1, -1))
  expect(citation).toMatch(/^IPU, ‘Cyber warfare: .*, para 3 </)
  expect(html).toMatch(/<blockquote[^>]* lang="en"><p>Calls upon/)
  expect(html).not.toMatch(/note|class=/)
})

test('a range is chosen by a second click, and has an address that marks it', async ({ page }) => {
  await page.goto(IPU)
  const origin = new URL(page.url()).origin
  let panel = await openPanel(page, 'op-3', 'Operative paragraph 3.')
  await panel.getByRole('button', { name: 'To here …' }).click()
  await expect(page.locator('site-notice')).toContainText('From Operative paragraph 3. to …')
  // A paragraph of the preamble ends no range of the operative part.
  await page.locator('#pp-3 > div:first-of-type p').hover()
  await page.getByRole('button', { name: 'Cite: Preambular paragraph (3)', exact: true }).click()
  await expect(page.locator('site-notice')).toContainText('Choose another end')
  panel = await openPanel(page, 'op-5', 'Operative paragraph 5.')
  await expect(panel.getByRole('heading')).toHaveText('Cite operative paragraph 3. to 5.')
  await panel.getByRole('button', { name: 'Copy link' }).click()
  const address = `${origin}${IPU}#op-3..op-5`
  expect((await clipboard(page)).plain).toBe(address)

  await page.goto('/')
  await page.goto(address)
  await expect(page.locator('[data-ranged]')).toHaveCount(3)
  await expect(page.locator('#op-3')).toBeInViewport()
  await expect(page.locator('site-notice')).toHaveText(
    'Marked: Operative paragraph 3. to Operative paragraph 5.',
  )
  await expect(page).toHaveURL(address)
  await page.mouse.move(0, 0)
  await page.keyboard.press('c')
  await expect(page.locator('site-notice')).toContainText('Citation copied')
  expect((await clipboard(page)).plain).toContain(`, paras 3–5 <${address}>`)
  // Another place takes the mark away.
  await page.evaluate(() => {
    location.hash = '#op-1'
  })
  await expect(page.locator('[data-ranged]')).toHaveCount(0)
})

test('a range whose ends are turned round is the same; one that is none leads to its first place', async ({
  page,
}) => {
  await page.goto(`${IPU}#op-5..op-3`)
  await expect(page.locator('[data-ranged]')).toHaveCount(3)
  await page.goto('/')
  await page.goto(`${IPU}#op-3..pp-1`)
  await expect(page).toHaveURL(`${IPU}#op-3`)
  await expect(page.locator('[data-ranged]')).toHaveCount(0)
})

test('c copies the citation of the chosen clause, or of the text', async ({ page }) => {
  await page.goto(AALCO)
  await page.keyboard.press('c')
  await expect(page.locator('site-notice')).toHaveText('Citation copied (OSCOLA 4): this text.')
  const origin = new URL(page.url()).origin
  expect((await clipboard(page)).plain).toBe(
    `AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2 <${origin}${AALCO}> accessed ${today()}`,
  )
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(page.locator('site-notice')).toContainText('Preambular paragraph [1]')
  expect((await clipboard(page)).plain).toContain(', preambular para 1 <')
})

test('where the browser allows no copying, the citation is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(AALCO)
  await page.keyboard.press('c')
  await expect(page.locator('site-notice')).toContainText('The citation: AALCO Res 54/SP2')
})

test('the panel closes by Escape and by a click elsewhere, and the keyboard returns', async ({
  page,
}) => {
  await page.goto(AALCO)
  await page.locator('#op-3 > a').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const button = page.getByRole('button', { name: 'Cite: Operative paragraph 3.' })
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /^Cite / })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the foot of the page has the citations in every style, and files', async ({ page }) => {
    await page.goto(AALCO)
    const section = page.getByRole('region', { name: 'Cite' })
    await expect(section.locator('dt')).toHaveText([
      'OSCOLA 4',
      'Bluebook 21',
      'Chicago 18',
      'AGLC4',
      'APA 7',
      'United Nations',
    ])
    await expect(section.locator('dd').first()).toHaveText(
      'AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2',
    )
    await expect(section.getByRole('link')).toHaveText([
      'BibTeX',
      'BibLaTeX for OSCOLA',
      'RIS',
      'CSL-JSON',
    ])
    await expect(page.getByRole('button', { name: /^Cite/ })).toHaveCount(0)
  })
})
