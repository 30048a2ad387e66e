/**
 * What disks and editors put into `content/`: each thing is read, ignored for a reason, or reported
 * by name; nothing blocks for ever or ends in a stack trace.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises'
import net from 'node:net'
import type { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatMessages, loadCorpus } from '../../lib/corpus'
import { type ContentFolder, makeContent, runCorpus, somebody, TEXT } from './content-folder'

// Each command starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let content: ContentFolder
beforeEach(async () => {
  content = await makeContent()
})
afterEach(() => content.remove())

/** The messages, except on anchors, which no test here locks. */
const toldOf = (files: VFile[]) =>
  formatMessages(files).filter((line) => !line.includes(' anchors-lock: '))
const told = async () => toldOf((await loadCorpus(content.root)).files)

const ONE = 'content/resolutions/one'

/** What is put into the folder of a resolution, and the beginning of the message on it. */
const NAMES: [string, string | null][] = [
  ['.#en.md', null],
  ['.DS_Store', null],
  ['en.set-aside.txt', null],
  ['notes.yml', null],
  [
    'notes.yaml',
    `${ONE}/notes.yaml:1:1 folder: Unexpected file name, expected a text named by its language, such as \`en.md\`, \`notes.yml\` or \`anchors.lock\`; did you mean \`notes.yml\`?`,
  ],
  [
    'Notes.yml',
    `${ONE}/Notes.yml:1:1 folder: Unexpected file name, .*did you mean \`notes.yml\`\\?$`,
  ],
  [
    'note.yml',
    `${ONE}/note.yml:1:1 folder: Unexpected file name, .*did you mean \`notes.yml\`\\?$`,
  ],
  ['NOTES.YAML', `${ONE}/NOTES.YAML:1:1 folder: .*did you mean \`notes.yml\`\\?$`],
  ['notes.json', `${ONE}/notes.json:1:1 folder: .*did you mean \`notes.yml\`\\?$`],
  ['en.MD', `${ONE}/en.MD:1:1 folder: .*did you mean \`en.md\`\\?$`],
  ['en.txt', `${ONE}/en.txt:1:1 folder: .*did you mean \`en.md\`\\?$`],
  ['fr.markdown', `${ONE}/fr.markdown:1:1 folder: .*did you mean \`fr.md\`\\?$`],
  ['EN.md', `${ONE}:1:1 folder: Unexpected file name \`EN.md\`, expected a language tag`],
  ['README.md', `${ONE}:1:1 folder: Unexpected file name \`README.md\`, expected a language tag`],
  [
    'xx.md',
    `${ONE}:1:1 folder: Unexpected language \`xx\` in the file name \`xx.md\`, expected a known language tag`,
  ],
  ['english.md', `${ONE}:1:1 folder: Unexpected language \`english\` in`],
  ['notes.md', `${ONE}:1:1 folder: Unexpected language \`notes\` .*did you mean \`notes.yml\`\\?$`],
  [
    'en.md.orig',
    `${ONE}/en.md.orig:1:1 folder: Unexpected file, expected .*; nothing reads it, so remove it \\(warning\\)$`,
  ],
  ['en.md~', `${ONE}/en.md~:1:1 folder: Unexpected file, .*\\(warning\\)$`],
  ['xx.set-aside.txt', `${ONE}/xx.set-aside.txt:1:1 folder: Unexpected file, .*\\(warning\\)$`],
  ['anchors.lock', null],
  ['anchor.lock', `${ONE}/anchor.lock:1:1 folder: .*did you mean \`anchors.lock\`\\?$`],
  ['Anchors.Lock', `${ONE}/Anchors.Lock:1:1 folder: .*did you mean \`anchors.lock\`\\?$`],
  ['anchors.lock.orig', `${ONE}/anchors.lock.orig:1:1 folder: Unexpected file, .*\\(warning\\)$`],
  ['scan.pdf', `${ONE}/scan.pdf:1:1 folder: Unexpected file, .*\\(warning\\)$`],
]

describe('a file beside the text', () => {
  test.each(NAMES)('%s', async (name, expected) => {
    await content.write(`resolutions/one/${name}`, '')
    expect(await told()).toEqual(
      expected ? [expect.stringMatching(new RegExp(`^${expected}`))] : [],
    )
  })

  test('a folder', async () => {
    await mkdir(content.at('resolutions/one/en'))
    expect(await told()).toEqual([
      expect.stringMatching(
        /^content\/resolutions\/one\/en:1:1 folder: Unexpected folder, expected/,
      ),
    ])
  })
})

describe('a text under a wrong name is reported once, with the name that was meant', () => {
  test.each([
    ['en.MD', /one\/en\.MD:1:1 folder: .*did you mean `en\.md`/],
    ['en.txt', /one\/en\.txt:1:1 folder: .*did you mean `en\.md`/],
    ['english.md', /one:1:1 folder: Unexpected language `english`/],
    ['text', /one\/text:1:1 folder: Unexpected file, expected a text named by its language/],
  ])('%s', async (name, expected) => {
    await rename(content.at('resolutions/one/en.md'), content.at(`resolutions/one/${name}`))
    const [first, ...others] = await told()
    expect([first, ...others].some((line) => line && expected.test(line))).toBe(true)
    expect(others.length).toBeLessThanOrEqual(1)
  })
})

test('a language without openings is read, and reported with those that have some', async () => {
  await rename(content.at('resolutions/one/en.md'), content.at('resolutions/one/de.md'))
  expect(await told()).toContainEqual(
    'content/resolutions/one/de.md:1:1 language: Unexpected language `de` (German), expected one whose openings are in content/authorities/openings/ (en); its clauses are recognised by their numbers alone, so add `de.yml` there (warning)',
  )
  await content.write('resolutions/two/en-GB.md', TEXT)
  expect((await told()).join('\n')).not.toContain('en-GB')
})

/** What is in place of a file, and the message on it. */
const THINGS: [string, (name: string) => unknown, string][] = [
  ['a folder', (name) => mkdir(name), 'Unexpected folder, expected a file'],
  ['a pipe', (name) => execFileSync('mkfifo', [name]), 'Unexpected named pipe, expected a file'],
  ['a device without end', (name) => symlink('/dev/zero', name), 'Unexpected device, expected'],
  ['a terminal', (name) => symlink('/dev/tty', name), 'Unexpected '],
  ['a broken link', (name) => symlink('nowhere', name), 'Unexpected broken symbolic link'],
  ['a link to itself', (name) => symlink(name, name), 'a symbolic link leads back to itself'],
  [
    'a link through a file',
    (name) => symlink('/dev/null/x', name),
    'there is a file where its path needs a folder',
  ],
  ['a file of 17 MiB', (name) => execFileSync('truncate', ['-s', '17M', name]), 'more than 16 MiB'],
  [
    'a file of a terabyte',
    (name) => execFileSync('truncate', ['-s', '1T', name]),
    'more than 16 MiB',
  ],
]

describe.each([
  'resolutions/one/en.md',
  'resolutions/one/notes.yml',
  'authorities/topics.yml',
  'authorities/openings/fr.yml',
  'anchors.lock',
  'authorities/anchors.lock',
  'resolutions/one/anchors.lock',
])('in place of %s', (name) => {
  test.each(THINGS)('%s', async (_, make, expected) => {
    await rm(content.at(name), { force: true })
    await make(content.at(name))
    const { corpus, files } = await loadCorpus(content.root)
    const lines = toldOf(files)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(expected)
    expect(lines[0]).toMatch(new RegExp(`^content/${name}:1:1 file: `))
    expect(corpus).toBeNull()
  })

  test('a socket', async () => {
    await rm(content.at(name), { force: true })
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(content.at(name), resolve))
    const lines = formatMessages((await loadCorpus(content.root)).files)
    server.close()
    expect(lines.join('\n')).toContain(
      `content/${name}:1:1 file: Unexpected socket, expected a file`,
    )
  })
})

describe('folders', () => {
  test('a link to a folder counts as one; a broken link or one to itself is reported', async () => {
    await rename(content.at('resolutions/one'), content.at('elsewhere'))
    await symlink('../elsewhere', content.at('resolutions/one'))
    await symlink('nowhere', content.at('resolutions/two'))
    await symlink('three', content.at('resolutions/three'))
    expect(await told()).toEqual([
      expect.stringMatching(
        /^content\/resolutions\/three:1:1 folder: Unexpected link that leads to no folder/,
      ),
      expect.stringMatching(
        /^content\/resolutions\/two:1:1 folder: Unexpected link that leads to no folder/,
      ),
    ])
  })

  test.each(['resolutions', 'authorities/openings', 'published'])(
    'a file in place of %s',
    async (name) => {
      await rm(content.at(name), { recursive: true, force: true })
      await content.write(name, '')
      expect((await told()).join('\n')).toContain(
        `content/${name}:1:1 folder: Unexpected failure to read the folder, expected its files: there is a file where`,
      )
    },
  )

  test('where that of resolutions cannot be read, none of the published ones is missed', async () => {
    await content.write('published/one', '')
    await rm(content.at('resolutions'), { recursive: true })
    const lines = async () => formatMessages((await loadCorpus(content.root)).files)
    expect(await lines()).toContainEqual(expect.stringContaining('absence of resolution `one`'))
    await content.write('resolutions', '')
    expect(await lines()).toHaveLength(1)
  })

  test.each([
    'resolutions',
    'resolutions/one',
    'resolutions/one/en.md',
    'authorities',
    'authorities/topics.yml',
  ])('no permission to read %s', async (name) => {
    await chmod(content.root, 0o755)
    await chmod(content.at(name), 0)
    const { status, lines, stderr } = runCorpus(content.root, ['check'], { uid: somebody })
    await chmod(content.at(name), 0o755)
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(lines.join('\n')).toMatch(
      new RegExp(
        `^content/${name}(/bodies.yml)?:1:1 (folder|file): Unexpected failure to read .*permission is denied`,
        'm',
      ),
    )
  })
})

/** Names in the folders of authorities and beside them, and the name that was meant. */
const AUTHORITIES: [string, string | null][] = [
  ['authorities/bodies.yaml', 'bodies.yml'],
  ['authorities/Topics.yml', 'topics.yml'],
  ['authorities/topic.yml', 'topics.yml'],
  ['authorities/en.yml', null],
  ['authorities/README.txt', null],
  ['authorities/openings/fr.yaml', 'fr.yml'],
  ['authorities/openings/FR.yml', 'fr.yml'],
  ['authorities/openings/fr-CA.yml', 'fr.yml'],
  ['authorities/openings/en.yml.orig', null],
  ['resolution/x', 'resolutions'],
  ['authorities/anchor.lock', 'anchors.lock'],
  ['publisched/x', 'published'],
]

describe('in content/', () => {
  test.each(AUTHORITIES)('%s', async (name, meant) => {
    await content.write(name, '')
    const path = name.replace(/\/x$/, '')
    expect(await told()).toEqual([
      expect.stringMatching(
        new RegExp(
          meant
            ? `^content/${path}:1:1 folder: Unexpected \\w+ name, expected .*did you mean \`${meant}\`\\?$`
            : `^content/${path}:1:1 folder: Unexpected file, expected .*\\(warning\\)$`,
        ),
      ),
    ])
  })

  test('openings of an unknown language', async () => {
    await content.write('authorities/openings/xx.yml', '')
    expect(await told()).toEqual([
      'content/authorities/openings/xx.yml:1:1 folder: Unexpected file name, expected openings named by a known language tag, without what follows a hyphen: `en.yml`',
    ])
  })

  test('the editor’s own files are left alone', async () => {
    await content.write('README.md', 'x')
    await content.write('drafts/x.md', 'x')
    expect(await told()).toEqual([])
  })
})

/** Ids that pass for words but break the site or a copy of the project, and near misses. */
const IDS: [string, string | null][] = [
  ['index', 'the page of a folder itself is called `index`'],
  ['con', 'Windows reserves `con` for a device'],
  ['com1', 'Windows reserves `com1` for a device'],
  ['a'.repeat(201), 'a shorter name, of at most 200 characters'],
  ['a'.repeat(200), null],
  ['index-1', null],
  ['con-1', null],
  ['page', null],
  ['parallel', null],
  ['404', null],
]

describe('ids', () => {
  test.each(IDS)('%s', async (id, reason) => {
    await content.write(`resolutions/${id}/en.md`, TEXT)
    await content.write(
      'resolutions/two/en.md',
      TEXT.replace('x\n', `x\naliases: { ids: [old, '${id}'] }\n`),
    )
    await content.write('authorities/topics.yml', `- { id: '${id}', name: x, definition: x }\n`)
    await content.write(
      'authorities/instruments.yml',
      `- { id: '${id}', kind: treaty, title: x, dates: [{ date: '2015', event: x }] }\n`,
    )
    const ofData = (await told()).join('\n')
    if (reason) {
      expect(ofData).toMatch(
        /instruments\.yml:1:9 schema: Unexpected .* in `id` of entry 1, expected/,
      )
      expect(ofData).toMatch(/topics\.yml:1:9 schema: Unexpected .* in `id` of entry 1, expected/)
      expect(ofData).toContain(reason)
    } else expect(ofData).not.toContain('.yml:')
    await content.write('authorities/topics.yml', '[]')
    await content.write('authorities/instruments.yml', '[]')
    const ofTexts = (await told()).filter((line) => reason === null || line.includes(reason))
    expect(ofTexts.map((line) => line.replace(/:.*/s, '')).sort()).toEqual(
      reason
        ? [`content/resolutions/${id}`, 'content/resolutions/two/en.md']
        : ['content/resolutions/two/en.md'],
    )
  })
})
