import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatMessages, loadCorpus } from '../../lib/corpus'
import { root } from '../helpers'
import { type ContentFolder, makeContent, TEXT } from './content-folder'

let folder = ''
let content: ContentFolder
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'records-'))
  content = await makeContent()
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await content.remove()
})

const load = (isWritten: boolean, place = content.root) =>
  loadCorpus(place, { records: { folder, isWritten } })
/** The entries that are kept, from the folder. */
const kept = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'))
/** Put other words into every entry, so that what is taken from there can be told. */
async function mark(): Promise<void> {
  for (const name of await kept()) {
    const place = path.join(folder, name)
    await writeFile(place, (await readFile(place, 'utf8')).replaceAll('Decides', 'Marked'))
  }
}
/** Whether the one resolution was taken from the folder. */
const isTaken = async (isWritten = false) =>
  JSON.stringify((await load(isWritten)).corpus?.resolutions).includes('Marked')

test('the corpus of the project is the same from records that were kept', async () => {
  const parsed = await loadCorpus(root)
  await load(true, root)
  expect(await kept()).toHaveLength(2)
  const { corpus, files } = await load(false, root)
  expect(corpus).toStrictEqual(parsed.corpus)
  // To the byte, too: files are made of it.
  expect(JSON.stringify(corpus?.resolutions)).toBe(JSON.stringify(parsed.corpus?.resolutions))
  expect(formatMessages(files)).toEqual(formatMessages(parsed.files))
})

test('what the parser told of a text is told again', async () => {
  await content.write('resolutions/one/en.md', `${TEXT}\n5. Decides late.\n\n*[[mark]]\n`)
  const told = formatMessages((await load(true)).files)
  expect(told.filter((line) => line.startsWith('content/resolutions/one/en.md'))).not.toEqual([])
  expect(formatMessages((await load(false)).files)).toEqual(told)
  await mark()
  expect(await isTaken()).toBe(true)
})

describe('a record is made anew', () => {
  beforeEach(async () => {
    await load(true)
    expect(await kept()).toHaveLength(1)
    await mark()
    expect(await isTaken()).toBe(true)
  })

  test.each([
    ['of another text', () => content.write('resolutions/one/en.md', TEXT.replace('more', 'yet'))],
    [
      'under other authorities',
      () =>
        content.write(
          'authorities/bodies.yml',
          '- { id: un, name: United Nations, short: U.N., session: Session }\n',
        ),
    ],
    [
      'under another id',
      () =>
        cp(content.at('resolutions/one'), content.at('resolutions/two'), { recursive: true }).then(
          () => rm(content.at('resolutions/one'), { recursive: true }),
        ),
    ],
  ])('%s', async (_, change) => {
    await change()
    expect(await isTaken()).toBe(false)
  })

  test('by another parser', async () => {
    await rm(path.join(folder), { recursive: true })
    await mkdir(folder)
    const project = await mkdtemp(path.join(os.tmpdir(), 'parser-'))
    const before = process.cwd()
    try {
      await cp(path.join(root, 'lib'), path.join(project, 'lib'), { recursive: true })
      await cp(path.join(root, 'package-lock.json'), path.join(project, 'package-lock.json'))
      process.chdir(project)
      await load(true)
      await mark()
      expect(await isTaken()).toBe(true)
      await writeFile(path.join(project, 'lib/parse/new.ts'), '')
      expect(await isTaken()).toBe(false)
    } finally {
      process.chdir(before)
      await rm(project, { recursive: true })
    }
  })

  test.each([0, 1, 100])('where only %d bytes of it were written', async (length) => {
    const [name = ''] = await kept()
    await truncate(path.join(folder, name), length)
    expect(await isTaken(true)).toBe(false)
    const entry = JSON.parse(await readFile(path.join(folder, name), 'utf8'))
    expect(entry).toHaveProperty('resolution.id', 'one')
  })

  test('where it is JSON, and no record', async () => {
    const [name = ''] = await kept()
    await writeFile(path.join(folder, name), '{"textLength":3,"resolution":{"id":"Marked"}}')
    expect(await isTaken()).toBe(false)
  })
})

test('who only reads keeps nothing', async () => {
  expect((await load(false)).corpus).not.toBeNull()
  expect(await readdir(folder)).toEqual([])
})

test('a text with a mistake is not kept, and what cannot be kept is no mistake', async () => {
  await content.write('resolutions/one/en.md', TEXT.replace('adopted', 'accepted'))
  expect((await load(true)).corpus).toBeNull()
  expect(await kept()).toEqual([])
  await content.write('resolutions/one/en.md', TEXT)
  await rm(folder, { recursive: true })
  await writeFile(folder, 'a file where the folder would be')
  expect((await load(true)).corpus).not.toBeNull()
})

test('two at once keep whole entries', async () => {
  await Promise.all([load(true), load(true), load(true)])
  const names = await readdir(folder, { recursive: true })
  expect(names.filter((name) => name.includes('.tmp'))).toEqual([])
  await mark()
  expect(await isTaken()).toBe(true)
})

test('records of another parser are removed once nobody has used them for a week', async () => {
  for (const [name, days] of [
    ['old', 8],
    ['recent', 6],
  ] as const) {
    await mkdir(path.join(folder, name))
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    await utimes(path.join(folder, name), then, then)
  }
  await load(true)
  const names = await readdir(folder)
  expect(names).toContain('recent')
  expect(names).not.toContain('old')
})
