import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesIn } from '../../scripts/site/files'
import { isWhole, readManifest, writeManifest } from '../../scripts/site/manifest'
import { recoverSite, replaceSite, restoreSite } from '../../scripts/site/replace'
import { makeFolder, writeSite } from '../serve/sample-site'

let folder = ''
let out = ''
beforeEach(async () => {
  folder = await makeFolder()
  out = path.join(folder, 'out')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A site of many files that all say the same. */
async function build(name: string, word: string): Promise<string> {
  const files = Array.from({ length: 60 }, (_, index) => [`${index % 7}/${index}.bin`, word])
  await writeSite(path.join(folder, name), Object.fromEntries(files))
  return path.join(folder, name)
}

/** What the site in a folder says, if it is whole and all of one build. */
async function wordOf(site: string): Promise<string> {
  const manifest = await readManifest(site)
  if (!manifest || !(await isWhole(site, manifest))) return 'not whole'
  const files = (await filesIn(site)).filter((file) => file.endsWith('.bin'))
  const words = await Promise.all(files.map((file) => readFile(path.join(site, file), 'utf8')))
  return [...new Set(words)].join(' and ')
}

const entries = async () => (await readdir(folder)).sort()

describe('a new site', () => {
  test('goes where there was none, even below folders that do not exist yet', async () => {
    const deep = path.join(folder, 'a/b/out')
    await replaceSite(await build('built', 'new'), deep)
    expect(await wordOf(deep)).toBe('new')
  })

  test('replaces an old one or an empty folder, and leaves nothing beside', async () => {
    await mkdir(out)
    await replaceSite(await build('built', 'old'), out)
    await replaceSite(await build('built', 'new'), out)
    expect(await wordOf(out)).toBe('new')
    expect(await entries()).toEqual(['out'])
  })

  test('leaves the old one where it cannot be moved', async () => {
    await replaceSite(await build('built', 'old'), out)
    await expect(replaceSite(path.join(folder, 'nothing'), out)).rejects.toThrow('ENOENT')
    expect(await wordOf(out)).toBe('old')
    expect(await entries()).toEqual(['out'])
  })

  test('is whole only with every file at its size', async () => {
    await replaceSite(await build('built', 'new'), out)
    await writeFile(path.join(out, '0/0.bin'), 'ne')
    expect(await wordOf(out)).toBe('not whole')
    await rm(path.join(out, '0/0.bin'))
    expect(await wordOf(out)).toBe('not whole')
    await mkdir(path.join(out, '0/0.bin'))
    expect(await wordOf(out)).toBe('not whole')
  })
})

describe('after a kill', () => {
  test('between the two renamings, the old site gets its name back', async () => {
    await build('.out.old', 'old')
    await build('.out.new', 'new')
    expect(await restoreSite(out)).toBe(true)
    expect(await wordOf(out)).toBe('old')
    await recoverSite(out)
    expect(await entries()).toEqual(['out'])
  })

  test('later, the new site stays, and the rest of the old one is removed', async () => {
    await build('out', 'new')
    await build('.out.old', 'old')
    await rm(path.join(folder, '.out.old/1'), { recursive: true })
    expect(await restoreSite(out)).toBe(false)
    await recoverSite(out)
    expect(await wordOf(out)).toBe('new')
    expect(await entries()).toEqual(['out'])
  })

  test('a next build never begins by removing the only site that is whole', async () => {
    await build('.out.old', 'old')
    await expect(replaceSite(path.join(folder, 'nothing'), out)).rejects.toThrow('ENOENT')
    expect(await wordOf(out)).toBe('old')
  })

  test('half a site is not restored, nor one over what is there', async () => {
    await build('.out.old', 'old')
    await writeFile(out, 'a file')
    expect(await restoreSite(out)).toBe(false)
    await rm(out)
    await rm(path.join(folder, '.out.old/1'), { recursive: true })
    expect(await restoreSite(out)).toBe(false)
    expect(await entries()).not.toContain('out')
  })

  test('at any of 25 moments, the old or the new site is whole', async () => {
    await build('a', 'old')
    await build('b', 'new')
    await cp(path.join(folder, 'a'), out, { recursive: true })
    const script = path.join(import.meta.dirname, 'keep-replacing.ts')
    for (let round = 0; round < 25; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await setTimeout(Math.random() * 60)
      child.kill('SIGKILL')
      await once(child, 'close')
      const names = await entries()
      if (!names.includes('out')) expect(names).toContain('.out.old')
      await recoverSite(out)
      expect(['old', 'new']).toContain(await wordOf(out))
      expect((await entries()).filter((name) => name.startsWith('.'))).toEqual([])
    }
  }, 120_000)
})

/** Put a small filesystem into a folder; gives whether the system lets one. */
function mount(place: string, size: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', place]).status === 0
}

/** A filesystem of its own for a test that {@link canMount} lets run. */
async function mountBeside(size: string): Promise<string> {
  const place = path.join(folder, 'mount')
  await mkdir(place)
  if (!mount(place, size)) throw new Error('Nothing could be mounted')
  return place
}

const probe = await makeFolder()
const canMount = mount(probe, '64k') && spawnSync('umount', [probe]).status === 0
await rm(probe, { recursive: true })

describe.runIf(canMount)('across filesystems', () => {
  afterEach(() => {
    spawnSync('umount', [path.join(folder, 'mount')])
  })

  test('a site is copied beside the old one first, and then replaces it', async () => {
    const place = await mountBeside('4m')
    const there = path.join(place, 'out')
    await replaceSite(await build('built', 'old'), there)
    await replaceSite(await build('built', 'new'), there)
    expect(await wordOf(there)).toBe('new')
    expect(await readdir(place)).toEqual(['out'])
    expect(await entries()).toEqual(['mount'])
  })

  test('a disk that is full leaves the old site', async () => {
    const place = await mountBeside('2m')
    const there = path.join(place, 'out')
    await replaceSite(await build('built', 'old'), there)
    const built = await build('built', 'new')
    await writeFile(path.join(built, 'large.bin'), Buffer.alloc(2 * 1024 * 1024))
    await writeManifest(built, 'sample')
    await expect(replaceSite(built, there)).rejects.toThrow('ENOSPC')
    expect(await wordOf(there)).toBe('old')
    expect(await readdir(place)).toEqual(['out'])
  })

  test('a mount point cannot be replaced, and keeps its content', async () => {
    const place = await mountBeside('4m')
    await cp(await build('a', 'old'), place, { recursive: true })
    await expect(replaceSite(await build('built', 'new'), place)).rejects.toThrow('EBUSY')
    expect(await wordOf(place)).toBe('old')
  })
})

test('a site is restored under its own name only', async () => {
  await build('.other.old', 'old')
  expect(await restoreSite(out)).toBe(false)
  await rename(path.join(folder, '.other.old'), path.join(folder, '.out.old'))
  expect(await restoreSite(out)).toBe(true)
})
