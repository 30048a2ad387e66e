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
    '4:1 schema: Unexpected field `titel`, expected one of `status`, `reason`, `source`, `title`, `symbol`, `place`, `date`, `session`, `meeting`, `body`, `aliases`',
  ],
  [
    'a day that no calendar has',
    'status: adopted\nsource: x\ndate: 2015-02-30',
    '4:7 schema: Unexpected "2015-02-30" in `date`, expected a date of the calendar such as 2015-04-17',
  ],
  [
    'a status that there is not',
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
    '3:9 yaml: Unexpected YAML, expected it to parse: Nested mappings are not allowed in compact mappings; put a value that holds a colon in quotation marks',
  ],
  [
    'a misspelt field that must be there',
    'stauts: adopted\nsource: x',
    '2:1 schema: Unexpected absence of field `status`, expected one of `adopted`, `draft`, `unverified`',
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

describe('a mistake is told with its place', () => {
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
    expect(resolution).toBeNull()
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

test('line endings of Windows and a byte order mark change nothing but the places', () => {
  const source = `---\nstatus: adopted\nsource: x\n---\n${TEXT}`
  const { resolution, text } = parse(`\uFEFF${source.replaceAll('\n', '\r\n')}`)
  expect(text).toBe(TEXT.replaceAll('\n', '\r\n'))
  expect(resolution?.blocks.map((block) => block.text)).toEqual(
    parse(source).resolution?.blocks.map((block) => block.text),
  )
})
