import { spawnSync } from 'node:child_process'
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOfInputs } from '../../scripts/build/inputs'
import { makeFolder } from '../serve/sample-site'

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
  await mkdir(path.join(folder, 'content/a'), { recursive: true })
  await writeFile(path.join(folder, 'content/a/en.md'), 'Decides to meet.')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => path.join(folder, 'content', name)
const hash = () => hashOfInputs([path.join(folder, 'content')], ['x'])

describe('the hash of what a site is made of', () => {
  test.each([
    ['a letter', () => writeFile(at('a/en.md'), 'Decides to meat.')],
    ['a name', () => rename(at('a/en.md'), at('a/fr.md'))],
    ['a file more', () => writeFile(at('a/notes.yml'), '')],
    ['a folder more', () => mkdir(at('b'))],
    ['a file that moved', () => rename(at('a/en.md'), at('en.md'))],
    ['no file', () => rm(path.join(folder, 'content'), { recursive: true })],
  ])('changes with %s', async (_, change) => {
    const before = await hash()
    expect(await hash()).toBe(before)
    await change()
    expect(await hash()).not.toBe(before)
  })

  test('changes with the settings, whatever they hold', async () => {
    const none = await hashOfInputs([], ['a', 'b'])
    expect(await hashOfInputs([], ['ab', ''])).not.toBe(none)
    expect(await hashOfInputs([], ['a', 'b', ''])).not.toBe(none)
  })

  test.each([
    ['a pipe', () => spawnSync('mkfifo', [at('en.md')])],
    ['a device without end', () => symlink('/dev/zero', at('en.md'))],
    ['a link to itself', () => symlink(at('en.md'), at('en.md'))],
    ['a link to nothing', () => symlink('nothing', at('.#en.md'))],
    ['a link to a folder above', () => symlink('..', at('a/up'))],
    [
      'a folder that nobody may read',
      async () => {
        await mkdir(at('closed'))
        await chmod(at('closed'), 0)
      },
    ],
  ])('is made with %s too', async (_, make) => {
    const before = await hash()
    await make()
    expect(await hash()).not.toBe(before)
  })
})
