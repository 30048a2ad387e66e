/**
 * Every line of a lock goes to where it belongs: those of the one lock of everything that there was, those
 * of a copied folder, those of a resolution that was renamed. What was locked before is locked after.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LockEntry } from '../../lib/corpus/lock/anchors'
import { AUTHORITIES_LOCK, FORMER_LOCK, lockPath } from '../../lib/corpus/lock/files'
import { isWhole, withHead } from '../../lib/corpus/lock/head'
import { linesOf, readLine, toLine } from '../../lib/corpus/lock/lines'
import { updateLocks } from '../../lib/corpus/lock/update'
import type { Resolution } from '../../lib/record'
import { parse, root } from '../helpers'
import { type ContentFolder, makeContent, messagesIn, runLock, TEXT } from './content-folder'

/** How many files can be written before the disk is full. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))
vi.mock('../../scripts/corpus/write-file', async (original) => {
  const real = await original<typeof import('../../scripts/corpus/write-file')>()
  const writeTextFile: typeof real.writeTextFile = async (...file) =>
    disk.room-- > 0 ? real.writeTextFile(...file) : 'the disk is full'
  return { ...real, writeTextFile }
})

/** A resolution without clauses. */
const { resolution: bare } = parse('---\nstatus: adopted\nsource: x\nbody: ipu\n---\nA title\n')
const resolution = (id: string, ids: string[]): Resolution => ({
  ...bare,
  id,
  blocks: [],
  aliases: { ids, anchors: {} },
})

/** The locks of some resolutions, brought up to date; each lock a text. */
function update(
  resolutions: readonly Resolution[],
  texts: ReadonlyMap<string, string>,
): { texts: Map<string, string>; published: ReadonlySet<string> } {
  const paths = [...resolutions.map(({ id }) => lockPath(id)), AUTHORITIES_LOCK, FORMER_LOCK]
  const files = new Map(
    paths.map((path) => {
      const value = texts.get(path)
      return [path, new VFile(value === undefined ? { path } : { path, value })]
    }),
  )
  const after = updateLocks(
    { files },
    {
      resolutions: [...resolutions],
      annotations: new Map(),
      authorities: { instruments: [], topics: [] },
    },
  )
  return {
    texts: new Map([...after.files].map(([path, file]) => [path, String(file)])),
    published: after.published,
  }
}

const entryLines = (texts: Iterable<string>) =>
  [...texts].flatMap((text) => linesOf(new VFile(text)).filter((line) => readLine(line) !== null))
const distinct = (lines: readonly string[]) => [...new Set(lines)].sort()

describe('the lock that this project had of everything', () => {
  test('is divided to the line, in the same order', async () => {
    const former = await readFile(path.join(root, 'tests/fixtures/lock/former.lock'), 'utf8')
    expect(isWhole(new VFile(former))).toBe(true)
    const resolutions = ['aalco-res-54-sp2', 'ipu-132-cyber-warfare'].map((id) =>
      resolution(id, []),
    )
    const { texts, published } = update(resolutions, new Map([[FORMER_LOCK, former]]))
    expect([...texts.keys()]).toEqual([
      'content/resolutions/aalco-res-54-sp2/anchors.lock',
      'content/resolutions/ipu-132-cyber-warfare/anchors.lock',
      AUTHORITIES_LOCK,
    ])
    expect(entryLines(texts.values())).toEqual(entryLines([former]))
    expect(entryLines([former])).toHaveLength(262)
    expect([...published]).toEqual(resolutions.map(({ id }) => id))
    for (const text of texts.values()) expect(isWhole(new VFile(text))).toBe(true)
    expect(update(resolutions, texts)).toEqual({ texts, published })
  })
})

/** Resolutions, some of which had other ids. */
const someResolutions = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,2}(-[0-9])?$/), { minLength: 1, maxLength: 9 })
  .chain((names) =>
    fc
      .array(fc.nat({ max: 3 }), { minLength: names.length, maxLength: names.length })
      .map((cuts) => {
        const found: Resolution[] = []
        for (let at = 0; at < names.length; at += 1 + (cuts[at] ?? 0)) {
          const [id = '', ...ids] = names.slice(at, at + 1 + (cuts[at] ?? 0))
          found.push(resolution(id, ids))
        }
        return found
      }),
  )

/** Entries of some ids and of pages, each name with one hash. */
const entriesFor = (resolutions: readonly Resolution[]) => {
  const ids = resolutions.flatMap(({ id, aliases }) => [id, ...aliases.ids])
  return fc.uniqueArray(
    fc.record<LockEntry>({
      id: fc.constantFrom(...ids, 'topics/peace', 'instruments/pact'),
      anchor: fc.stringMatching(/^(pp|op)-[1-9]$/),
      hash: fc.stringMatching(/^[0-9a-f]{12}$/),
      words: fc.constantFrom('', 'Decides', 'Calls upon “all”'),
    }),
    { selector: ({ id, anchor }) => `${id}#${anchor}`, minLength: 1, maxLength: 40 },
  )
}

/** Locks with those entries, each line in one or two of them and in whatever order, and comments. */
const someLocks = someResolutions.chain((resolutions) => {
  const paths = [...resolutions.map(({ id }) => lockPath(id)), AUTHORITIES_LOCK, FORMER_LOCK]
  return entriesFor(resolutions).chain((entries) =>
    fc
      .array(
        fc.record({
          entry: fc.constantFrom(...entries),
          path: fc.constantFrom(...paths),
          comment: fc.option(fc.stringMatching(/^# mine [a-z0-9]{8}$/), { freq: 8 }),
        }),
        { minLength: 1, maxLength: 60 },
      )
      .map((placed) => {
        const texts = new Map<string, string>()
        for (const { entry, path, comment } of placed) {
          const lines = comment === null ? [toLine(entry)] : [comment, toLine(entry)]
          texts.set(path, `${texts.get(path) ?? ''}${lines.join('\n')}\n`)
        }
        for (const [path, text] of texts) texts.set(path, withHead(new VFile(text)))
        return { resolutions, texts }
      }),
  )
})

test('whatever stands where: every line and comment stands after, where it belongs, and once', () => {
  fc.assert(
    fc.property(someLocks, ({ resolutions, texts: before }) => {
      const { texts, published } = update(resolutions, before)
      const lines = entryLines(texts.values())
      expect(lines.toSorted()).toEqual(distinct(entryLines(before.values())))
      const comments = (all: Iterable<string>) =>
        distinct([...all].flatMap((text) => text.match(/^# mine .*$/gm) ?? []))
      expect(comments(texts.values())).toEqual(comments(before.values()))
      expect(texts.has(FORMER_LOCK)).toBe(false)
      // A naive model of where a line belongs.
      for (const [path, text] of texts) {
        const owner = resolutions.find(({ id }) => lockPath(id) === path)
        const own = owner && [owner.id, ...owner.aliases.ids]
        for (const line of entryLines([text])) {
          const id = line.split('\t')[0] ?? ''
          expect(own ? own.includes(id) : id.includes('/')).toBe(true)
        }
        expect(isWhole(new VFile(text))).toBe(true)
      }
      const ids = lines.map((line) => line.split('\t')[0] ?? '')
      expect(distinct([...published])).toEqual(distinct(ids.filter((id) => !id.includes('/'))))
      expect(update(resolutions, texts)).toEqual({ texts, published })
    }),
  )
})

describe('the command', () => {
  const ONE = 'content/resolutions/one/anchors.lock'
  let content: ContentFolder
  const file = (name: string) => path.join(content.root, name)
  const read = (name: string) => readFile(file(name), 'utf8')
  const run = (...forgotten: string[]) => runLock(content.root, forgotten)
  const check = () => messagesIn(content.root)
  let former = ''
  let ofOne = ''

  beforeEach(async () => {
    content = await makeContent()
    await content.write('resolutions/two/en.md', TEXT)
    await content.write('authorities/topics.yml', '- { id: peace, name: Peace, definition: x }\n')
    await run()
    ofOne = await read(ONE)
    const entries = entryLines([ofOne, await read(lockPath('two')), await read(AUTHORITIES_LOCK)])
    former = `${withHead(new VFile(`# mine\n${entries.join('\n')}\n`))}`
    await content.removeLocks()
    await writeFile(file(FORMER_LOCK), former)
  })
  afterEach(() => content.remove())

  test('moves every line, and takes the former lock away', async () => {
    expect(await check()).toEqual([
      `${FORMER_LOCK}:1:1 anchors-lock: Unexpected lock of everything in one file, expected one beside each resolution and one with the authorities; run \`npm run corpus -- lock\`, which moves every line there (warning)`,
    ])
    const { status, lines } = await run()
    expect(status).toBe(0)
    expect(lines.slice(-2)).toEqual([`${FORMER_LOCK} removed`, '0 anchors added'])
    expect(existsSync(file(FORMER_LOCK))).toBe(false)
    expect((await read(ONE)).replace('# mine\n', '')).toBe(ofOne)
    expect(await check()).toEqual([])
  })

  test('goes on where it was stopped', async () => {
    await writeFile(file(ONE), ofOne)
    expect((await run()).status).toBe(0)
    expect((await read(ONE)).replace('# mine\n', '')).toBe(ofOne)
    expect(existsSync(file(FORMER_LOCK))).toBe(false)
    expect(await check()).toEqual([])
  })

  test.each([
    [
      'lost a line',
      (text: string) => text.replace(/^one\top-2.*\n/m, ''),
      'Unexpected 6 anchors, expected the 7',
    ],
    ['has a merge that is not done', (text: string) => `${text}<<<<<<< HEAD\n`, 'sign of a merge'],
    ['is empty', () => '', 'lock without anchors'],
    [
      'has a resolution that is gone',
      (text: string) => withHead(new VFile(`${text}three\top-1\t000000000000\tx\n`)),
      'absence of resolution `three`',
    ],
    [
      'has an anchor that is gone',
      (text: string) => withHead(new VFile(`${text}one\top-9\t000000000000\tx\n`)),
      'absence of anchor `op-9` of `one`',
    ],
  ])('refuses one that %s, and writes nothing', async (_, damage, told) => {
    await writeFile(file(FORMER_LOCK), damage(former))
    expect((await check()).join('\n')).toContain(told)
    const { status, lines } = await run()
    expect(status).toBe(1)
    expect(lines.join('\n')).toContain(told)
    expect(await read(FORMER_LOCK)).toBe(damage(former))
    expect(existsSync(file(ONE))).toBe(false)
  })

  test('refuses where the two have other words for one anchor', async () => {
    await run()
    await writeFile(file(FORMER_LOCK), withHead(new VFile('one\top-2\t000000000000\tx\n')))
    const { status, lines } = await run()
    expect(status).toBe(1)
    expect(lines).toContainEqual(
      `${FORMER_LOCK}:2:1 anchors-lock: Unexpected second line for \`one#op-2\` with other words, expected one; ${ONE}:6 has it too, so remove the one whose words are not the published ones`,
    )
    expect(existsSync(file(FORMER_LOCK))).toBe(true)
  })

  test('leaves the former lock until every other file is written', async () => {
    for (let room = 0; room <= 5; room++) {
      await content.removeLocks()
      await writeFile(file(FORMER_LOCK), former)
      disk.room = room
      const { status, lines } = await run()
      disk.room = Number.POSITIVE_INFINITY
      const isWritten = room === 5
      expect(status).toBe(isWritten ? 0 : 1)
      expect(lines.includes('Not all is written: the disk is full')).toBe(!isWritten)
      expect(existsSync(file(FORMER_LOCK))).toBe(!isWritten)
      if (!isWritten) expect(await read(FORMER_LOCK)).toBe(former)
      expect((await run()).status).toBe(0)
      expect((await read(ONE)).replace('# mine\n', '')).toBe(ofOne)
      expect(existsSync(file(FORMER_LOCK))).toBe(false)
      expect(await check()).toEqual([])
    }
  })
})
