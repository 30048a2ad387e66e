/**
 * Several languages of one resolution: which is the first, what a translation has, and where it differs.
 */
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../lib/corpus'
import { allClauses } from '../../lib/views'
import { type ContentFolder, makeContent, messagesIn, runLock } from './content-folder'

const HEAD = '---\nstatus: adopted\nsource: x\n---\n'
const EN = `${HEAD}A title

The United Nations,

Recalling the 7 lamps of 1998,

Noting the tide,

Mindful of the 12 keepers of the northern coast, of their boats and of their work in all seasons,

1. Decides on lamps, as in paragraph 2 of this resolution;

2. Decides on boats:

(a) Red ones;

(b) Green ones;

3. Decides to meet.
`
const FR = `${HEAD}Titre de phare

Les Nations Unies,

Rappelant les 7 lampes de 1998,

Notant la marée,

Conscientes des 12 gardiens de la côte du nord, de leurs bateaux et de leur travail en toute saison,

1. Décident des lampes, comme au paragraphe 2;

2. Décident des bateaux:

a) Les rouges;

b) Les verts;

3. Décident de se réunir.
`

let content: ContentFolder
beforeEach(async () => {
  content = await makeContent()
  await content.write(
    'authorities/openings/fr.yml',
    'modifiers: { additive: [], additiveBefore: [], manner: [], with: { prepositions: [], adjectives: [], nouns: [] } }\nheads:\n  - { head: décider, force: decides, operative: [Décident] }\n  - { head: rappeler, force: states, preambular: [Rappelant, Notant, Conscientes] }\n',
  )
  await content.write(
    'authorities/openings/en.yml',
    'modifiers: { additive: [], additiveBefore: [], manner: [], with: { prepositions: [], adjectives: [], nouns: [] } }\nheads:\n  - { head: decide, force: decides, operative: [Decides] }\n  - { head: recall, force: states, preambular: [Recalling, Noting, Mindful] }\n',
  )
  await content.write('authorities/layout.yml', 'articles: [The, Les]\norgans: [Nations]\n')
  await content.write(
    'authorities/bodies.yml',
    '- { id: un, name: United Nations, short: UN, session: Session, names: [Nations Unies] }\n',
  )
  await content.write('resolutions/one/en.md', EN)
  await content.write('resolutions/one/fr.md', FR)
})
afterEach(() => content.remove())

const told = async () =>
  (await messagesIn(content.root)).filter((line) => !line.includes(' anchors-lock: '))
const load = async () => {
  const { corpus } = await loadCorpus(content.root)
  if (!corpus) throw new Error((await told()).join('\n'))
  const [resolution] = corpus.resolutions
  if (!resolution) throw new Error('Nothing is loaded')
  return { corpus, resolution, translations: corpus.translations.get('one') ?? [] }
}

test('a resolution is listed once, in its first language, and has the others beside it', async () => {
  expect(await told()).toEqual([])
  const { corpus, resolution, translations } = await load()
  expect(corpus.resolutions).toHaveLength(1)
  expect(resolution.language).toBe('en')
  expect(translations.map((each) => [each.resolution.id, each.resolution.language])).toEqual([
    ['one', 'fr'],
  ])
  const [fr] = translations
  expect([...(fr?.shared ?? [])]).toEqual(allClauses(resolution).map(({ anchor }) => anchor))
  expect(fr?.text).toBe(FR.slice(HEAD.length))
  expect(fr?.textStart).toEqual({ line: 5, column: 1, offset: HEAD.length })
})

test('a translation need not name a body that is known: it has that of the first', async () => {
  await content.write(
    'resolutions/one/fr.md',
    FR.replace('Les Nations Unies', 'L’union des phares'),
  )
  const { resolution, translations } = await load()
  expect(translations[0]?.resolution.body).toMatchObject({ value: resolution.body?.value })
})

describe('the first language', () => {
  const first = async () => (await load()).resolution.language

  test('is English where there is English', async () => {
    await content.write('resolutions/one/de.md', FR)
    expect(await first()).toBe('en')
  })

  test('is else the first by its tag', async () => {
    await rm(content.at('resolutions/one/en.md'))
    await content.write('resolutions/one/de.md', FR)
    expect(await first()).toBe('de')
    expect((await load()).translations.map(({ resolution }) => resolution.language)).toEqual(['fr'])
  })

  test('is the one that says so', async () => {
    await content.write('resolutions/one/fr.md', FR.replace('source: x', 'source: x\nfirst: true'))
    expect(await first()).toBe('fr')
  })

  test('is not two', async () => {
    for (const [name, text] of [
      ['en', EN],
      ['fr', FR],
    ] as const)
      await content.write(
        `resolutions/one/${name}.md`,
        text.replace('source: x', 'source: x\nfirst: true'),
      )
    expect(await told()).toEqual([
      'content/resolutions/one/fr.md:1:1 language: Unexpected `first: true`, expected it in one language of a resolution; content/resolutions/one/en.md has it',
    ])
  })
})

describe('a language with other paragraphs is told where', () => {
  const REST =
    'compare both with the official text, and let one paragraph be one in both; the page shows the text as it is (warning)'

  test.each([
    [
      'one that is missing, though the last anchor is the one that is not there',
      'Notant la marée,\n\n',
      '',
      [
        `content/resolutions/one/fr.md:11:1 languages: Unexpected absence of preambular paragraph 2 (\`pp-2\`, "Noting the tide,"), expected it here, since en.md has it at line 11; ${REST}`,
      ],
      ['pp-2', 'pp-3', 'pp-1'],
    ],
    [
      'one too many',
      'Notant la marée,\n\n',
      'Notant la marée,\n\nNotant les 44 vagues,\n\n',
      [
        `content/resolutions/one/fr.md:13:1 languages: Unexpected preambular paragraph 3 (\`pp-3\`, "Notant les 44 vagues,"), expected none, since en.md has no such; ${REST}`,
      ],
      ['pp-1', 'pp-2', 'pp-3'],
    ],
    [
      'a sub-paragraph',
      'b) Les verts;\n\n',
      '',
      [
        `content/resolutions/one/fr.md:21:4 languages: Unexpected absence of operative paragraph 2 (b) (\`op-2-b\`, "Green ones;"), expected it here, since en.md has it at line 21; ${REST}`,
      ],
      [],
    ],
    [
      'the last',
      '3. Décident de se réunir.\n',
      '',
      [
        `content/resolutions/one/fr.md:21:4 languages: Unexpected absence of operative paragraph 3 (\`op-3\`, "Decides to meet."), expected it here, since en.md has it at line 23; ${REST}`,
      ],
      [],
    ],
  ])('%s', async (_, words, others, expected, unshared) => {
    await content.write('resolutions/one/fr.md', FR.replace(words, others))
    expect(await told()).toEqual(expected)
    const { translations } = await load()
    const [fr] = translations
    // Nothing is lost of the text, and what may be another place is not taken for the same.
    expect(fr?.text).toBe(FR.replace(words, others).slice(HEAD.length))
    for (const anchor of unshared) expect(fr?.shared).not.toContain(anchor)
    for (const anchor of ['op-1', 'op-2', 'op-2-a']) expect(fr?.shared).toContain(anchor)
  })

  test('but not one that has the same', async () => {
    await content.write('resolutions/one/de.md', FR.replaceAll('Décident', 'Décident so'))
    expect((await told()).filter((line) => line.includes(' languages: '))).toEqual([])
  })
})

describe('notes', () => {
  const notes = (...lines: string[]) =>
    content.write('resolutions/one/notes.yml', ['notes:', ...lines, ''].join('\n'))
  const note = (number: number, fields: string) =>
    `  - { number: ${number}, written: 2015-04-17, note: x, ${fields} }`

  test('are on the clause in all languages, or on the text of one', async () => {
    await notes(
      note(1, 'clause: op-1, quote: lamps'),
      note(2, 'clause: op-2, quote: bateaux, language: fr'),
      note(3, 'clause: op-3, quote: meet, language: en'),
    )
    const { corpus, translations } = await load()
    const of = (all: { number: number; range: object | null }[] = []) =>
      all.map(({ number, range }) => [number, range !== null])
    expect(of(corpus.annotations.get('one')?.notes)).toEqual([
      [1, true],
      [3, true],
    ])
    expect(of(translations[0]?.annotations.notes)).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('are not on a clause that may be another one in a translation', async () => {
    await content.write('resolutions/one/fr.md', FR.replace('Notant la marée,\n\n', ''))
    await notes(note(1, 'clause: pp-2, quote: tide'), note(2, 'clause: op-1, quote: lamps'))
    const { translations } = await load()
    expect(translations[0]?.annotations.notes.map(({ number }) => number)).toEqual([2])
  })

  test('quote the text of their language to the letter, which is one that there is', async () => {
    await notes(
      note(1, 'clause: op-1, quote: lamps, language: fr'),
      note(2, 'clause: op-1, quote: lamps, language: fra'),
    )
    expect(await told()).toEqual([
      'content/resolutions/one/notes.yml:2:69 notes: Unexpected quote "lamps", expected words of `op-1` to the letter, with its spaces, capitals and quotation marks',
      'content/resolutions/one/notes.yml:3:86 notes: Unexpected language `fra` of a note, expected one that `one` has (en, fr), or none for a note on the clause in all; did you mean `fr`?',
    ])
  })
})

test('the other languages do not count among links, and have their own', async () => {
  const { corpus, translations } = await load()
  expect(corpus.links).toHaveLength(1)
  expect(translations[0]?.links.map(({ from }) => from.resolution)).toEqual(
    translations[0]?.links.map(() => 'one'),
  )
})

test('former ids belong to the first', async () => {
  await content.write(
    'resolutions/one/fr.md',
    FR.replace('source: x', 'source: x\naliases: { ids: [old] }'),
  )
  expect(await told()).toEqual([
    'content/resolutions/one/fr.md:4:18 aliases: Unexpected former id `old` in a further language, expected it in the first; move it into content/resolutions/one/en.md',
  ])
})

describe('the lock of a resolution', () => {
  test('has the anchors on the pages of its languages, and misses those that go', async () => {
    expect((await runLock(content.root, [])).status).toBe(0)
    expect(await messagesIn(content.root)).toEqual([])
    await content.write('resolutions/one/fr.md', FR.replace('3. Décident de se réunir.\n', ''))
    expect(await messagesIn(content.root)).toContainEqual(
      expect.stringMatching(
        /anchors\.lock:\d+:1 anchors-lock: Unexpected absence of anchor `fr\/op-3` of `one` \("3?\.? ?Décident de se réunir\. …"\), expected it, since links to it are published; if the clause is now another, say so in the front matter of content\/resolutions\/one\/fr\.md/,
      ),
    )
  })

  test('misses a language that goes, unless it is given up', async () => {
    await runLock(content.root, [])
    await rm(content.at('resolutions/one/fr.md'))
    expect((await messagesIn(content.root)).join('\n')).toContain(
      'bring its text in that language back, fr.md',
    )
  })

  test('does not miss what a mistake in a text hides', async () => {
    await runLock(content.root, [])
    await content.write('resolutions/one/fr.md', FR.replace('adopted', 'adpoted'))
    expect(await messagesIn(content.root)).toEqual([
      expect.stringContaining('fr.md:2:9 schema: Unexpected "adpoted"'),
    ])
  })

  test('keeps an anchor by an alias of its language', async () => {
    await runLock(content.root, [])
    await content.write(
      'resolutions/one/fr.md',
      FR.replace('3. Décident', '4. Décident').replace(
        'source: x',
        'source: x\naliases: { anchors: { op-3: op-4 } }',
      ),
    )
    const found = await messagesIn(content.root)
    expect(found.filter((line) => line.includes('absence of anchor'))).toEqual([])
  })
})
