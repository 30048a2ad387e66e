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
  /** The messages on the content, except on anchors, which no test here locks. */
  const told = (files: VFile[]) =>
    formatMessages(files).filter((line) => !line.includes(' anchors-lock: '))
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
      'content/authorities/references/en.yml',
      'paragraphs: { one: [paragraph] }\nof: [of]\nofAnother: { words: [of] }\nown: { words: [this resolution] }\n',
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

  test('all are reported at once, and there is no half corpus', async () => {
    await write('content/resolutions/stray.md', 'x')
    await write('content/resolutions/Two/en.md', 'x')
    await write('content/resolutions/three/en.md', new Uint8Array([0xff, 0xfe, 0x41]))
    await write('content/resolutions/four/english.md', 'x')
    await write('content/resolutions/four/french.md', 'x')
    await write('content/resolutions/five/text.md', 'x')
    await write('content/resolutions/six/en.md', '---\nstatus: adopted\n---\nNothing.')
    const { corpus, files } = await loadCorpus(folder)
    expect(corpus).toBeNull()
    expect(told(files)).toEqual([
      'content/resolutions/stray.md:1:1 folder: Unexpected file, expected a folder for each resolution; move it into one',
      'content/resolutions/Two:1:1 folder: Unexpected folder name `Two`, expected lower-case letters, digits and single hyphens',
      'content/resolutions/five:1:1 folder: Unexpected file name `text.md`, expected a language tag such as `en.md`',
      'content/resolutions/four:1:1 folder: Unexpected 2 texts (english.md, french.md), expected one, named by its language: `en.md`',
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

  test('authorities are checked against their schemas', async () => {
    await write(
      'content/authorities/bodies.yml',
      '- { id: un, name: United Nations, short: UN, session: Session, symbols: ["A/{month}"] }\n- { id: un, name: Another, short: B, session: Session }\n',
    )
    await write(
      'content/authorities/instruments.yml',
      '- id: a-treaty\n  title: A Treaty\n  kind: treaty\n  namesAfter: { instrument: another, names: [Protocol] }\n  dates:\n    - { date: 1945-02-31, event: Signed }\n- { id: b, title: B, kind: treaty, dates: [{ date: 1945-06-26, event: Signed }] }\n- { id: c, title: B, kind: treety, dates: [{ date: 1945-06-26, event: Signed }] }\n- { id: d, title: D, names: [B], kind: treaty, dates: [{ date: 1945-06-26, event: Signed }] }\n',
    )
    expect(await report()).toEqual([
      'content/authorities/bodies.yml:1:74 schema: Unexpected "A/{month}" in `symbols.1` of `un`, expected a form with no other placeholders than {number}, {year}, {roman}, {code} and {letter}',
      'content/authorities/bodies.yml:2:3 schema: Unexpected "un" in `un`, expected a name or id that is only once in this file; entry 1 has it',
      'content/authorities/instruments.yml:4:29 schema: Unexpected "another" in `namesAfter.instrument` of `a-treaty`, expected the id of another instrument in this file',
      'content/authorities/instruments.yml:6:15 schema: Unexpected "1945-02-31" in `dates.1.date` of `a-treaty`, expected a calendar date such as 2015-04-17, or a month or year such as 2015-04, 2015',
      'content/authorities/instruments.yml:8:28 schema: Unexpected "treety" in `kind` of `c`, expected one of `treaty`, `declaration`, `resolution`, `report`, `articles`, `manual`, `decision`, `judgment`, `advisory opinion`, `letter`; did you mean `treaty`?',
      'content/authorities/instruments.yml:9:3 schema: Unexpected "B" in `d`, expected a name or id that is only once in this file; entry 2 has it',
    ])
  })

  test('words of references are checked against their schema, and against what they name', async () => {
    await write(
      'content/authorities/layout.yml',
      'articles: [The]\norgans: [Nations]\ninstruments: [Charter]\ninstrumentParts: [Article]\n',
    )
    await write(
      'content/authorities/references/fr.yml',
      [
        'conjunctions: et',
        'resolutoins: { one: [résolution] }',
        'bodies: { unn: [ONU] }',
        'ordinals: { last: { premier: un } }',
        'instruments:',
        '  words: { Charther: { one: [Charte] }, Charter: { ones: [Charte] } }',
        '  parts: { Artikel: { one: [article] } }',
        '  names: { pact: [Pacte] }',
        '  namesAfter: { pact: [Pactes] }',
        '',
      ].join('\n'),
    )
    await write('content/authorities/references/french.yml', 'articles: []\n')
    expect(await report()).toEqual([
      'content/authorities/references/fr.yml:1:15 schema: Unexpected "et" in `conjunctions`, expected a value of type array',
      expect.stringMatching(
        /^content\/authorities\/references\/fr\.yml:2:1 schema: Unexpected field `resolutoins`, expected one of .*; did you mean `resolutions`\?$/,
      ),
      'content/authorities/references/fr.yml:3:16 schema: Unexpected body `unn`, expected the id of one in bodies.yml; did you mean `un`?; add it there, or mend the id',
      'content/authorities/references/fr.yml:4:30 schema: Unexpected "un" in `ordinals.last.premier`, expected a value of type number',
      'content/authorities/references/fr.yml:6:22 schema: Unexpected word `Charther`, expected one in instruments.yml or layout.yml; did you mean `Charter`?; add it there, or mend the word',
      'content/authorities/references/fr.yml:6:52 schema: Unexpected field `instruments.words.Charter.ones`, expected one of `one`, `many`; did you mean `one`?',
      'content/authorities/references/fr.yml:7:21 schema: Unexpected word `Artikel`, expected one in instruments.yml or layout.yml; add it there, or mend the word',
      'content/authorities/references/fr.yml:8:18 schema: Unexpected instrument `pact`, expected the id of one in instruments.yml; add it there, or mend the id',
      'content/authorities/references/fr.yml:9:23 schema: Unexpected instrument `pact`, expected the id of one in instruments.yml that has `namesAfter`; add it there, or mend the id',
      'content/authorities/references/french.yml:1:1 folder: Unexpected file name, expected words of references named by a known language tag, without what follows a hyphen: `en.yml`',
    ])
  })

  test('those in data, texts and notes are reported in one pass, without their consequences', async () => {
    await write(
      'content/authorities/bodies.yml',
      '- { id: un, name: United Nations, short: UN, session: Session }\n- { id: who, name: World Health Assembly, session: Session }\n',
    )
    await write(
      'content/authorities/instruments.yml',
      '- { id: pact, title: Pact, kind: treaty, body: unn, dates: [{ date: 1945-06-26, event: Signed }] }\n- { id: code, title: Code, kind: treaty, dates: [] }\n',
    )
    await write(
      'content/authorities/topics.yml',
      '- { id: sovereignty, name: Sovereignty, definition: x }\n- { id: peace, name: Peace }\n',
    )
    await write(
      'content/authorities/openings/en.yml',
      'modifiers: { additive: [], additiveBefore: [], manner: [], with: { prepositions: [], adjectives: [], nouns: [] } }\nheads:\n  - { head: decide, force: decides, operative: [Decides] }\n  - { head: urge, force: urge, operative: [Urges] }\n',
    )
    await write(
      'content/resolutions/one/en.md',
      '---\nstatus: adpoted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. Decides on peace.\n',
    )
    await write(
      'content/resolutions/one/notes.yml',
      [
        'topics:',
        '  op-1: [soverignty, peace]',
        'notes:',
        '  - { number: 4, clause: op-1, quote: war, written: yesterday, note: x }',
        '  - number: 7',
        '    written: 2015-04-17',
        '    clause: op-1',
        '    quote: peace',
        '    note: >',
        '      As in [the Code](instrument:code) and',
        '      [the Pact](instrument:packt), [here](#op-2) and [there](two#op-9).',
        '',
      ].join('\n'),
    )
    await write(
      'content/resolutions/two/en.md',
      '---\nstatus: adopted\nsource: x\nbody: who\n---\nA title\n\nThe World Health Assembly,\n\n1. Decides.\n',
    )
    const link =
      'expected a clause (`#op-1`, `a-resolution#op-1`), an instrument (`instrument:un-charter`, `instrument:un-charter#article-51`) or a topic (`topic:attribution`) that exists, or an address that begins with `https://`, without a user’s name, in ASCII'
    expect(await report()).toEqual([
      'content/authorities/bodies.yml:2:3 schema: Unexpected absence of field `short` of `who`, expected a value of type string',
      'content/authorities/instruments.yml:1:48 schema: Unexpected body `unn`, expected the id of one in bodies.yml; did you mean `un`?; add it there, or mend the id',
      'content/authorities/instruments.yml:2:49 schema: Unexpected [] in `dates` of `code`, expected at least one entry',
      'content/authorities/topics.yml:2:3 schema: Unexpected absence of field `definition` of `peace`, expected a value of type string',
      expect.stringMatching(
        /^content\/authorities\/openings\/en\.yml:4:26 schema: Unexpected "urge" in `force` of entry 2 of `heads`, expected one of .*; did you mean `urges`\?$/,
      ),
      'content/resolutions/one/en.md:2:9 schema: Unexpected "adpoted" in `status`, expected one of `adopted`, `draft`, `unverified`; did you mean `adopted`?',
      'content/resolutions/one/notes.yml:2:10 notes: Unexpected topic `soverignty`, expected the id of one in topics.yml; did you mean `sovereignty`?; add it there, or mend the id',
      'content/resolutions/one/notes.yml:4:39 notes: Unexpected quote "war", expected words of `op-1` to the letter, with its spaces, capitals and quotation marks',
      'content/resolutions/one/notes.yml:4:53 schema: Unexpected "yesterday" in `written` of note 4, expected the day as a calendar date, such as 2015-04-17',
      `content/resolutions/one/notes.yml:11:7 notes: Unexpected link to \`instrument:packt\`, ${link}; did you mean \`pact\`?`,
      `content/resolutions/one/notes.yml:11:37 notes: Unexpected link to \`#op-2\`, ${link}`,
      `content/resolutions/one/notes.yml:11:55 notes: Unexpected link to \`two#op-9\`, ${link}`,
    ])
  })

  test.each([
    ['authorities/bodies.yml', '- { id: un'],
    ['authorities/layout.yml', 'articles: ['],
    ['authorities/openings/en.yml', 'heads: ['],
  ])(
    'what cannot be read at all, %s, is reported, and on texts only what it does not affect',
    async (name, broken) => {
      await write(`content/${name}`, broken)
      await write(
        'content/authorities/topics.yml',
        '- { id: sovereignty, name: Sovereignty, definition: x }\n',
      )
      await write(
        'content/resolutions/one/en.md',
        '---\nstatus: adopted\nsource: x\nbody: unn\nplacce: x\naliases: { anchors: { op-7: op-9 } }\n---\nA title\n\nThe United Nations,\n\n1. Decides.\n',
      )
      await write(
        'content/resolutions/one/notes.yml',
        'notes:\n  - { number: 1, clause: pp-9, quote: war, written: 2015-04-17, note: "[x](topic:soveregnty)" }\n',
      )
      const found = await report()
      const ofTexts = found.filter((line) => line.startsWith('content/resolutions/'))
      expect(found.length - ofTexts.length).toBe(1)
      const [first, second, third] = ofTexts
      const isBodyKnown = name !== 'authorities/bodies.yml'
      expect(ofTexts).toHaveLength(isBodyKnown ? 3 : 2)
      expect(isBodyKnown ? first : '').toContain(
        isBodyKnown ? '4:7 body-known: Unexpected body `unn`' : '',
      )
      expect(isBodyKnown ? second : first).toContain('5:1 schema: Unexpected field `placce`')
      expect(isBodyKnown ? third : second).toContain(
        '2:72 notes: Unexpected link to `topic:soveregnty`',
      )
    },
  )

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

  test('an id that another resolution has is reported at its place among the aliases', async () => {
    const text = (aliases: string) =>
      `---\nstatus: adopted\nsource: x\ntitle: x\n${aliases}---\nThe United Nations,\n\n1. Decides.\n`
    await write('content/resolutions/one/en.md', text(''))
    await write('content/resolutions/two/en.md', text('aliases:\n  ids: [one-old, gone, one]\n'))
    expect(await report()).toEqual([
      'content/resolutions/two/en.md:6:24 aliases: Unexpected alias `one`, expected an id that no other resolution has or had; content/resolutions/one/en.md does',
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

  test('so is one to a paragraph that the text does not have, though nothing says that it is its own', async () => {
    const write1 = (clause: string, rest = '') =>
      write(
        'content/resolutions/one/en.md',
        `---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. Decides on the matters ${clause}.\n${rest}`,
      )
    await write1('mentioned in paragraph 7')
    expect(await report()).toEqual([
      'content/resolutions/one/en.md:9:40 reference: Unexpected reference to paragraph 7, expected a paragraph that the text has; it gets no link, so see whether the text was read rightly (warning)',
    ])
    for (const clause of [
      'mentioned in paragraph 1',
      'of paragraph 7 of the report',
      'of 7 paragraphs',
    ]) {
      await write1(clause)
      expect(await report()).toEqual([])
    }
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
