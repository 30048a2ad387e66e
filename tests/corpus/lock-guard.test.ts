/**
 * A lock that lost anchors is told, by the line at its head or by what git has.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LockEntry } from '../../lib/corpus'
import { findLoss } from '../../lib/corpus/lock/guard'
import { headFor, withHead } from '../../lib/corpus/lock/head'
import { type LockHistory, readLockHistory } from '../../lib/corpus/lock/history'
import { toLine } from '../../lib/corpus/lock/lines'
import { type ContentFolder, makeContent, runCorpus, TEXT } from './content-folder'

// Each command starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const LOCK = 'content/anchors.lock'
const lockFile = (value: string) => new VFile({ path: LOCK, value })
const entry = (anchor: string): LockEntry => ({
  id: 'one',
  anchor,
  hash: anchor.padEnd(12, '0'),
  words: 'Decides',
})
const ENTRIES = ['op-1', 'op-2', 'op-3', 'op-4'].map(entry)
const LINES = ENTRIES.map(toLine)
const HEAD = headFor(ENTRIES)
const whole = ['# mine', HEAD, ...LINES, ''].join('\n')

const neverAsked = () => Promise.reject(new Error('git was asked'))
const none = async (): Promise<LockHistory> => ({ committed: [], problem: null })
const committed =
  (entries: LockEntry[], isWhole: boolean | null = true) =>
  async (): Promise<LockHistory> => ({
    committed: [{ revision: 'HEAD', entries, isWhole }],
    problem: null,
  })

describe('the line at the head', () => {
  test('counts, and does not depend on order, ends of lines, comments or a byte order mark', async () => {
    expect(HEAD).toMatch(/^# 4 anchors, sha256 [0-9a-f]{64}$/)
    for (const text of [
      whole,
      whole.replaceAll('\n', '\r\n'),
      `\uFEFF${whole}`,
      [...LINES.toReversed(), HEAD].join('\n'),
      `${whole}# another comment\n\n`,
    ])
      expect(await findLoss(lockFile(text), neverAsked)).toBeNull()
  })

  test('stands once, in its place or below the comments', () => {
    expect(withHead(lockFile(['# mine', ...LINES, ''].join('\n')))).toBe(whole)
    expect(withHead(lockFile(whole.replace(HEAD, `${HEAD.slice(0, 30)}\n# 3 anchors`)))).toBe(whole)
    expect(withHead(lockFile(`\uFEFF${whole.replaceAll('\n', '\r\n')}`))).toBe(whole)
  })

  test('tells of any lines that are lost or changed', async () => {
    const anchor = fc.stringMatching(/^(pp|op)-[1-9][0-9]?$/)
    const lock = fc.uniqueArray(anchor, { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(lock, fc.infiniteStream(fc.boolean()), async (anchors, isKept) => {
        const text = withHead(lockFile(anchors.map((name) => toLine(entry(name))).join('\n')))
        const lines = text.split('\n').filter((line) => line.startsWith('#') || isKept.next().value)
        const lost = anchors.length + 1 - lines.length
        const loss = await findLoss(lockFile(lines.join('\n')), none)
        expect(loss === null).toBe(lost === 0)
        if (lost > 0) expect(loss?.reason).toContain(`: ${lost} missing;`)
      }),
    )
  })
})

/** A lock, what git has, and what is told; whether `lock` may make the head anew. */
const LOSSES: [string, string, () => Promise<LockHistory>, string | null, boolean?][] = [
  ['never made, no history', '', none, 'Unexpected lock without anchors', false],
  [
    'never made, all committed',
    '',
    committed(ENTRIES),
    'with 4 anchors missing (`one#op-1`, `one#op-2`, `one#op-3`, …), expected all that commit HEAD has; bring them back with `git checkout HEAD -- content/anchors.lock`, or give up',
    false,
  ],
  ['without a head, no history', LINES.join('\n'), none, 'absence of the line that counts', true],
  [
    'without a head, all there',
    LINES.join('\n'),
    committed(ENTRIES),
    'absence of the line that counts',
    true,
  ],
  [
    'without a head, cut',
    LINES.slice(1).join('\n'),
    committed(ENTRIES),
    'with 1 anchor missing (`one#op-1`), expected',
    false,
  ],
  [
    'without a head, cut, committed without one',
    LINES.slice(1).join('\n'),
    committed(ENTRIES, null),
    'with 1 anchor missing',
    false,
  ],
  ['with two heads', `${HEAD}\n${whole}`, none, '2 lines that count', true],
  [
    'with two heads, one of them wrong',
    `# 3 anchors, sha256 0\n${whole}`,
    none,
    'anchors (4), expected those that this line was made of (3)',
    false,
  ],
  [
    'with a head that was cut',
    whole.replace(HEAD, HEAD.slice(0, -8)),
    none,
    'lines were added or changed by hand',
    false,
  ],
  [
    'with a line too many after a merge',
    `${whole}${toLine(entry('op-5'))}`,
    committed(ENTRIES),
    'nothing of what is committed is missing, so run `npm run corpus -- lock`',
    true,
  ],
  [
    'with a line changed by hand',
    whole.replace('op-20', 'op-2f'),
    committed(ENTRIES),
    'with 1 anchor changed (`one#op-2`)',
    false,
  ],
  [
    'with a line changed and another gone',
    [HEAD, LINES[0]?.replace('op-10', 'op-1f'), LINES[1]].join('\n'),
    committed(ENTRIES),
    'with 2 anchors missing (`one#op-3`, `one#op-4`) and 1 anchor changed (`one#op-1`)',
    false,
  ],
  [
    'cut, and committed so',
    [HEAD, ...LINES.slice(1)].join('\n'),
    committed(ENTRIES.slice(1), false),
    '3 anchors, expected the 4 that this line counts: 1 missing',
    false,
  ],
]

describe('a lock', () => {
  test.each(LOSSES)('%s', async (_, text, history, expected, isMendable) => {
    const loss = await findLoss(lockFile(text), history)
    expect(loss?.reason ?? null).toEqual(expected && expect.stringContaining(expected))
    expect(loss?.isMendable).toBe(isMendable)
  })

  test('that there is not is none where nothing was committed', async () => {
    expect(await findLoss(new VFile({ path: LOCK }), none)).toBeNull()
  })

  test('without what is forgotten is whole', async () => {
    const isForgotten = ({ anchor }: LockEntry) => anchor === 'op-4'
    const cut = lockFile([HEAD, ...LINES.slice(0, 3)].join('\n'))
    expect((await findLoss(cut, committed(ENTRIES)))?.isMendable).toBe(false)
    expect((await findLoss(cut, committed(ENTRIES), isForgotten))?.isMendable).toBe(true)
    const more = lockFile([HEAD, ...LINES.slice(0, 2)].join('\n'))
    expect((await findLoss(more, committed(ENTRIES), isForgotten))?.isMendable).toBe(false)
  })

  test('for which git gave no answer is doubtful', async () => {
    const silent = async () => ({ committed: [], problem: 'git gave no answer in time' })
    const loss = await findLoss(lockFile(LINES.join('\n')), silent)
    expect(loss?.reason).toContain('could not tell whether any are missing: git gave no answer')
    expect(await findLoss(new VFile({ path: LOCK }), silent)).toMatchObject({ isError: false })
  })
})

let content: ContentFolder
beforeEach(async () => {
  content = await makeContent()
})
afterEach(() => content.remove())
const file = (name: string) => path.join(content.root, name)
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...words], {
    cwd: content.root,
    encoding: 'utf8',
  })
const commit = () => {
  git('add', '-A', 'content')
  git('commit', '-qm', 'x')
}

describe('git', () => {
  test('has the last whole lock, whatever was committed after it', async () => {
    expect(await readLockHistory(content.root, LOCK)).toEqual({ committed: [], problem: null })
    git('init', '-q')
    expect(await readLockHistory(content.root, LOCK)).toEqual({ committed: [], problem: null })
    commit()
    expect(await readLockHistory(content.root, LOCK)).toEqual({ committed: [], problem: null })
    await writeFile(file(LOCK), LINES.join('\n'))
    commit()
    const headless = await readLockHistory(content.root, LOCK)
    expect(headless.committed).toEqual([{ revision: 'HEAD', entries: ENTRIES, isWhole: null }])
    await writeFile(file(LOCK), whole)
    commit()
    await writeFile(file(LOCK), whole.replace(LINES[3] ?? '', ''))
    commit()
    await rm(file(LOCK))
    commit()
    const { committed: after } = await readLockHistory(content.root, LOCK)
    expect(after).toEqual([
      { revision: git('rev-parse', 'HEAD~2').slice(0, 12), entries: ENTRIES, isWhole: true },
    ])
  })

  test('is not misled by a hook, and has no patience for ever', async () => {
    const bin = file('bin')
    await mkdir(bin)
    await writeFile(
      `${bin}/git`,
      '#!/bin/sh\necho "fatal: detected dubious ownership" >&2\nexit 128\n',
    )
    await chmod(`${bin}/git`, 0o755)
    const before = { ...process.env }
    try {
      process.env.PATH = `${bin}:${before.PATH}`
      expect((await readLockHistory(content.root, LOCK)).problem).toContain('dubious ownership')
      process.env.PATH = file('empty')
      expect(await readLockHistory(content.root, LOCK)).toEqual({ committed: [], problem: null })
    } finally {
      process.env.PATH = before.PATH
    }
    git('init', '-q')
    await writeFile(file(LOCK), whole)
    commit()
    try {
      process.env.GIT_DIR = file('nowhere')
      expect((await readLockHistory(content.root, LOCK)).committed).toHaveLength(1)
    } finally {
      delete process.env.GIT_DIR
    }
  })
})

describe('the command', () => {
  const run = (...words: string[]) => runCorpus(content.root, words)
  const lock = () => readFile(file(LOCK), 'utf8')

  test('writes the head, and check then has nothing to say', async () => {
    expect(run('lock').lines).toEqual(['content/anchors.lock: 3 anchors added'])
    expect((await lock()).split('\n')[2]).toMatch(/^# 3 anchors, sha256 /)
    expect(run('check').lines).toEqual(['7 files: 0 errors, 0 warnings'])
  })

  test('refuses a lock that lost lines, until they are back or forgotten', async () => {
    git('init', '-q')
    run('lock')
    commit()
    const before = await lock()
    const cut = before.replace(/^one\top-2.*\n/m, '')
    await writeFile(file(LOCK), cut)
    expect(run('check').status).toBe(1)
    const refused = run('lock')
    expect(refused.status).toBe(1)
    expect(refused.lines[0]).toContain('with 1 anchor missing (`one#op-2`)')
    expect(await lock()).toBe(cut)
    expect(run('lock', '--forget', 'one#op-2').lines).toEqual([
      'content/anchors.lock: 0 anchors forgotten, 1 anchor added',
    ])
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(await lock())).toEqual(sorted(before))
    await rm(file(LOCK))
    expect(run('check').lines.join('\n')).toContain('with 3 anchors missing')
    expect(run('lock').status).toBe(1)
  })

  test('forgets anchors that are gone, and takes changed words', async () => {
    run('lock')
    await content.write(
      'resolutions/one/en.md',
      TEXT.replace('2. Decides again.\n\n3. Decides more.\n', '2. Decides otherwise.\n'),
    )
    const checked = run('check')
    expect(checked.status).toBe(1)
    expect(checked.lines.join('\n')).toContain(
      'run `npm run corpus -- lock --forget one#op-2` (notice)',
    )
    const slip = run('lock', '--forget', 'one#op-33')
    expect(slip.status).toBe(1)
    expect(slip.lines[0]).toContain('Unexpected `--forget one#op-33`')
    expect(slip.lines[0]).toContain('did you mean `one#op-3`?')
    expect(run('lock', '--forget', 'one#op-3', 'one#op-2').lines).toEqual([
      'content/anchors.lock: 2 anchors forgotten, 1 anchor added',
    ])
    expect(await lock()).toMatch(/# 2 anchors, .*\n.*op-1.*\n.*\tDecides otherwise\.\n$/)
    expect(run('check').status).toBe(0)
  })

  test('leaves a merge that is not done to a person', async () => {
    run('lock')
    await writeFile(file(LOCK), `${await lock()}<<<<<<< HEAD\n=======\n>>>>>>> other\n`)
    const { status, lines } = run('lock')
    expect(status).toBe(1)
    expect(lines.filter((line) => line.includes('sign of a merge'))).toHaveLength(3)
  })
})
