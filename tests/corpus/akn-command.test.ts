import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ASSEMBLY, akn, COUNCIL, container, paragraph } from '../import/akn-texts'
import { PDF } from '../import/raw-texts'
import { type CommandFolder, makeCommandFolder } from './command-folder'

let made: CommandFolder
beforeEach(async () => {
  made = await makeCommandFolder()
})
afterEach(() => made.remove())

const corpus = (...options: string[]) => made.corpus(...options)
const write: CommandFolder['write'] = (name, content) => made.write(name, content)
const readFrom = (name: string) => made.read(name)

/** One that states a heading where any reader would see a clause. */
const OTHERWISE = akn({
  preamble: `<formula><p><span class="italic">The Security Council</span>,</p></formula>${container('<i>Recalling</i> its debates on lamps,')}`,
  body: `${paragraph('1.', '<i>Decides</i> to keep the lamps lit;')}<paragraph><heading>2. Decides to ring the bells;</heading></paragraph>${paragraph('3.', '<i>Decides</i> to remain seized of the matter.')}`,
})

describe('import --languages', () => {
  const french = (symbol: string) =>
    ASSEMBLY.replaceAll('A/RES/99/1', symbol).replace(/language="eng"/g, 'language="fra"')

  test('puts the languages of each folder beside one another', async () => {
    await write('lamps/en.xml', ASSEMBLY)
    await write('lamps/fr.xml', french('A/RES/99/1'))
    await write(
      'lamps/nl.txt',
      'Een titel\n\nDe Vergadering,\n\n1. Besluit iets;\n\n2. Besluit meer.\n',
    )
    const { status, lines } = corpus('import', '--languages', 'lamps')
    expect(lines.filter((line) => line.includes('written to'))).toEqual(
      ['en.xml', 'fr.xml', 'nl.txt'].map(
        (name, index) =>
          `[${index + 1}/3] lamps/${name}: written to content/resolutions/a-res-99-1/${name.slice(0, 2)}.md`,
      ),
    )
    expect(lines).toContainEqual(
      expect.stringContaining('language: Unexpected language `nl` (Dutch), expected one of'),
    )
    expect(status).toBe(0)
  })

  test('refuses a second file in a language, and another symbol', async () => {
    await write('lamps/a.xml', ASSEMBLY)
    await write('lamps/b.xml', ASSEMBLY)
    await write('lamps/c.xml', french('A/RES/99/2'))
    const { status, lines } = corpus('import', '--languages', 'lamps')
    expect(status).toBe(1)
    expect(lines).toContainEqual(
      'lamps/b.xml:1:1 languages: Unexpected second file in `en` (English), expected one a language; lamps/a.xml is in it too',
    )
    expect(lines).toContainEqual(
      'lamps/c.xml:1:1 languages: Unexpected symbol A/RES/99/2 among the languages of A/RES/99/1, expected the same; put the file into a folder of its own',
    )
  })
})

describe('import', () => {
  test('writes the text, and what the XML states as the source’s', async () => {
    await write('lamps.txt', ASSEMBLY)
    const { status, lines } = corpus('import', 'lamps.txt')
    expect(status).toBe(0)
    expect(lines).toEqual([
      'lamps.txt: written to content/resolutions/a-res-99-1/en.md',
      '1 place to look at:',
      expect.stringMatching(
        /^lamps\.txt:\d+:7 set-aside: Set aside a distribution block: United Nations \/ General Assembly \/ Distr\.: General \/ 8 December 2044 \/ Agenda item 12 \(b\) \/ The keeping of lamps \(notice\)$/,
      ),
    ])
    expect(await readFrom('content/resolutions/a-res-99-1/en.md')).toContain(`---
status: unverified
reason: The text is imported, and has not yet been compared with the official one.
source: "United Nations, in Akoma Ntoso: the file lamps.txt."
symbol: A/RES/99/1
title: Lighthouses and their keepers
date: 2044-12-01
issued: 2044-12-08
session:
  number: 99
  name: Ninety-ninth session
meeting: 12th plenary meeting
agendaItem:
  number: 12 (b)
  titles:
    - The keeping of lamps
draft: A/99/L.1
sponsors: [Utopia, Iran (Islamic Republic of), Antigua and Barbuda, Erewhon, Laputa]
meetingRecord: A/99/PV.12
vote:
  type: recorded
  for:
    count: 3
    names: [UTOPIA, EREWHON, LAPUTA]
  against:
    count: 0
  abstaining:
    count: 1
    names: [BARATARIA]
subjects:
  - {name: LIGHTHOUSES, dictionary: Harbour Thesaurus, id: http://lists.example/77}
  - {name: goal_14, dictionary: Goals, id: http://goals.example/14}
  - {name: The keeping of lamps., dictionary: A/99/251, id: "12"}
  - {name: Union of Keepers, dictionary: Names}
fromSource: [symbol, title, date, issued, session, meeting, agendaItem, draft, sponsors, meetingRecord, vote, subjects]
---
A/RES/99/1
`)
    expect(await readFrom('content/resolutions/a-res-99-1/en.set-aside.txt')).toMatch(
      /^\d+ distribution: United Nations\n(?:.+\n){5}$/,
    )
    const written = await readFrom('content/resolutions/a-res-99-1/en.md')
    expect(written).toMatch(/\n\n\[\^1\]: See A\/98\/1\.\n\[\^2\]: Harbour Records, 1999\.\n$/)
    expect(written.match(/\S+\[\^\d\]/g)).toEqual(['2043,[^1]', 'stairs:[^2]'])
    expect(corpus('check').lines.at(-1)).toMatch(/: 0 errors, 1 warning$/)
  })

  test('a glued date, a title of the catalogue’s and a unanimous vote', async () => {
    await write('council.xml', COUNCIL)
    expect(corpus('import', 'council.xml').status).toBe(0)
    const text = await readFrom('content/resolutions/s-res-9761-2044/en.md')
    expect(text).toContain(`
title: Security Council resolution 9761 (2044) [on lamps]
date: 2044-12-06
meeting: 9802nd meeting
draft: S/2044/879
sponsors: [President]
meetingRecord: S/PV.9802
vote:
  type: recorded
  for:
    count: 15
  against:
    count: 0
  abstaining:
    count: 0
fromSource:`)
    expect(text).toContain('9802nd meeting, on6 December 2044\n')
  })

  test('files that cannot be read do not stop the others', async () => {
    await write('cut.xml', ASSEMBLY.slice(0, -40))
    await write('other.xml', '<?xml version="1.0"?>\n<lamps/>')
    await write('letter.xml', akn({ preamble: '', body: paragraph(null, 'Dear keeper,') }))
    await write('raw.txt', PDF)
    await write('council.xml', COUNCIL)
    const { status, lines } = corpus(
      ...['import', 'cut.xml', 'other.xml', 'letter.xml', 'raw.txt', 'council.xml'],
    )
    expect(status).toBe(1)
    const told = lines.filter((line) => /^\[|^\d+ files? written| akoma-ntoso: | no-res/.test(line))
    expect(told).toEqual([
      '[1/5] cut.xml: not written, it cannot be read',
      expect.stringMatching(
        /^cut\.xml:\d+:\d+ akoma-ntoso: Unexpected XML that is not well-formed \(Missing end tag for element .+\), expected Akoma Ntoso; look at this place, or fetch the file again: it may be cut off$/,
      ),
      '[2/5] other.xml: not written, it cannot be read',
      'other.xml:2:1 akoma-ntoso: Unexpected XML whose first element is `lamps`, expected `akomaNtoso`; save the resolution as text or HTML',
      '[3/5] letter.xml: not written, it cannot be read',
      'letter.xml:1:1 no-resolution: Unexpected document without enacting formula and operative paragraphs, expected a resolution',
      '[4/5] raw.txt: written to content/resolutions/a-res-99-1/en.md',
      '[5/5] council.xml: written to content/resolutions/s-res-9761-2044/en.md',
      '2 files written, 3 not',
    ])
  })

  test('says both readings where the parser reads another structure, as inspect does', async () => {
    await write('otherwise.xml', OTHERWISE)
    for (const command of ['import', 'inspect']) {
      const found = corpus(command, 'otherwise.xml').lines.filter((line) =>
        / structure: /.test(line),
      )
      expect(found).toContainEqual(
        expect.stringMatching(
          /^ *otherwise\.xml:8:\d+ structure: Unexpected operative paragraph 2\. where the XML states a heading \(“2\. Decides to ring the bells;”\), expected the same structure \(warning\)$/,
        ),
      )
    }
  })
})

describe('compare', () => {
  test('prints a table: each file, all by issuer, and the differences by kind', async () => {
    await write('assembly.xml', ASSEMBLY)
    await write('otherwise.xml', OTHERWISE)
    const { status, lines } = corpus('compare', 'assembly.xml', 'otherwise.xml')
    expect(status).toBe(0)
    const cells = lines.map((line) => line.trim().split(/ {2,}/))
    expect(cells).toContainEqual(['assembly.xml', '2/2', '3/3', '4/4', '5/5'])
    expect(cells).toContainEqual(['otherwise.xml', '1/1', '2/3!', '0/0', '3/3'])
    expect(cells.filter(([name]) => name === 'General Assembly')).toHaveLength(1)
    expect(cells.filter(([name]) => name === 'all')).toHaveLength(1)
    const at = lines.findIndex((line) => line.startsWith('heading read as operative paragraph: '))
    expect(lines[at + 1]).toBe('  otherwise.xml')
  })

  test('one JSON object a line; files that are no Akoma Ntoso are told', async () => {
    await write('assembly.xml', ASSEMBLY)
    await write('raw.txt', PDF)
    const { status, lines, stderr } = corpus('compare', 'raw.txt', 'assembly.xml', '--json')
    expect(status).toBe(1)
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        file: 'assembly.xml',
        issuer: 'General Assembly',
        stated: { preambular: 2, operative: 3, subparagraphs: 4 },
        differences: [],
      },
    ])
    expect(stderr).toContain(
      'raw.txt:1:1 akoma-ntoso: Unexpected text, expected XML in Akoma Ntoso',
    )
    expect(stderr).toContain('1 file not compared')
  })
})
