import { expect, test } from '@playwright/test'
import { PAGES } from './site-pages'

const isReading = (path: string) => !path.startsWith('/search/')

for (const path of PAGES) {
  test(`the policy holds on ${path}`, async ({ page, baseURL }) => {
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) {
        problems.push(message.text())
      }
    })
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) problems.push(request.url())
    })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      )
    })
    const response = await page.goto(path)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty()
    await page.waitForLoadState('networkidle')
    expect(problems).toEqual([])
  })
}

test('a reading page has no script of the framework, and its text once', async ({ request }) => {
  for (const path of PAGES.filter(isReading)) {
    const html = await (await request.get(path)).text()
    expect(html, path).not.toContain('/_next/static/chunks/turbopack')
    expect(html, path).not.toContain('__next_f')
    for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain('data-own')
  }
  const html = await (await request.get('/resolutions/ipu-132-cyber-warfare/')).text()
  expect(html.split('prompt attribution of responsibility')).toHaveLength(2)
  expect(html.split('reduce misconceptions, thus diminishing')).toHaveLength(2)
})

test('pages come compressed, and hashed files for good', async ({ request }) => {
  const page = await request.get('/about/', { headers: { 'Accept-Encoding': 'br' } })
  expect(page.headers()['content-encoding']).toBe('br')
  const [, css] = /href="(\/_next\/[^"]*\.css)"/.exec(await page.text()) ?? []
  const sheet = await request.get(css ?? '', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(sheet.headers()['content-encoding']).toBe('gzip')
  expect(sheet.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})
