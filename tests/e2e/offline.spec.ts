import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeManifest } from '../../scripts/site/manifest'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

test.use({ serviceWorkers: 'allow' })

/** Open a page, and wait until the browser keeps it. */
async function read(page: Page, address: string) {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const isKept = () => caches.match(location.href.replace(/[?#].*/, ''))
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

test('a page that was read opens without a connection, as it was', async ({ page, context }) => {
  await read(page, AALCO)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(`${AALCO}#op-3`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'INTERNATIONAL LAW IN CYBERSPACE',
  )
  await expect(page.locator('#op-3')).toBeInViewport()
  const look = await page.evaluate(async () => {
    await document.fonts.ready
    return {
      sheets: [...document.styleSheets].map(({ cssRules }) => cssRules.length > 0),
      script: document.querySelectorAll(':not(:defined)').length,
      background: getComputedStyle(document.documentElement).backgroundColor,
    }
  })
  expect(look.sheets).not.toContain(false)
  expect(look.sheets.length).toBeGreaterThan(0)
  expect(look).toMatchObject({ script: 0, background: 'rgb(252, 251, 248)' })
  await page.getByRole('link', { name: 'paragraph 2 of this Resolution' }).hover()
  await expect(page.getByRole('group', { name: /^Preview/ })).toBeVisible()
})

test('so does search, for any words, though it was not used before', async ({ page, context }) => {
  await read(page, '/search/')
  await page.evaluate(async () => {
    const isKept = () => caches.match('/search/index.json')
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await page.waitForLoadState('networkidle')
  await page.goto('/about/')
  await context.setOffline(true)
  await page.goto('/search/?q=attribution')
  await expect(page.getByRole('status')).toHaveText(
    '6 hits in 2 clauses and 3 notes of 2 resolutions',
  )
  await page.getByRole('searchbox').fill('sovereignty')
  await expect(page.getByRole('link', { name: 'Operative paragraph 2' })).toBeVisible()
})

test('a page that was not read says so, and lists those that were', async ({ page, context }) => {
  await read(page, '/about/')
  await read(page, AALCO)
  await context.setOffline(true)
  await page.goto(IPU)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline')
  const kept = page.locator('kept-pages').getByRole('link')
  await expect(kept).toHaveText(['About', 'INTERNATIONAL LAW IN CYBERSPACE'])
  await page.goto(AALCO.replace(/\/$/, ''))
  await expect(page.locator('#op-3')).toBeVisible()
  await page.goBack()
  await kept.last().click()
  await expect(page).toHaveURL(AALCO)
  await context.setOffline(false)
  await page.goto(IPU)
  await expect(page.locator('#op-12')).toBeVisible()
})

test.describe('a new build', () => {
  test.describe.configure({ mode: 'serial' })
  const port = 4176
  const site = `http://127.0.0.1:${port}`
  let folder = ''
  let server: ChildProcess | undefined

  test.beforeAll(async ({ request }) => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'site-'))
    await cp('out', folder, { recursive: true })
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve/index.ts'], {
      env: { ...process.env, OUT_DIR: folder, PORT: String(port) },
    })
    await expect
      .poll(async () =>
        request
          .get(`${site}/`)
          .then((response) => response.status())
          .catch(() => 0),
      )
      .toBe(200)
  })
  test.afterAll(async () => {
    server?.kill()
    await rm(folder, { recursive: true, force: true })
  })

  /** Change a file of the site that is served. */
  async function change(file: string, edit: (text: string) => string) {
    const name = path.join(folder, file)
    await writeFile(name, edit(await readFile(name, 'utf8')))
    await Promise.all([rm(`${name}.br`, { force: true }), rm(`${name}.gz`, { force: true })])
  }

  test('is shown at once where there is a connection', async ({ page }) => {
    await read(page, `${site}/about/`)
    await change('about/index.html', (html) => html.replace('What it is', 'What it is now'))
    await page.reload()
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('What it is now')
  })

  test('is announced and never forced', async ({ page }) => {
    await read(page, `${site}${AALCO}`)
    await change('service-worker.js', (script) => `${script}// new\n`)
    const loads: string[] = []
    page.on('load', () => loads.push(page.url()))
    await page.goto(`${site}${IPU}`)
    const notice = page.locator('site-notice')
    await expect(notice).toContainText('A new version of this site is ready.')
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect(notice).toBeEmpty()
    await page.goto(`${site}/about/`)
    await page.waitForLoadState('networkidle')
    await expect(notice).toBeEmpty()
    const other = await page.context().newPage()
    await other.goto(`${site}/about/`)
    const third = await page.context().newPage()
    await third.goto(`${site}/clauses/`)
    await expect(third.locator('site-notice')).toContainText('A new version')
    await other.bringToFront()
    const reloaded = other.waitForEvent('load')
    await other.getByRole('button', { name: 'Reload' }).click()
    await reloaded
    await expect(other.locator('site-notice')).toBeEmpty()
    await expect(third.locator('site-notice')).toBeEmpty()
    expect(loads).toHaveLength(2)
    const registration = await page.evaluate(async () => {
      const { active, waiting } = await navigator.serviceWorker.ready
      return { active: active?.state, waiting: waiting?.state }
    })
    expect(registration).toEqual({ active: 'activated', waiting: undefined })
  })

  test('takes nothing from the pages that were kept before it', async ({ page, context }) => {
    await read(page, `${site}${AALCO}`)
    const files = await readdir(folder, { recursive: true })
    const sheets = files.filter((file) => file.endsWith('.css'))
    for (const file of sheets) {
      await rename(path.join(folder, file), path.join(folder, file.replace('.css', '-new.css')))
    }
    for (const file of files.filter((name) => /\.html$|^service-worker\.js$/.test(name))) {
      await change(file, (text) => text.replaceAll('.css', '-new.css'))
    }
    await writeManifest(folder, 'new')
    await page.goto(`${site}/about/`)
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Reload' }).click()
    await reloaded
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting))
      .toBeNull()
    await context.setOffline(true)
    await page.goto(`${site}${AALCO}`)
    expect(await page.locator('link[rel=stylesheet]').first().getAttribute('href')).not.toContain(
      '-new.css',
    )
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(background).toBe('rgb(252, 251, 248)')
  })
})

test('a reader who asks for little data gets no service worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto('/about/')
  await page.waitForLoadState('networkidle')
  const registrations = await page.evaluate(() => navigator.serviceWorker.getRegistrations())
  expect(registrations).toHaveLength(0)
})
