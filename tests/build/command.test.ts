/**
 * What `npm run build` refuses before it begins.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../helpers'
import { makeFolder } from '../serve/sample-site'

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
  await mkdir(path.join(folder, 'content/resolutions'), { recursive: true })
  await writeFile(path.join(folder, 'content/resolutions/thesis.md'), 'ten years of work')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function build(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build/index.ts', '--if-changed'],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8', timeout: 60_000 },
  )
  return { status, stdout, stderr }
}

test.each([
  ['the texts', 'content'],
  ['a folder of them', 'content/resolutions'],
  ['what holds them', '.'],
])('a site in place of %s is refused, and nothing is lost', async (_, name) => {
  const out = path.join(folder, name)
  const { status, stderr } = build({ CONTENT_ROOT: folder, OUT_DIR: out })
  expect(stderr).toMatch(/^Unexpected OUT_DIR=.*; expected a folder for the site alone/)
  expect(status).toBe(1)
  expect(await readdir(path.join(folder, 'content/resolutions'))).toEqual(['thesis.md'])
})

test('so is one in place of the project or its parts', () => {
  for (const name of ['.', 'content', 'app', '.git', '.next', 'node_modules', 'tests/x', '..']) {
    const { status, stderr } = build({ OUT_DIR: name })
    expect(stderr, name).toMatch(/^Unexpected OUT_DIR=/)
    expect(status).toBe(1)
  }
}, 60_000)

test('all wrong settings are reported at once', () => {
  const { status, stderr } = build({ BASE_PATH: 'corpus', SITE_URL: 'resolutions.example' })
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(
      'Unexpected BASE_PATH=corpus, expected a path that begins with a slash',
    ),
    expect.stringContaining('Unexpected SITE_URL=resolutions.example, expected an address'),
  ])
  expect(status).toBe(1)
})

test('what cannot be read is left to the check of the corpus, and blocks no build', async () => {
  await cp(path.join(root, 'content/authorities'), path.join(folder, 'content/authorities'), {
    recursive: true,
  })
  await symlink('/dev/zero', path.join(folder, 'content/resolutions/zero'))
  spawnSync('mkfifo', [path.join(folder, 'content/resolutions/pipe')])
  const { status, stdout } = build({ CONTENT_ROOT: folder, OUT_DIR: path.join(folder, 'out') })
  expect(stdout).toMatch(/content\/resolutions\/pipe[\s\S]*content\/resolutions\/zero/)
  expect(status).toBe(1)
}, 60_000)
