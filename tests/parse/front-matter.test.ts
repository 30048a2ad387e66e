import { describe, expect, test } from 'vitest'
import { formatMessages } from '../../lib/corpus'
import { parse } from '../helpers'

const TEXT =
  'A title\n\nThe 132nd Assembly of the Inter-Parliamentary Union,\n\n1. Decides to meet.\n'

/** Front matter, then each message that it gets, from its place on. */
const MISTAKES: [string, string, ...string[]][] = [
  [
    'a misspelt field',
    'status: adopted\nsource: x\ntitel: y',
    '4:1 schema: Unexpected field `titel`, expected one of `status`, `reason`, `source`, `title`, `symbol`, `place`, `date`, `issued`, `sponsors`, `outcome`, `session`, `meeting`, `body`, `aliases`',
  ],
  [
    'a day that no calendar has',
    'status: adopted\nsource: x\ndate: 2015-02-30',
    '4:7 schema: Unexpected "2015-02-30" in `date`, expected a calendar date such as 2015-04-17',
  ],
  [
    'an unknown status',
    'status: final\nsource: x',
    '2:9 schema: Unexpected "final" in `status`, expected one of `adopted`, `draft`, `unverified`',
  ],
  [
    'no reason for unverified',
    'status: unverified\nsource: x',
    '2:1 schema: Unexpected absence of field `reason`, expected the reason why the text is `status: unverified`',
  ],
  [
    'a reason where there is nothing to explain',
    'status: adopted\nreason: x\nsource: y',
    '3:9 schema: Unexpected "x" in `reason`, expected none, since only `status: unverified` has a reason',
  ],
  [
    'a draft with a date of adoption',
    'status: draft\nsource: x\ndate: 2015-04-01',
    '4:7 schema: Unexpected "2015-04-01" in `date`, expected none, since a draft has no date of adoption; give the date of the document as `issued`, and the date of adoption, if any, as `date` of `outcome`',
  ],
  [
    'what only drafts have, of what is none',
    'status: adopted\nsource: x\nissued: 2015-01-15\noutcome: { text: adopted }',
    '5:10 schema: Unexpected {"text":"adopted"} in `outcome`, expected none, since only `status: draft` has `outcome`',
  ],
  [
    'the same of what is unverified',
    'status: unverified\nreason: y\nsource: x\noutcome: { text: adopted }',
    '5:10 schema: Unexpected {"text":"adopted"} in `outcome`, expected none, since only `status: draft` has `outcome`',
  ],
  [
    'a vote with more votes than names, and without those who abstained',
    'status: adopted\nsource: x\nvote: { type: recorded, for: { count: 2, names: [Utopia] }, against: { count: 0 } }',
    '4:7 schema: Unexpected absence of field `vote.abstaining`',
    '4:30 schema: Unexpected {"count":2,"names":["Utopia"]} in `vote.for`, expected as many names as votes, or none',
  ],
  [
    'a vote of a kind that there is not',
    'status: adopted\nsource: x\nvote: { type: secret }',
    '4:15 schema: Unexpected "secret" in `vote.type`, expected one of `without`, `recorded`',
  ],
  [
    'a field of the source’s that is not given',
    'status: adopted\nsource: x\nplace: Hanoi\nfromSource: [place]',
    '5:14 schema: Unexpected "place" in `fromSource.1`, expected one of `title`',
  ],
  [
    'the same with a name that there is',
    'status: adopted\nsource: x\nfromSource: [draft]',
    '4:14 schema: Unexpected "draft" in `fromSource.1`, expected the name of a field that is given; `draft` is not',
  ],
  [
    'a draft that nobody submitted, with an outcome that says nothing',
    'status: draft\nsource: x\nsponsors: []\noutcome: { date: 2015-04-01 }',
    '4:11 schema: Unexpected [] in `sponsors`, expected at least one entry',
    '5:10 schema: Unexpected absence of field `outcome.text`, expected a value of type string',
  ],
  [
    'an outcome with an invalid address and date',
    'status: draft\nsource: x\noutcome: { text: adopted, date: 2015-04, address: archive.ipu.org }',
    '4:33 schema: Unexpected "2015-04" in `outcome.date`, expected a calendar date such as 2015-04-17',
    '4:51 schema: Unexpected "archive.ipu.org" in `outcome.address`, expected an address that begins with https://',
  ],
  [
    'two mistakes at once',
    'status: adopted\nsource: 7\nplace: ""',
    '3:9 schema: Unexpected 7 in `source`, expected a value of type string',
    '4:8 schema: Unexpected "" in `place`, expected some text',
  ],
  [
    'a session without a number',
    'status: adopted\nsource: x\nsession: { name: y }',
    '4:10 schema: Unexpected absence of field `session.number`, expected a value of type number',
  ],
  ['YAML that does not parse', 'status: [adopted\nsource: x', '3:1 yaml: Unexpected YAML'],
  [
    'a colon in a value without quotation marks',
    'status: adopted\nsource: The cables: a threat',
    '3:9 yaml: Unexpected YAML, expected it to parse: Nested mappings are not allowed in compact mappings; put a value that contains a colon in quotation marks',
  ],
  [
    'a misspelt field that must be there',
    'stauts: adopted\nsource: x',
    '2:1 schema: Unexpected field `stauts`, expected one of `status`',
  ],
  [
    'an alias of YAML',
    'status: adopted\nsource: &s [*s]',
    '3:13 yaml: Unexpected alias `*s`, expected the value itself',
  ],
  ['an alias of nothing', 'status: *foo\nsource: x', '2:9 yaml: Unexpected'],
  ['a field given twice', 'status: adopted\nsource: x\nsource: y', '4:1 yaml: Unexpected YAML'],
  [
    'nothing at all',
    '',
    '2:1 schema: Unexpected absence of field `status`',
    '2:1 schema: Unexpected absence of field `source`',
  ],
  [
    'a body that nobody knows',
    'status: adopted\nsource: x\nbody: nato',
    '4:7 front-matter: Unexpected value of `body`, expected what the text says at line 8, column 27: "ipu"',
    '4:7 body-known: Unexpected body `nato`, expected one of content/authorities/bodies.yml',
  ],
  [
    'what the text says already',
    'status: adopted\nsource: x\nsession: { number: 132, name: 132nd Assembly }',
    '4:10 front-matter: Unexpected field `session`, expected none: the text says the same at line 8, column 5',
  ],
]

describe('a mistake is reported with its place', () => {
  test.each(MISTAKES)('%s', (_, yaml, ...expected) => {
    const { file } = parse(`---\n${yaml}\n---\n${TEXT}`)
    const lines = formatMessages([file])
    expect(lines).toHaveLength(expected.length)
    expected.forEach((start, index) => {
      expect(lines[index]?.startsWith(`sample/en.md:${start}`), lines[index]).toBe(true)
    })
  })

  test('no front matter', () => {
    const { file, resolution } = parse(TEXT)
    expect(resolution.blocks.map(({ type }) => type)).toContain('clause')
    expect(formatMessages([file])).toEqual([
      'sample/en.md:1:1 front-matter: Unexpected text at the head of the file, expected front matter between two lines of `---`, with at least `status` and `source`',
    ])
  })
})

test('the editor fills what the text leaves open, and prevails where they differ', () => {
  const { resolution } = parse(
    `---\nstatus: draft\nsource: x\nplace: Hanoi\nsession: { number: 133, name: 133rd Assembly }\n---\n${TEXT}`,
  )
  expect(resolution?.place).toMatchObject({ value: 'Hanoi', from: 'editor', position: { line: 4 } })
  expect(resolution?.session).toMatchObject({ value: { number: 133 }, from: 'editor' })
  expect(resolution?.body).toMatchObject({ value: 'ipu', from: 'text' })
  expect(resolution?.status).toEqual({ value: 'draft' })
})

/** A text with a symbol and a date above its formula; front matter; then what dates the record has. */
const DATED: [string, string, string, { date: string | null; issued: string | null }][] = [
  [
    'the date above an adopted text is that of its adoption',
    'A/RES/69/28',
    'status: adopted',
    { date: '2014-12-02', issued: null },
  ],
  [
    'that above a draft is that of the document',
    'A/C.1/69/L.26',
    'status: draft',
    { date: null, issued: '2014-12-02' },
  ],
  [
    'also where only the editor knows that it is one',
    'A/RES/69/28',
    'status: draft',
    { date: null, issued: '2014-12-02' },
  ],
  [
    'or only its symbol does',
    'A/C.1/69/L.26',
    'status: adopted\ndate: 2014-12-05',
    { date: '2014-12-05', issued: '2014-12-02' },
  ],
  [
    'an adopted text may have both',
    'A/RES/69/28',
    'status: adopted\nissued: 2014-12-11',
    { date: '2014-12-02', issued: '2014-12-11' },
  ],
]

test.each(DATED)('%s', (_, symbol, fields, expected) => {
  const { resolution, file } = parse(
    `---\n${fields}\nsource: x\nbody: un-general-assembly\ntitle: T\n---\n${symbol}\n\n2 December 2014\n\nThe General Assembly,\n\n1. Decides to meet.\n`,
  )
  expect(formatMessages([file]).filter((line) => !line.includes('`body`'))).toEqual([])
  expect({
    date: resolution?.date?.value ?? null,
    issued: resolution?.issued?.value ?? null,
  }).toEqual(expected)
  expect(
    resolution?.blocks.filter((block) => block.type === 'masthead' && !block.inFields),
  ).toEqual([])
})

test('what is known of a draft is the editor’s, each with its place', () => {
  const { resolution, file } = parse(
    `---\nstatus: draft\nsource: x\nissued: 2015-01-15\nsponsors: [A, B]\noutcome: { text: withdrawn }\n---\n${TEXT}`,
  )
  expect(formatMessages([file])).toEqual([])
  expect(resolution).toMatchObject({
    date: null,
    issued: { value: '2015-01-15', from: 'editor', position: { line: 4, column: 9 } },
    sponsors: { value: ['A', 'B'], from: 'editor', position: { line: 5, column: 11 } },
    outcome: { value: { text: 'withdrawn' }, from: 'editor', position: { line: 6, column: 10 } },
  })
})

test('what the source states as data is told from what the editor says', () => {
  const { resolution, file } = parse(
    [
      '---',
      'status: adopted',
      'source: x',
      'symbol: A/1',
      'session: { number: 132, name: 132nd\u00A0Assembly }',
      'vote:',
      '  type: recorded',
      '  for: { count: 2, names: [Utopia, Erewhon] }',
      '  against: { count: 0 }',
      '  abstaining: { count: 1 }',
      'draft: A/L.1',
      'subjects: [{ name: LAMPS, dictionary: Lists, id: "7" }]',
      'fromSource: [session, vote, draft]',
      `---\n${TEXT}`,
    ].join('\n'),
  )
  expect(formatMessages([file])).toEqual([])
  expect(resolution).toMatchObject({
    symbol: { value: 'A/1', from: 'editor' },
    // The text says so, too, with another space.
    session: { value: { number: 132, name: '132nd Assembly' }, from: 'text' },
    vote: {
      value: {
        type: 'recorded',
        for: { count: 2, names: ['Utopia', 'Erewhon'] },
        against: { count: 0, names: [] },
        abstaining: { count: 1, names: [] },
      },
      from: 'source',
      position: { line: 7 },
    },
    draft: { value: 'A/L.1', from: 'source', position: { line: 11 } },
    subjects: { value: [{ name: 'LAMPS', dictionary: 'Lists', id: '7' }], from: 'editor' },
  })
})

test('data that says something else than the text prevails, and both are said', () => {
  const { resolution, file } = parse(
    `---\nstatus: adopted\nsource: x\ntitle: Another title\nfromSource: [title]\n---\n${TEXT}`,
  )
  expect(formatMessages([file])[0]).toBe(
    'sample/en.md:4:8 front-matter: Unexpected value of `title`, expected what the text says at line 7, column 1: "A title"; the front matter prevails (warning)',
  )
  expect(resolution?.title).toMatchObject({ value: 'Another title', from: 'source' })
})

test('a record has no fields for what is not known of its proceedings', () => {
  const { resolution } = parse(`---\nstatus: adopted\nsource: x\n---\n${TEXT}`)
  expect(Object.keys(resolution ?? {})).toEqual(
    'id language body symbol title session meeting place date issued sponsors outcome status aliases source blocks'.split(
      ' ',
    ),
  )
})

test('line endings of Windows and a byte order mark change nothing but the places', () => {
  const source = `---\nstatus: adopted\nsource: x\n---\n${TEXT}`
  const { resolution, text } = parse(`\uFEFF${source.replaceAll('\n', '\r\n')}`)
  expect(text).toBe(TEXT.replaceAll('\n', '\r\n'))
  expect(resolution?.blocks.map((block) => block.text)).toEqual(
    parse(source).resolution?.blocks.map((block) => block.text),
  )
})
