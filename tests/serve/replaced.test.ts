import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replaceSite } from '../../scripts/site/replace'
import { type Answer, ask } from './ask'
import { FILES, type Running, serveSample, writeSite } from './sample-site'

let site: Running
beforeEach(async () => {
  site = await serveSample()
})
afterEach(() => site.end())

/** The sample site with other words, of the same length. */
const OTHER = Object.fromEntries(
  Object.entries(FILES).map(([name, content]) => [
    name,
    typeof content === 'string' ? content.toUpperCase() : content,
  ]),
)

async function buildBeside(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const built = path.join(path.dirname(site.out), 'built')
  await writeSite(built, files)
  return built
}

describe('a site that is replaced', () => {
  test('is served from then on, with its own headers and pages', async () => {
    const before = await ask(site.origin, '/robots.txt')
    await replaceSite(await buildBeside({ ...OTHER, 'new/index.html': 'new' }), site.out)
    const after = await ask(site.origin, '/robots.txt')
    expect(after.body.toString()).toBe(OTHER['robots.txt'])
    expect(after.headers.etag).not.toBe(before.headers.etag)
    expect((await ask(site.origin, '/new/')).status).toBe(200)
    expect((await ask(site.origin, '/nothing')).body.toString()).toBe(OTHER['404.html'])
  })

  test('gives old or new files whole, and never one under the ETag of the other', async () => {
    const folder = path.dirname(site.out)
    const long = { ...FILES, 'search/index.json': FILES['search/index.json'].repeat(3) }
    await writeSite(path.join(folder, 'short'), FILES)
    await writeSite(path.join(folder, 'long'), long)
    const replaceBy = async (name: string) => {
      await cp(path.join(folder, name), path.join(folder, 'built'), { recursive: true })
      await replaceSite(path.join(folder, 'built'), site.out)
    }
    const etags = new Map<number, string | undefined>()
    for (const name of ['short', 'long']) {
      await replaceBy(name)
      const { headers, body } = await ask(site.origin, '/search/index.json')
      etags.set(body.length, headers.etag)
    }
    expect(new Set(etags.values()).size).toBe(2)

    const answers: Answer[] = []
    let isReplacing = true
    const reading = Array.from({ length: 4 }, async () => {
      while (isReplacing) answers.push(await ask(site.origin, '/search/index.json'))
    })
    for (let round = 0; round < 12; round++) await replaceBy(round % 2 ? 'short' : 'long')
    isReplacing = false
    await Promise.all(reading)
    const told = answers.map(({ status, headers, body }) => [
      status,
      headers.etag === etags.get(body.length),
      headers['content-length'] === String(body.length),
    ])
    expect(told.length).toBeGreaterThan(12)
    expect(told).toEqual(told.map(() => [200, true, true]))
  }, 120_000)

  test('is waited for while it is missing for a moment', async () => {
    const aside = `${site.out}-aside`
    await rename(site.out, aside)
    const asked = ask(site.origin, '/robots.txt')
    await setTimeout(200)
    await rename(aside, site.out)
    expect((await asked).status).toBe(200)
  })

  test('is restored where a build was killed between the two renamings', async () => {
    await rename(site.out, path.join(path.dirname(site.out), '.out.old'))
    expect((await ask(site.origin, '/robots.txt')).status).toBe(200)
  })
})

describe('where there is no site', () => {
  test('the answer is 503 until there is one', async () => {
    await rm(site.out, { recursive: true })
    const { status, headers } = await ask(site.origin, '/')
    expect([status, headers['retry-after'], headers['x-content-type-options']]).toEqual([
      503,
      '10',
      'nosniff',
    ])
    await writeSite(site.out, FILES)
    expect((await ask(site.origin, '/')).status).toBe(200)
  })

  test.each([
    [
      'a file in its place',
      (out: string) => rm(out, { recursive: true }).then(() => writeFile(out, 'x')),
    ],
    ['no manifest', (out: string) => rm(path.join(out, '.build'))],
    ['a manifest of another kind', (out: string) => writeFile(path.join(out, '.build'), '[1]')],
    [
      'a manifest that is cut off',
      (out: string) => writeFile(path.join(out, '.build'), '{"inputs":'),
    ],
    [
      'a folder as manifest',
      async (out: string) => {
        await rm(path.join(out, '.build'))
        await mkdir(path.join(out, '.build'))
      },
    ],
  ])('%s is not one', async (_, spoil) => {
    expect((await ask(site.origin, '/')).status).toBe(200)
    await spoil(site.out)
    expect((await ask(site.origin, '/')).status).toBe(503)
  })

  test('files that a host looks for are no need of this server', async () => {
    await cp(site.out, `${site.out}-copy`, { recursive: true })
    await rm(path.join(`${site.out}-copy`, '_headers'))
    await rm(path.join(`${site.out}-copy`, '404.html'))
    await rm(site.out, { recursive: true })
    await rename(`${site.out}-copy`, site.out)
    const { status, headers } = await ask(site.origin, '/')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    const missing = await ask(site.origin, '/nothing')
    expect([missing.status, missing.body.toString()]).toEqual([404, 'Not Found\n'])
  })
})
