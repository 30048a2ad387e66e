import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countMessages, formatMessages, loadCorpus } from '../../lib/corpus'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()

test('the corpus of the project has nothing to report', async () => {
  const { files } = await loadCorpus(process.cwd())
  expect(formatMessages(files)).toEqual([])
  expect(files.map((file) => file.path)).toContain('content/resolutions/aalco-res-54-sp2/en.md')
})

test('the newest resolution comes first', () => {
  expect(corpus.resolutions.map(({ id }) => id)).toEqual([
    'aalco-res-54-sp2',
    'ipu-132-cyber-warfare',
  ])
})

describe('content with mistakes', () => {
  let folder = ''
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  /** What is told of the content, without its anchors, which no test here locks. */
  const told = (files: VFile[]) =>
    formatMessages(files).filter((line) => !line.startsWith('content/anchors.lock'))
  const report = async () => told((await loadCorpus(folder)).files)

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'corpus-'))
    await write(
      'content/authorities/bodies.yml',
      '- { id: un, name: United Nations, short: UN, session: Session }\n',
    )
    await write('content/authorities/instruments.yml', '[]\n')
    await write('content/authorities/topics.yml', '[]\n')
    await write('content/authorities/layout.yml', 'articles: [The]\norgans: [Nations]\n')
    await write(
      'content/authorities/openings/en.yml',
      'modifiers: { additive: [], additiveBefore: [], manner: [], with: { prepositions: [], adjectives: [], nouns: [] } }\nheads:\n  - { head: decide, force: decides, operative: [Decides] }\n',
    )
    await write(
      'content/resolutions/one/en.md',
      '---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. Decides.\n',
    )
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('none: the corpus loads', async () => {
    const { corpus, files } = await loadCorpus(folder)
    expect(told(files)).toEqual([])
    expect(corpus?.resolutions.map(({ id }) => id)).toEqual(['one'])
  })

  test('all are told at once, and there is no half corpus', async () => {
    await write('content/resolutions/stray.md', 'x')
    await write('content/resolutions/Two/en.md', 'x')
    await write('content/resolutions/three/en.md', new Uint8Array([0xff, 0xfe, 0x41]))
    await write('content/resolutions/four/en.md', 'x')
    await write('content/resolutions/four/fr.md', 'x')
    await write('content/resolutions/five/text.md', 'x')
    await write('content/resolutions/six/en.md', '---\nstatus: adopted\n---\nNothing.')
    const { corpus, files } = await loadCorpus(folder)
    expect(corpus).toBeNull()
    expect(told(files)).toEqual([
      'content/resolutions/stray.md:1:1 folder: Unexpected file, expected a folder for each resolution; move it into one',
      'content/resolutions/Two:1:1 folder: Unexpected folder name `Two`, expected small letters, digits and single hyphens',
      'content/resolutions/five:1:1 folder: Unexpected file name `text.md`, expected a language tag such as `en.md`',
      'content/resolutions/four:1:1 folder: Unexpected 2 texts (en.md, fr.md), expected one, named by its language: `en.md`',
      'content/resolutions/six/en.md:2:1 schema: Unexpected absence of field `source`, expected a value of type string',
      expect.stringContaining('content/resolutions/six/en.md:4:1 enacting-formula: Unexpected'),
      expect.stringContaining('content/resolutions/six/en.md:4:1 unplaced-text: Unexpected'),
      'content/resolutions/three/en.md:1:1 file: Unexpected bytes that are not UTF-8, expected a UTF-8 text; convert the file',
    ])
    expect(countMessages(files)).toEqual({ errors: 6, warnings: 3, notices: 0 })
  })

  test('a NUL, which no page can show, is refused with its place', async () => {
    const text =
      '---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. De\0cides.\n'
    await write('content/resolutions/one/en.md', text)
    await write('content/resolutions/two/en.md', text.replace('\0', '').replace('x', '"\\0"'))
    expect(await report()).toEqual([
      'content/resolutions/one/en.md:9:6 file: Unexpected NUL character, expected a text that a page can show; remove it',
      expect.stringMatching(
        /^content\/resolutions\/two\/en\.md:3:9 schema: Unexpected .*, expected words without a NUL character$/,
      ),
    ])
  })

  test('authorities are held against their schemas', async () => {
    await write(
      'content/authorities/bodies.yml',
      '- { id: un, name: United Nations, short: UN, session: Session, symbols: ["A/{month}"] }\n- { id: un, name: Another, short: B, session: Session }\n',
    )
    await write(
      'content/authorities/instruments.yml',
      '- id: a-treaty\n  title: A Treaty\n  kind: treaty\n  namesAfter: { instrument: another, names: [Protocol] }\n  dates:\n    - { date: 1945-02-31, event: Signed }\n- { id: b, title: A Treaty, kind: treaty, dates: [{ date: 1945-06-26, event: Signed }] }\n',
    )
    expect(await report()).toEqual([
      'content/authorities/bodies.yml:1:74 schema: Unexpected "A/{month}" in `0.symbols.0`, expected a form with no other placeholders than {number}, {year}, {roman}, {code} and {letter}',
      'content/authorities/bodies.yml:2:3 schema: Unexpected "un" in `1`, expected a name or id that stands only once in this file',
      'content/authorities/instruments.yml:4:29 schema: Unexpected "another" in `0.namesAfter.instrument`, expected the id of another instrument in this file',
      'content/authorities/instruments.yml:6:15 schema: Unexpected "1945-02-31" in `0.dates.0.date`, expected a date of the calendar such as 2015-04-17, or a month or year such as 2015-04, 2015',
      'content/authorities/instruments.yml:7:3 schema: Unexpected "A Treaty" in `1`, expected a name or id that stands only once in this file',
    ])
  })

  test('a byte order mark and the file names of languages are read as they are', async () => {
    await write(
      'content/resolutions/one/en.md',
      '\uFEFF---\nstatus: adopted\nsource: x\ntitle: x\n---\nThe United Nations,\n\n1. Decides.\n',
    )
    await write(
      'content/resolutions/two/EN.md',
      '---\nstatus: adopted\nsource: x\ntitle: x\n---\nThe United Nations,\n\n1. Decides.\n',
    )
    expect(await report()).toEqual([
      'content/resolutions/two:1:1 folder: Unexpected file name `EN.md`, expected a language tag such as `en.md`',
    ])
  })

  test('resolutions of one day are in the order of their names', async () => {
    const text = (title: string) =>
      `---\nstatus: adopted\nsource: x\ntitle: ${title}\ndate: 2015-04-01\n---\nThe United Nations,\n\n1. Decides.\n`
    await write('content/resolutions/one/en.md', text('Zebra'))
    await write('content/resolutions/two/en.md', text('Ant'))
    const { corpus } = await loadCorpus(folder)
    expect(corpus?.resolutions.map(({ id }) => id)).toEqual(['two', 'one'])
  })

  test('a reference that finds no paragraph is a warning with its place', async () => {
    await write(
      'content/resolutions/one/en.md',
      '---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. Decides on paragraph 7 of this resolution.\n',
    )
    expect(await report()).toEqual([
      'content/resolutions/one/en.md:9:15 reference: Unexpected reference to paragraph 7 of this resolution, expected just one paragraph that it can mean; it gets no link (warning)',
    ])
  })
})
