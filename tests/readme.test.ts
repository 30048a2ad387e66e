/**
 * The examples of the README, run as another project would run them.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './helpers'

const readme = await readFile(path.join(root, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'readme-'))
  await symlink(root, path.join(folder, 'annotated-resolutions'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
})
afterAll(() => rm(folder, { recursive: true }))

test('there are three', () => {
  expect(examples).toHaveLength(3)
})

test.each(examples)(
  'each prints what it says: %#',
  async (code) => {
    const expected = [...code.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line]) => line)
    expect(expected.length).toBeGreaterThan(0)
    await writeFile(path.join(folder, 'example.ts'), code)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'example.ts'],
      {
        cwd: folder,
      },
    )
    expect(stdout.trimEnd().split('\n')).toEqual(expected)
  },
  60_000,
)
