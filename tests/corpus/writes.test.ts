/**
 * What the corpus command writes and reads outside the corpus: failures are reported with the path
 * and what to do, the other files are still handled, and what is written is whole or absent.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { root } from '../helpers'
import { type ContentFolder, makeContent, runCorpus, somebody, tsx } from './content-folder'

// Each command starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const RAW = 'The United Nations,\n\n1. Decides to meet.\n\n2. Decides to eat.\n'

let content: ContentFolder
const file = (name: string) => path.join(content.root, name)
beforeEach(async () => {
  content = await makeContent()
  await writeFile(file('good.txt'), RAW)
  await writeFile(file('other.txt'), RAW)
  await chmod(content.root, 0o777)
})
afterEach(() => content.remove())

/** Import two files; the first cannot be written, the second can. */
function importBoth(expected: string | RegExp, settings = {}, options: string[] = []) {
  const { status, stdout, stderr, lines } = runCorpus(
    content.root,
    ['import', 'good.txt', 'other.txt', ...options],
    settings,
  )
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(lines[0]).toMatch(expected)
  expect(stdout).not.toMatch(/^ +at /m)
  expect(stdout).toContain('[2/2] other.txt: written to content/resolutions/other/en.md')
  expect(lines.at(-1)).toBe('1 file written, 1 not')
}

describe('import', () => {
  test('a file in place of the folder', async () => {
    await content.write('resolutions/good', '')
    importBoth(
      /^\[1\/2\] good\.txt: not written, Unexpected failure to write content\/resolutions\/good\/en\.md, expected to write it: there is a file where .*; move that file away \((EEXIST|ENOTDIR)\)$/,
    )
  })

  test('a folder in place of the text', async () => {
    await mkdir(content.at('resolutions/good/en.md/x'), { recursive: true })
    importBoth(/there is a folder in its place; move it away \(EISDIR\)$/, {}, ['--force'])
    expect(await readdir(content.at('resolutions/good'))).toEqual(['en.md'])
  })

  test('a folder without permission', async () => {
    await mkdir(content.at('resolutions/good'))
    await mkdir(content.at('resolutions/other'))
    await chmod(content.at('resolutions/other'), 0o777)
    importBoth(/good\/en\.md, .*: permission is denied; .* \(EACCES\)$/, { uid: somebody })
  })

  test('a link to itself', async () => {
    await symlink('good', content.at('resolutions/good'))
    importBoth(/a symbolic link leads back to itself|there is a file where/)
  })

  test('a disk without room leaves the old text', async () => {
    const old = `${'old words '.repeat(1000)}\n`
    await content.write('resolutions/good/en.md', old)
    const long = RAW + Array.from({ length: 3000 }, (_, at) => `${at + 3}. Decides.\n`).join('')
    await writeFile(file('good.txt'), long)
    importBoth(/it is larger than the limit for files/, { before: 'ulimit -f 16' }, ['--force'])
    expect(await readFile(content.at('resolutions/good/en.md'), 'utf8')).toBe(old)
    expect(await readdir(content.at('resolutions/good'))).toEqual(['en.md'])
  })

  test('ids that cannot be file names', async () => {
    await writeFile(file('index.txt'), RAW)
    const long = `${'a'.repeat(220)}.txt`
    await writeFile(file(long), RAW)
    const { status, lines, stderr } = runCorpus(content.root, ['import', 'index.txt', long])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(lines[0]).toBe(
      '[1/2] index.txt: not written, Unexpected id `index` made of its symbol or name, expected another name, since the page of a folder itself is called `index`; give one with --id',
    )
    expect(lines.join('\n')).toContain('expected a shorter name, of at most 200 characters')
    const named = runCorpus(content.root, ['import', 'good.txt', '--id', 'con'])
    expect(named.status).toBe(2)
    expect(named.stderr).toContain('Unexpected --id "con", expected another name, since Windows')
  })
})

/** What is in place of a raw file, and the message on it. */
const RAWS: [string, (name: string) => unknown, string][] = [
  ['nothing', () => undefined, 'expected a text: there is no such file (ENOENT)'],
  ['a folder', (name) => mkdir(name), 'Unexpected folder, expected a file'],
  ['a pipe', (name) => execFileSync('mkfifo', [name]), 'Unexpected named pipe, expected a file'],
  ['a device', (name) => symlink('/dev/zero', name), 'Unexpected device, expected a file'],
  ['a link to nothing', (name) => symlink('nowhere', name), 'broken symbolic link'],
  ['a large file', (name) => execFileSync('truncate', ['-s', '1G', name]), 'more than 64 MiB'],
]

describe('a raw file', () => {
  test.each(RAWS)('%s', async (_, make, expected) => {
    await make(file('raw.txt'))
    for (const command of ['import', 'inspect']) {
      const { status, lines, stderr } = runCorpus(content.root, [
        command,
        'raw.txt',
        'good.txt',
        ...(command === 'import' ? ['--force'] : []),
      ])
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
      expect(lines.filter((line) => line.includes(expected))).toEqual([
        expect.stringMatching(/^raw\.txt:1:1 file: Unexpected /),
      ])
      expect(lines.join('\n')).toMatch(/good\.txt/)
    }
  })

  test('one that may not be read', async () => {
    await chmod(file('good.txt'), 0)
    const { status, stdout, stderr } = runCorpus(content.root, ['inspect', 'good.txt'], {
      uid: somebody,
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('permission is denied')
  })
})

describe('lock', () => {
  test('without permission', async () => {
    await chmod(content.at('resolutions/one'), 0o555)
    const { status, lines, stderr } = runCorpus(content.root, ['lock'], { uid: somebody })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(lines).toEqual([
      expect.stringMatching(
        /^Not all is written: Unexpected failure to write content\/resolutions\/one\/anchors\.lock, .*permission is denied/,
      ),
    ])
  })

  test('a disk without room leaves the old lock', async () => {
    runCorpus(content.root, ['lock'])
    const lock = content.at('resolutions/one/anchors.lock')
    const before = await readFile(lock, 'utf8')
    await content.write(
      'resolutions/one/en.md',
      `---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n${Array.from({ length: 300 }, (_, at) => `${at + 1}. Decides.\n\n`).join('')}`,
    )
    const { status, lines } = runCorpus(content.root, ['lock'], { before: 'ulimit -f 8' })
    expect(status).toBe(1)
    expect(lines.at(-1)).toContain('it is larger than the limit for files')
    expect(await readFile(lock, 'utf8')).toBe(before)
    expect(await readdir(content.at('resolutions/one'))).toEqual(['anchors.lock', 'en.md'])
  })
})

test('a reader that stops reading is not an error', () => {
  const words = ['import', 'good.txt', 'other.txt']
  const { stderr, stdout } = runCorpus(content.root, words, { after: '| head -n 1' })
  expect(stderr).toBe('')
  expect(stdout).toBe('[1/2] good.txt: written to content/resolutions/good/en.md\n')
  expect(existsSync(content.at('resolutions/other/en.md'))).toBe(true)
})

test('a kill in the middle of writing leaves the old file or the new one', async () => {
  const target = content.at('resolutions/one/en.md')
  const whole = new Set(['a', 'b'].map((letter) => letter.repeat(4_000_000)))
  const script = `
    import { writeTextFile } from ${JSON.stringify(path.join(root, 'scripts/corpus/write-file.ts'))}
    const texts = ['a', 'b'].map((letter) => letter.repeat(4_000_000))
    await writeTextFile('/', ${JSON.stringify(target)}, texts[0])
    console.log('begun')
    for (let at = 1; ; at++) await writeTextFile('/', ${JSON.stringify(target)}, texts[at % 2])
  `
  await writeFile(file('write.mts'), script)
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ['--import', tsx, file('write.mts')])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await setTimeout(10 + 17 * round)
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await ended
    expect(whole.has(await readFile(target, 'utf8'))).toBe(true)
  }
})
