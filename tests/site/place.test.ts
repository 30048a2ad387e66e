import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeForSite } from '../../scripts/site/place'
import { makeFolder, writeSite } from '../serve/sample-site'

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
  for (const name of ['content/resolutions', 'app', 'empty', 'texts', '.git']) {
    await mkdir(path.join(folder, name), { recursive: true })
  }
  await writeFile(path.join(folder, 'texts/thesis.md'), 'ten years of work')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const SOURCES = ['content', 'app', '.git']
const at = (name: string) => path.join(folder, name)
const placeOf = (name: string) => placeForSite(at(name), SOURCES.map(at))
const problemOf = async (name: string) => {
  const place = await placeOf(name)
  return 'problem' in place ? place.problem : null
}

describe('a site may be put', () => {
  test.each(['out', 'empty', 'a/b/out', '..out', 'content-site'])('into %s', async (name) => {
    expect(await placeOf(name)).toEqual({ folder: at(name) })
  })

  test('in place of a site, with what systems leave in folders', async () => {
    await writeSite(at('out'), { 'index.html': 'x', 'a/b.txt': 'y' })
    await writeFile(at('out/.DS_Store'), '')
    expect(await placeOf('out')).toEqual({ folder: at('out') })
  })

  test('in place of a site that lost files', async () => {
    await writeSite(at('out'), { 'index.html': 'x', 'a/b.txt': 'y' })
    await rm(at('out/a'), { recursive: true })
    expect(await placeOf('out')).toEqual({ folder: at('out') })
  })

  test('in place of a site whose manifest listed no files yet', async () => {
    await mkdir(at('out'))
    await writeFile(at('out/.build'), 'a'.repeat(64))
    await writeFile(at('out/index.html'), 'x')
    expect(await placeOf('out')).toEqual({ folder: at('out') })
  })

  test('where a link leads, which stays a link', async () => {
    await symlink(at('empty'), at('out'))
    expect(await placeOf('out')).toEqual({ folder: at('empty') })
    await symlink(at('not-there-yet'), at('dangling'))
    expect(await placeOf('dangling')).toMatchObject({
      problem: expect.stringContaining('is not a folder'),
    })
  })
})

describe('a site may not be put', () => {
  test.each([
    ['content', 'lies in'],
    ['content/resolutions', 'lies in'],
    ['content/new', 'lies in'],
    ['app/out', 'lies in'],
    ['.git', 'lies in'],
    ['', 'contains'],
    ['.', 'contains'],
    ['empty/..', 'contains'],
    ['..', 'contains'],
  ])('into %j', async (name, relation) => {
    expect(await problemOf(name)).toMatch(
      new RegExp(
        `^Unexpected OUT_DIR=.*, which ${relation} .*; expected a folder for the site alone`,
      ),
    )
  })

  test('through a link into the sources', async () => {
    await symlink(at('content'), at('out'))
    expect(await problemOf('out')).toContain('lies in')
    expect(await problemOf('out/new')).toContain('lies in')
  })

  test('where other files are, which it names', async () => {
    expect(await problemOf('texts')).toContain('contains files that no build made (thesis.md)')
    for (const name of ['a', 'b', 'c', 'd']) await writeFile(at(`texts/${name}`), '')
    expect(await problemOf('texts')).toContain('(a, b, c and 2 more)')
  })

  test('where a site has files that no build made', async () => {
    await writeSite(at('out'), { 'index.html': 'x' })
    await mkdir(at('out/mine'))
    await writeFile(at('out/mine/CNAME'), 'x')
    await writeFile(at('out/.git'), 'gitdir: elsewhere')
    expect(await problemOf('out')).toContain('(.git, mine/CNAME)')
  })

  test('where the manifest is not one', async () => {
    await writeFile(at('texts/.build'), 'make all')
    expect(await problemOf('texts')).toContain('(thesis.md)')
    await writeFile(at('texts/.build'), `${'a'.repeat(64)} `)
    expect(await problemOf('texts')).toContain('(thesis.md)')
  })

  test('in place of a file', async () => {
    expect(await problemOf('texts/thesis.md')).toContain('is not a folder')
    expect(await problemOf('texts/thesis.md/out')).toContain('which is not writable')
  })
})
