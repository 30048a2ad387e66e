/**
 * A lock that lost anchors is told, by the line at its head or by what git has.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLockHistory } from '../../lib/corpus'
import type { LockEntry } from '../../lib/corpus/lock/anchors'
import { findLoss, type Witness } from '../../lib/corpus/lock/guard'
import { headFor, isWhole, withHead } from '../../lib/corpus/lock/head'
import { entriesOf, keyOf, toLine } from '../../lib/corpus/lock/lines'
import { type ContentFolder, commitIn, gitIn, makeContent } from './content-folder'

const LOCK = 'content/resolutions/one/anchors.lock'
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

/** What git has, for {@link lossOf}. */
type History = Pick<Witness, 'committed' | 'problem'>
const none: History = { committed: [], problem: null }
const committed = (entries: LockEntry[], isWhole: boolean | null = true): History => ({
  committed: [{ revision: 'HEAD', path: LOCK, entries, isWhole }],
  problem: null,
})

/** What is lost of a lock that is the only one; null for one that is not there. */
function lossOf(
  text: string | null,
  history: History,
  isForgotten: Witness['isForgotten'] = () => false,
) {
  const file = text === null ? new VFile({ path: LOCK }) : lockFile(text)
  const locked = new Map(entriesOf(file).map((each) => [keyOf(each), new Set([each.hash])]))
  return findLoss(file, { ...history, locked, isForgotten })
}

describe('the line at the head', () => {
  test('counts, and does not depend on order, ends of lines, comments or a byte order mark', () => {
    expect(HEAD).toMatch(/^# 4 anchors, sha256 [0-9a-f]{64}$/)
    for (const text of [
      whole,
      whole.replaceAll('\n', '\r\n'),
      `\uFEFF${whole}`,
      [...LINES.toReversed(), HEAD].join('\n'),
      `${whole}# another comment\n\n`,
    ])
      expect(isWhole(lockFile(text))).toBe(true)
  })

  test('stands once, in its place or below the comments', () => {
    expect(withHead(lockFile(['# mine', ...LINES, ''].join('\n')))).toBe(whole)
    expect(withHead(lockFile(whole.replace(HEAD, `${HEAD.slice(0, 30)}\n# 3 anchors`)))).toBe(whole)
    expect(withHead(lockFile(`\uFEFF${whole.replaceAll('\n', '\r\n')}`))).toBe(whole)
  })

  test('tells of any lines that are lost', () => {
    const anchor = fc.stringMatching(/^(pp|op)-[1-9][0-9]?$/)
    const lock = fc.uniqueArray(anchor, { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(lock, fc.infiniteStream(fc.boolean()), (anchors, isKept) => {
        const text = withHead(lockFile(anchors.map((name) => toLine(entry(name))).join('\n')))
        const lines = text.split('\n').filter((line) => line.startsWith('#') || isKept.next().value)
        const lost = anchors.length + 1 - lines.length
        const loss = lossOf(lines.join('\n'), none)
        expect(loss === null).toBe(lost === 0)
        if (lost > 0) expect(loss?.reason).toContain(`: ${lost} missing;`)
      }),
    )
  })
})

/** A lock, what git has, and what is told; whether `lock` may make the head anew. */
const LOSSES: [string, string, History, string | null, boolean?][] = [
  ['never made, no history', '', none, 'Unexpected lock without anchors', false],
  [
    'never made, all committed',
    '',
    committed(ENTRIES),
    'with 4 anchors missing (`one#op-1`, `one#op-2`, `one#op-3`, …), expected all that commit HEAD has; bring them back with `git checkout HEAD -- content/resolutions/one/anchors.lock`, or give up',
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
  test.each(LOSSES)('%s', (_, text, history, expected, isMendable) => {
    const loss = lossOf(text, history)
    expect(loss?.reason ?? null).toEqual(expected && expect.stringContaining(expected))
    expect(loss?.isMendable).toBe(isMendable)
  })

  test('that there is not is none where nothing was committed', () => {
    expect(lossOf(null, none)).toBeNull()
  })

  test('without what is forgotten is whole', () => {
    const isForgotten: Witness['isForgotten'] = ({ anchor }) => anchor === 'op-4'
    const cut = [HEAD, ...LINES.slice(0, 3)].join('\n')
    expect(lossOf(cut, committed(ENTRIES))?.isMendable).toBe(false)
    expect(lossOf(cut, committed(ENTRIES), isForgotten)?.isMendable).toBe(true)
    const more = [HEAD, ...LINES.slice(0, 2)].join('\n')
    expect(lossOf(more, committed(ENTRIES), isForgotten)?.isMendable).toBe(false)
  })

  test('whose lines stand in another lock has not lost them', () => {
    const file = lockFile(LINES.slice(0, 2).join('\n'))
    const locked = new Map(ENTRIES.map((each) => [keyOf(each), new Set([each.hash])]))
    const witness = { ...committed(ENTRIES), isForgotten: () => false }
    expect(findLoss(file, { ...witness, locked })?.isMendable).toBe(true)
    locked.set('one#op-4', new Set(['0']))
    expect(findLoss(file, { ...witness, locked })?.reason).toContain('1 anchor changed')
  })

  test('for which git gave no answer is doubtful', () => {
    const silent = { committed: [], problem: 'git gave no answer in time' }
    expect(lossOf(LINES.join('\n'), silent)?.reason).toContain(
      'could not tell whether any are missing: git gave no answer',
    )
    expect(lossOf(null, silent)).toMatchObject({ isError: false })
  })
})

let content: ContentFolder
beforeEach(async () => {
  content = await makeContent()
})
afterEach(() => content.remove())
const file = (name: string) => path.join(content.root, name)
const git = (...words: string[]) => gitIn(content.root, ...words)
const commit = () => commitIn(content.root)

const historyOf = async (path: string) => {
  const { locks, lists, problem } = await readLockHistory(content.root, [path])
  return { committed: locks.get(path) ?? [], lists, problem }
}
const nothing = { committed: [], lists: [], problem: null }

describe('git', () => {
  test('has the last whole lock, whatever was committed after it', async () => {
    expect(await historyOf(LOCK)).toEqual(nothing)
    git('init', '-q')
    expect(await historyOf(LOCK)).toEqual(nothing)
    commit()
    expect(await historyOf(LOCK)).toEqual(nothing)
    await writeFile(file(LOCK), LINES.join('\n'))
    commit()
    expect((await historyOf(LOCK)).committed).toEqual(committed(ENTRIES, null).committed)
    await writeFile(file(LOCK), whole)
    commit()
    await writeFile(file(LOCK), whole.replace(LINES[3] ?? '', ''))
    commit()
    await rm(file(LOCK))
    commit()
    expect((await historyOf(LOCK)).committed).toEqual([
      { ...committed(ENTRIES).committed[0], revision: git('rev-parse', 'HEAD~2').slice(0, 12) },
    ])
  })

  test('has what the one lock of everything had of a resolution, and the last list', async () => {
    git('init', '-q')
    const others = ENTRIES.map((each) => ({ ...each, id: 'topics/x' }))
    const former = withHead(lockFile([...ENTRIES, ...others].map(toLine).join('\n')))
    await writeFile(file('content/anchors.lock'), former)
    commit()
    await rm(file('content/anchors.lock'))
    await content.write('published/one', '')
    await content.write('published/two', '')
    commit()
    await rm(content.at('published'), { recursive: true })
    commit()
    const revision = (name: string) => git('rev-parse', name).slice(0, 12)
    expect(await historyOf(LOCK)).toEqual({
      committed: [
        {
          revision: revision('HEAD~2'),
          path: 'content/anchors.lock',
          entries: ENTRIES,
          isWhole: true,
        },
      ],
      lists: [{ revision: revision('HEAD~1'), ids: ['one', 'two'] }],
      problem: null,
    })
    expect((await historyOf('content/authorities/anchors.lock')).committed[0]?.entries).toEqual(
      others,
    )
  })

  test('is asked a few times, however many locks there are, and from a folder of the project', async () => {
    git('init', '-q')
    const paths = Array.from(
      { length: 60 },
      (_, index) => `content/resolutions/a-${index}/anchors.lock`,
    )
    for (const name of paths) {
      await mkdir(path.dirname(file(`sub/${name}`)), { recursive: true })
      await writeFile(file(`sub/${name}`), whole)
    }
    git('add', '-A')
    git('commit', '-qm', 'x')
    await rm(file('sub'), { recursive: true })
    git('add', '-A')
    git('commit', '-qm', 'x')
    await mkdir(file('sub'))
    await mkdir(file('bin'))
    const there = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    const script = `#!/bin/sh\necho >> ${file('calls')}\nexec ${there} "$@"\n`
    await writeFile(file('bin/git'), script, { mode: 0o755 })
    const before = process.env.PATH
    try {
      process.env.PATH = `${file('bin')}:${before}`
      const { locks } = await readLockHistory(file('sub'), paths)
      expect([...locks.values()].flat().map(({ entries }) => entries)).toEqual(
        paths.map(() => ENTRIES),
      )
    } finally {
      process.env.PATH = before
    }
    expect((await readFile(file('calls'), 'utf8')).length).toBeLessThanOrEqual(12)
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
      expect((await historyOf(LOCK)).problem).toContain('dubious ownership')
      process.env.PATH = file('empty')
      expect(await historyOf(LOCK)).toEqual(nothing)
    } finally {
      process.env.PATH = before.PATH
    }
    git('init', '-q')
    await writeFile(file(LOCK), whole)
    commit()
    try {
      process.env.GIT_DIR = file('nowhere')
      expect((await historyOf(LOCK)).committed).toHaveLength(1)
    } finally {
      delete process.env.GIT_DIR
    }
  })
})
