import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesFrom } from '../scripts/finish-export/unreferenced'

/** Files, and what is in them. */
const FILES: Record<string, string> = {
  'index.html':
    '<link href="/_next/static/a.css"><script src="/_next/static/[client-fs]__x.js"></script><a href="/data/one.annotations.json">',
  '_next/static/a.css': '@font-face{src:url(../media/serif-s.p.1-_x.woff2)format("woff2")}',
  '_next/media/serif-s.p.1-_x.woff2': '',
  '_next/static/[client-fs]__x.js':
    'e(["static/b~1.js","static/%5Bworker%5D.js"]);import("./late-X1.js")',
  '_next/static/b~1.js': 'n="\\"static\\/c.js\\"";//# sourceMappingURL=c.js.map',
  '_next/static/[worker].js': '',
  '_next/static/late-X1.js': 'fetch("/images/one.png?1")',
  '_next/static/c.js': '',
  '_next/static/c.js.map': '',
  'data/one.annotations.json': '{"id":"/data/two.json"}',
  'data/two.json': '',
  'images/one.png': '',
  '_next/static/unused.js': 'a.css',
  '_next/static/aa.css': '',
  'data/annotations.json': '',
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unreferenced-'))
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
})
afterAll(() => rm(folder, { recursive: true }))

test('a file is kept where its name is in one that is kept, however it is written there', async () => {
  const all = Object.keys(FILES)
  const kept = await filesFrom(folder, all, ['index.html'], new Map())
  expect(all.filter((file) => !kept.has(file))).toEqual([
    'data/two.json',
    '_next/static/unused.js',
    '_next/static/aa.css',
    'data/annotations.json',
  ])
})

test('a page whose names are known is not read again', async () => {
  const onPages = new Map([['index.html', new Set(['two.json', 'none.js'])]])
  const kept = await filesFrom(folder, Object.keys(FILES), ['index.html'], onPages)
  expect([...kept]).toEqual(['index.html', 'data/two.json'])
})
