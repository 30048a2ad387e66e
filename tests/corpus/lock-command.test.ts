/**
 * `lock` and `check` in a folder of content: what is locked beside each resolution is never lost.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type ContentFolder,
  commitIn,
  gitIn,
  makeContent,
  messagesIn,
  runLock,
  TEXT,
} from './content-folder'

const ONE = 'content/resolutions/one/anchors.lock'
const TWO = 'content/resolutions/two/anchors.lock'
/** What is told of an id that is new in the list. */
const LISTED = 'content/published/two written'
const PAGES = 'content/authorities/anchors.lock'
const FORMER = 'content/anchors.lock'

let content: ContentFolder
beforeEach(async () => {
  content = await makeContent()
})
afterEach(() => content.remove())

const file = (name: string) => path.join(content.root, name)
const read = (name: string) => readFile(file(name), 'utf8')
const run = (...forgotten: string[]) => runLock(content.root, forgotten)
const check = () => messagesIn(content.root)
const git = (...words: string[]) => gitIn(content.root, ...words)
const commit = () => commitIn(content.root)
/** Every lock, and the list, as they are. */
async function locksNow(): Promise<Record<string, string>> {
  const names = await readdir(file('content'), { recursive: true })
  const locks = names.filter((name) => name.endsWith('anchors.lock') || /^published./.test(name))
  const read = locks.sort().map(async (name) => [name, await readFile(content.at(name), 'utf8')])
  return Object.fromEntries(await Promise.all(read))
}
const aliased = TEXT.replace('source: x', 'source: x\naliases: { ids: [one] }')

describe('a lock beside each resolution', () => {
  test('is written, with a head and an entry in the list, and check then has nothing to say', async () => {
    expect(await run()).toEqual({
      status: 0,
      lines: [`${ONE} written`, 'content/published/one written', '3 anchors added'],
    })
    expect((await read(ONE)).split('\n')[2]).toMatch(/^# 3 anchors, sha256 /)
    expect(Object.keys(await locksNow())).toEqual(['published/one', 'resolutions/one/anchors.lock'])
    expect(await check()).toEqual([])
    expect(await run()).toEqual({ status: 0, lines: ['0 anchors added'] })
  })

  test('is the only file that an edit touches', async () => {
    await content.write('resolutions/two/en.md', TEXT)
    await content.write('authorities/topics.yml', '- { id: peace, name: Peace, definition: x }\n')
    expect((await run()).lines).toEqual(
      expect.arrayContaining([
        `${ONE} written`,
        `${TWO} written`,
        `${PAGES} written`,
        '7 anchors added',
      ]),
    )
    const timeOf = async (name: string) => (await stat(file(name))).mtimeMs
    const before = await timeOf(ONE)
    await content.write('resolutions/two/en.md', `${TEXT}\n4. Decides at last.\n`)
    expect(await check()).toEqual([
      `${TWO}:1:1 anchors-lock: Unexpected anchors that are not locked (1, the first \`op-4\` of \`two\`), expected every one; run \`npm run corpus -- lock\` (warning)`,
    ])
    expect(await run()).toEqual({ status: 0, lines: [`${TWO} written`, '1 anchor added'] })
    expect(await timeOf(ONE)).toBe(before)
    expect(await check()).toEqual([])
  })

  test('does not conflict with that of a text which another adds', async () => {
    await run()
    git('init', '-q')
    commit()
    for (const name of ['two', 'three']) {
      git('checkout', '-qb', name, 'HEAD')
      await content.write(`resolutions/${name}/en.md`, TEXT)
      await run()
      commit()
      git('checkout', '-q', '-')
    }
    git('merge', '-q', 'two', 'three')
    expect(await check()).toEqual([])
    expect(await readdir(content.at('published'))).toEqual(['one', 'three', 'two'])
  })
})

describe('what is lost', () => {
  test('of lines is refused, until they are back or forgotten', async () => {
    git('init', '-q')
    await run()
    commit()
    const before = await read(ONE)
    const cut = before.replace(/^one\top-2.*\n/m, '')
    await writeFile(file(ONE), cut)
    const told = expect.stringContaining(
      `${ONE}:3:1 anchors-lock: Unexpected lock with 1 anchor missing (\`one#op-2\`), expected all that commit HEAD has; bring them back with \`git checkout HEAD -- ${ONE}\``,
    )
    expect(await check()).toContainEqual(told)
    expect(await run()).toEqual({ status: 1, lines: [told, 'No lock is written'] })
    expect(await read(ONE)).toBe(cut)
    expect((await run('one#op-2')).lines.at(-1)).toBe('0 anchors forgotten, 1 anchor added')
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(await read(ONE))).toEqual(sorted(before))
  })

  test('is forgotten where that is meant, and changed words are taken', async () => {
    await run()
    const changed = TEXT.replace(
      '2. Decides again.\n\n3. Decides more.\n',
      '2. Decides otherwise.\n',
    )
    await content.write('resolutions/one/en.md', changed)
    expect((await check()).join('\n')).toContain(
      'run `npm run corpus -- lock --forget one#op-2` (notice)',
    )
    const slip = await run('one#op-33')
    expect(slip.status).toBe(1)
    expect(slip.lines[0]).toContain('Unexpected `--forget one#op-33`')
    expect(slip.lines[0]).toContain('did you mean `one#op-3`?')
    expect((await run('one#op-3', 'one#op-2')).lines.at(-1)).toBe(
      '2 anchors forgotten, 1 anchor added',
    )
    expect(await read(ONE)).toMatch(/# 2 anchors, .*\n.*op-1.*\n.*\tDecides otherwise\.\n$/)
    expect(await check()).toEqual([])
  })

  test('as a lock is told, with git and without', async () => {
    await run()
    const before = await read(ONE)
    await rm(file(ONE))
    const places = `bring ${ONE} back, or where the resolution is now another, move its lock into the folder of that one and name \`one\` in \`aliases: { ids: […] }\` there; or give up links that may break with \`npm run corpus -- lock --forget one\``
    const told = `${ONE}:1:1 anchors-lock: Unexpected absence of the lock of \`one\`, expected it, since links to it are published; ${places}`
    expect(await check()).toContainEqual(told)
    expect(await run()).toEqual({ status: 1, lines: [told, 'No lock is written'] })
    expect(existsSync(file(ONE))).toBe(false)

    await writeFile(file(ONE), before)
    git('init', '-q')
    commit()
    await rm(file(ONE))
    const { lines } = await run()
    expect(lines[0]).toContain(
      `with 3 anchors missing (\`one#op-1\`, \`one#op-2\`, \`one#op-3\`), expected all that commit HEAD has; bring them back with \`git checkout HEAD -- ${ONE}\``,
    )
    expect((await run('one')).lines.at(-1)).toBe('0 anchors forgotten, 3 anchors added')
    expect(await read(ONE)).toBe(before)
  })

  test('with its folder is told by the list, with git and without', async () => {
    await content.write('resolutions/two/en.md', TEXT)
    await run()
    await rename(content.at('resolutions/two'), content.at('two'))
    const told = expect.stringMatching(
      /^content\/published:1:1 anchors-lock: Unexpected absence of resolution `two`, expected it, since links to it are published; bring content\/resolutions\/two back, or/,
    )
    expect(await check()).toEqual([told])
    expect(await run()).toEqual({ status: 1, lines: [told, 'No lock is written'] })

    await rename(content.at('two'), content.at('resolutions/two'))
    git('init', '-q')
    commit()
    await rm(content.at('resolutions/two'), { recursive: true })
    commit()
    const revision = git('rev-parse', 'HEAD~1').slice(0, 12)
    expect((await check()).join('\n')).toContain(
      `bring content/resolutions/two back with \`git checkout ${revision} -- content/resolutions/two\`, or`,
    )
    expect(await run('two')).toEqual({
      status: 0,
      lines: ['content/published/two removed', '0 anchors forgotten, 0 anchors added'],
    })
    expect(await check()).toEqual([])
  })

  test('of the list is told, and with git what only that had', async () => {
    await content.write('resolutions/two/en.md', TEXT)
    await run()
    git('init', '-q')
    commit()
    await rm(content.at('published'), { recursive: true })
    const unlisted =
      'content/published:1:1 anchors-lock: Unexpected list of what is published without `one` and 1 more, expected every id that is locked, so that it is missed when its folder is lost; run `npm run corpus -- lock` (warning)'
    expect(await check()).toEqual([unlisted])
    const saved = file('two')
    await rename(content.at('resolutions/two'), saved)
    commit()
    const revision = git('rev-parse', 'HEAD~1').slice(0, 12)
    const told = `content/published:1:1 anchors-lock: Unexpected absence of \`two\` from the list of what is published, expected it, since commit ${revision} has it; bring it back with \`git checkout ${revision} -- content/published/two\`; or give up links that may break with \`npm run corpus -- lock --forget two\``
    expect(await check()).toEqual([told, unlisted.replace(' and 1 more', '')])
    expect(await run()).toEqual({ status: 1, lines: [told, 'No lock is written'] })
    await rename(saved, content.at('resolutions/two'))
    expect((await run()).lines.at(-1)).toBe('0 anchors added')
    expect(await readdir(content.at('published'))).toEqual(['one', 'two'])
  })

  test('of everything, each lock and the list, is told with git', async () => {
    await content.write('authorities/topics.yml', '- { id: peace, name: Peace, definition: x }\n')
    await run()
    git('init', '-q')
    commit()
    await rm(file(ONE))
    await rm(file(PAGES))
    await rm(content.at('published'), { recursive: true })
    const lines = (await check()).join('\n')
    expect(lines).toContain('with 3 anchors missing (`one#op-1`, `one#op-2`, `one#op-3`)')
    expect(lines).toContain('with 1 anchor missing (`topics/peace#page`)')
    expect((await run()).status).toBe(1)
    expect(await locksNow()).toEqual({})
  })

  test('of the one lock of everything that there was is told with git, before it is moved', async () => {
    await run()
    await rename(file(ONE), file(FORMER))
    await rm(content.at('published'), { recursive: true })
    git('init', '-q')
    commit()
    await rm(file(FORMER))
    const { status, lines } = await run()
    expect(status).toBe(1)
    expect(lines[0]).toContain(
      `${ONE}:1:1 anchors-lock: Unexpected lock with 3 anchors missing (\`one#op-1\`, \`one#op-2\`, \`one#op-3\`), expected all that commit HEAD has; bring them back with \`git checkout HEAD -- ${FORMER}\``,
    )
  })
})

describe('a resolution that is renamed', () => {
  test('takes its lock along, and its old anchors go on to hold', async () => {
    await run()
    await rename(content.at('resolutions/one'), content.at('resolutions/two'))
    const [absent, unlocked, ...others] = await check()
    expect(others).toEqual([])
    expect(absent).toMatch(
      /^content\/resolutions\/two\/anchors\.lock:1:1 .*not locked \(3, .*`two`\)/,
    )
    expect(unlocked).toMatch(
      /anchors\.lock:4:1 anchors-lock: Unexpected absence of resolution `one`, expected it, since links to it are published; bring it back, or name `one` in `aliases: \{ ids: \[…\] \}`/,
    )
    await content.write('resolutions/two/en.md', aliased)
    expect((await run()).lines).toEqual([`${TWO} written`, LISTED, '3 anchors added'])
    expect(await check()).toEqual([])
    expect(await readdir(content.at('published'))).toEqual(['one', 'two'])

    await content.write('resolutions/two/en.md', aliased.replace('\n3. Decides more.\n', ''))
    expect(await check()).toEqual([
      expect.stringContaining('absence of anchor `op-3` of `one`'),
      expect.stringContaining('absence of anchor `op-3` of `two`'),
    ])
  })

  test('and leaves its lock behind is told', async () => {
    await run()
    await content.write('resolutions/two/en.md', aliased)
    await rm(content.at('resolutions/one/en.md'))
    expect(await check()).toContainEqual(
      'content/resolutions/one:1:1 folder: Unexpected 0 texts (none), expected one, named by its language: `en.md`; where the resolution is now another, move anchors.lock into the folder of that one and name `one` in `aliases: { ids: […] }` there',
    )
    await rm(content.at('resolutions/one'), { recursive: true })
    expect(await check()).toContainEqual(
      expect.stringMatching(/^content\/published:1:1 .*absence of resolution `one`/),
    )
    expect((await run()).status).toBe(1)
  })

  test('a folder that is copied with its lock gets one of its own', async () => {
    await run()
    const before = await read(ONE)
    await cp(content.at('resolutions/one'), content.at('resolutions/two'), { recursive: true })
    expect((await run()).lines).toEqual([`${TWO} written`, LISTED, '3 anchors added'])
    expect(await read(ONE)).toBe(before)
    expect(await read(TWO)).not.toContain('one\t')
    expect(await check()).toEqual([])
  })
})

/** What stands in the place of a lock that had three anchors, and what is told of it. */
const BAD: [string, (text: string) => string | Uint8Array, RegExp][] = [
  ['nothing', () => '', /:1:1 .*lock without anchors, expected those that it had; bring it back/],
  ['only comments', () => '# mine\n', /:1:1 .*lock without anchors/],
  ['its head', (text) => text.replace(/^one.*\n/gm, ''), /:3:1 .*expected the 3 .*: 3 missing/],
  [
    'one that was cut',
    (text) => text.slice(0, text.indexOf('op-2')),
    /:3:1 .*1 anchor, expected the 3 that this line counts: 2 missing/,
  ],
  [
    'one that was cut in a line',
    (text) => text.slice(0, text.indexOf('op-3') + 8),
    /:6:1 .*Unexpected line "one\\top-3\\t.*", expected resolution, anchor, hash and words/,
  ],
  [
    'one with other hashes',
    (text) => text.replace(/(op-2\t)[0-9a-f]{4}/, '$10000'),
    /:3:1 .*lines were added or changed by hand/,
  ],
  [
    'one with spaces for tabs',
    (text) => text.replaceAll('\t', '  '),
    /:4:1 .*with tabs between them/,
  ],
  [
    'a merge that is not done',
    (text) => text.replace('one\top-2', '<<<<<<< HEAD\none\top-2'),
    /:5:1 .*Unexpected sign of a merge/,
  ],
  ['other bytes', () => new Uint8Array([0xff, 0xfe, 0x41]), /:1:1 file: .*not UTF-8/],
  ['a NUL', (text) => text.replace('op-3', 'op\0-3'), /:6:7 file: Unexpected NUL/],
]

describe('a lock that cannot be trusted is told, and left as it is', () => {
  test.each(BAD)('%s', async (_, make, expected) => {
    await content.write('resolutions/two/en.md', TEXT)
    await run()
    const bytes = Buffer.from(make(await read(ONE)))
    await writeFile(file(ONE), bytes)
    await content.write('resolutions/two/en.md', `${TEXT}\n4. Decides at last.\n`)
    const before = await locksNow()
    const told = expect.stringMatching(new RegExp(`^${ONE}${expected.source}`))
    expect(await check()).toContainEqual(told)
    const { status, lines } = await run()
    expect(status).toBe(1)
    expect(lines).toContainEqual(told)
    expect(lines.at(-1)).toBe('No lock is written')
    expect(await locksNow()).toEqual(before)
    expect(await readFile(file(ONE))).toEqual(bytes)
  })

  test('a folder', async () => {
    await mkdir(file(ONE))
    const told = `${ONE}:1:1 file: Unexpected folder, expected a file; remove it or rename it`
    expect(await check()).toContain(told)
    expect(await run()).toEqual({ status: 1, lines: [told, 'No lock is written'] })
  })

  test('something else in the list', async () => {
    await run()
    await content.write('published/One', '')
    await mkdir(content.at('published/three'))
    expect(await check()).toEqual([
      'content/published/One:1:1 folder: Unexpected file, expected an empty file named by the id of a resolution; nothing reads it, so remove it (warning)',
      'content/published/three:1:1 folder: Unexpected folder, expected an empty file named by the id of a resolution; nothing reads it, so remove it (warning)',
    ])
  })
})

describe('the ends of lines, a byte order mark and doubles', () => {
  test('are mended, and nothing is lost', async () => {
    await run()
    const before = await read(ONE)
    const [line] = before.match(/^one\top-2.*\n/m) ?? []
    await writeFile(file(ONE), `\uFEFF${before}${line}`.replaceAll('\n', '\r\n'))
    expect(await check()).toEqual([
      expect.stringMatching(/:1:1 .*byte order mark.*\(warning\)$/),
      expect.stringMatching(/:1:1 .*CRLF.*\(warning\)$/),
      expect.stringMatching(/:7:1 .*second line for `one#op-2`.*\(warning\)$/),
    ])
    expect(await run()).toEqual({ status: 0, lines: [`${ONE} written`, '0 anchors added'] })
    expect(await read(ONE)).toBe(before)
  })
})
