/**
 * YAML and notes that would take for ever, or overflow the stack: each is read or reported, in time
 * that grows with its length.
 */
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { openingsSchema } from '../../lib/authorities'
import { formatMessages } from '../../lib/corpus'
import { readNotes } from '../../lib/corpus/load/notes'
import { placeOfQuote } from '../../lib/corpus/load/notes/quotes'
import { ERRORS_AT_MOST } from '../../lib/messages'
import { notesFileSchema } from '../../lib/notes'
import { allClauses } from '../../lib/views'
import { readYaml } from '../../lib/yaml'
import { parse, parseText } from '../helpers'

/** Long enough for a busy machine; what is quadratic takes minutes. */
const SECONDS = 20_000
const resolution = parseText(
  'The Assembly,\n\n(1) Noting peace and  quiet,\n\n1. Decides to meet.\n',
)

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

function readAsNotes(yaml: string) {
  const file = new VFile({ path: 'notes.yml', value: yaml })
  const context = {
    resolutions: new Map([[resolution.id, resolution]]),
    ids: [],
    authorities: { instruments: [], topics: [] },
    isUnread: () => false,
  }
  const { notes } = readNotes(file, resolution, context)
  return { notes, messages: formatMessages([file]) }
}

/** Messages are few, short, each with the name of the file and a place. */
function expectTold(messages: readonly string[]) {
  expect(messages.length).toBeGreaterThan(0)
  expect(messages.length).toBeLessThanOrEqual(3 * (ERRORS_AT_MOST + 1))
  for (const message of messages) {
    expect(message).toMatch(/^[^\n]+\.(yml|md):\d+:\d+ (yaml|schema|notes): Unexpected /)
    expect(message.length).toBeLessThan(1000)
  }
}

const MANY = 30_000

/** YAML that is reported, and part of the message. */
const TOLD: [string, () => string, string][] = [
  ['fields', () => lines(MANY, (at) => `key${at}: value`), 'Unexpected field `key0`'],
  ['a megabyte of fields', () => lines(3 * MANY, (at) => `key${at}: value`), 'expected fewer'],
  ['one field again and again', () => lines(MANY, () => 'notes: []'), '`notes` is there twice'],
  ['wrong entries', () => `notes:\n${lines(MANY, () => '  - x')}`, 'Unexpected "x" in `notes.1`'],
  ['empty notes', () => `notes:\n${lines(MANY, () => '  - {}')}`, 'beyond the first 100 ('],
  ['unknown clauses', () => `topics:\n${lines(20_000, (at) => `  k${at}: [a]`)}`, 'clause `k0`'],
  ['lists in lists', () => `notes: ${'['.repeat(4000)}${']'.repeat(4000)}`, 'too deep'],
  ['lists that do not end', () => `notes: ${'['.repeat(100_000)}`, 'too deep'],
  ['maps in maps', () => `notes: ${'{a: '.repeat(4000)}${'}'.repeat(4000)}`, 'too deep'],
  ['lists in maps', () => `notes: ${'[{'.repeat(4000)}`, 'too deep'],
  ['dashes', () => `${'- '.repeat(4000)}x`, 'too deep'],
  ['questions', () => `${'? '.repeat(4000)}x`, 'too deep'],
  ['a few questions', () => `${'? '.repeat(200)}x`, 'the name of a field is words'],
  ['lists as names', () => `{[{[{[{[{a: b}]: c}]: d}]: e}]: f}`, 'the name of a field is words'],
  ['indentation', () => lines(3000, (at) => `${' '.repeat(at)}a:`), 'too deep'],
  [
    'lists, less deep',
    () => `notes: ${'['.repeat(300)}${']'.repeat(300)}`,
    'in entry 1 of `notes`',
  ],
  ['aliases', () => `a: &a x\n${lines(MANY, (at) => `k${at}: *a`)}`, 'Unexpected alias `*a`'],
  [
    'aliases of aliases',
    () => `a: &a0 [x]\n${lines(40, (at) => `b${at}: &a${at + 1} [*a${at}, *a${at}]`)}`,
    'Unexpected alias `*a0`',
  ],
  ['anchors', () => lines(MANY, (at) => `- &a${at} x`), 'expected a map of fields'],
  [
    'merged maps',
    () => `a: &a {x: 1}\nb:\n${lines(MANY, () => '  <<: *a')}`,
    '`<<` is there twice',
  ],
  ['tags', () => 'notes: !!js/function "x"', 'Unresolved tag'],
  ['binary', () => `notes: !!binary ${'A'.repeat(1_000_000)}`, 'Unresolved tag'],
  ['many tags', () => lines(MANY, () => '- !a x'), 'Unresolved tag: !a'],
  ['documents', () => '---\na\n'.repeat(MANY), 'remove the line `---`'],
  ['directives', () => '%a b\n'.repeat(MANY), 'Unexpected YAML'],
  ['commas', () => `[${','.repeat(100_000)}`, 'Unexpected YAML'],
  ['brackets', () => '}]'.repeat(30_000), 'Unexpected YAML'],
  ['escapes', () => `notes: "${'\\q'.repeat(100_000)}"`, 'Unexpected YAML'],
  ['colons', () => 'a: b: c\n'.repeat(MANY), 'Unexpected YAML'],
  ['a word without end', () => `notes: ${'x'.repeat(1_000_000)}`, 'Unexpected "xxx'],
  ['a megabyte of escapes', () => `notes: "${'\\q'.repeat(500_000)}"`, 'expected fewer'],
  ['a long name', () => `${'x'.repeat(1000)}: 1`, 'Unexpected field `xxx'],
  ['a name longer still', () => `${'x'.repeat(1_000_000)}: 1`, 'Unexpected YAML'],
  ['a number without end', () => `notes: ${'9'.repeat(1_000_000)}`, 'in `notes`'],
  ['names of JavaScript', () => '__proto__: 1\nconstructor: 2', 'field `constructor`'],
]

describe('YAML', () => {
  test.each(TOLD)('%s: reported', { timeout: SECONDS }, (_, yaml, expected) => {
    const { messages } = readAsNotes(yaml())
    expectTold(messages)
    expect(messages.join('\n')).toContain(expected)
  })

  test('what is too deep is reported once', () => {
    expect(readAsNotes(`notes: ${'['.repeat(100_000)}`).messages).toHaveLength(1)
  })

  test('many mistakes are counted', () => {
    const { messages } = readAsNotes(`notes:\n${lines(1000, () => '  - x')}`)
    expect(messages).toHaveLength(ERRORS_AT_MOST + 1)
    expect(messages.at(-1)).toBe(
      'notes.yml:102:5 schema: Unexpected mistakes of this kind beyond the first 100 (900, the first of them here), expected none; mend those that are reported, then check again',
    )
  })

  test('the front matter of a text and data files are read alike', { timeout: SECONDS }, () => {
    for (const [, yaml] of TOLD.filter((_, index) => index % 4 === 0)) {
      const file = new VFile({ path: 'en.yml', value: yaml() })
      expect(readYaml(file, openingsSchema)).toBeUndefined()
      expectTold(formatMessages([file]))
    }
    const { file } = parse(`---\nstatus: ${'['.repeat(4000)}\n---\nThe Assembly,\n\n1. Decides.\n`)
    expect(file.messages.map(String).join('\n')).toContain('too deep')
  })

  test('what is long and right is read', { timeout: SECONDS }, () => {
    const note = (at: number) =>
      `  - { number: ${at + 1}, clause: pp-1, quote: peace, note: x, written: 2015-04-17 }`
    const { notes, messages } = readAsNotes(`notes:\n${lines(3000, note)}`)
    expect(messages).toEqual([])
    expect(notes).toHaveLength(3000)
    const file = new VFile(`topics:\n${lines(20_000, (at) => `  k${at}: [a]`)}`)
    expect(readYaml(file, notesFileSchema)?.offsetOf(['topics', 'k19999', 0])).toBe(
      String(file).lastIndexOf('a'),
    )
  })
})

/** Notes that are reported. */
const NOTES: [string, string][] = [
  ['block quotations', '> '.repeat(4000)],
  ['block quotations without spaces', '>'.repeat(4000)],
  ['emphasis in emphasis', '*a '.repeat(4000)],
  ['emphasis that crosses', '**a_b*'.repeat(20_000)],
  ['emphasis that alternates', '_a*'.repeat(1000)],
  ['lists on a line', '- '.repeat(2000)],
  ['numbered lists on a line', '1. '.repeat(2000)],
  ['lists and quotations', '- > '.repeat(1000)],
  ['lists by indentation', lines(2000, (at) => `${'  '.repeat(at)}- a`)],
  [
    'lists by indentation, as many as a note may be long',
    lines(130, (at) => `${'  '.repeat(at)}- a`),
  ],
  ['block quotations by line', lines(190, (at) => `${'>'.repeat(at)} a`)],
  ['items', '- a\n'.repeat(5000)],
  ['paragraphs', 'a\n\n'.repeat(5000)],
  ['headings', 'a\n=\n'.repeat(5000)],
  ['lines', '\n'.repeat(300_000)],
  ['brackets', '['.repeat(10_000)],
  ['brackets of images', '!['.repeat(5000)],
  ['brackets that end', ']'.repeat(10_000)],
  ['links in links', '[a]('.repeat(5000)],
  ['code', lines(200, (at) => '`'.repeat(at))],
  ['code that does not end', '`a'.repeat(5000)],
  ['tags', '<a '.repeat(5000)],
  ['comments', '<!--'.repeat(5000)],
  ['autolinks', '<https://a>'.repeat(2000)],
  ['definitions', '[a]: b\n'.repeat(3000)],
  ['entities', '&amp;'.repeat(20_000)],
  ['backslashes', '\\'.repeat(100_000)],
  ['words without end', 'a '.repeat(500_000)],
]

describe('notes', () => {
  test.each(NOTES)('%s: reported', { timeout: SECONDS }, (_, note) => {
    const fields = { number: 1, clause: 'pp-1', quote: 'peace', note, written: '2015-04-17' }
    const { messages } = readAsNotes(`notes:\n  - ${JSON.stringify(fields)}\n`)
    expectTold(messages)
  })

  test.each([
    ['twenty links', '[x](#op-1) '.repeat(20)],
    ['a list in a list in a list', '- a\n  - b\n    - c\n      1. d\n'],
    ['four hundred paragraphs’ lines', 'Some words.\n\n'.repeat(200)],
    ['much emphasis', '*a* **b** _c_ '.repeat(50)],
    ['three thousand words', 'word '.repeat(3000)],
  ])('%s: read', (_, note) => {
    const fields = { number: 1, clause: 'pp-1', quote: 'peace', note, written: '2015-04-17' }
    const { messages } = readAsNotes(`notes:\n  - ${JSON.stringify(fields)}\n`)
    expect(messages).toEqual([])
  })
})

describe('quotes', () => {
  const [clause] = allClauses(resolution)
  if (!clause) throw new Error('The sample has no clause')
  const place = (quote: string, text: string, occurrence?: number) =>
    placeOfQuote({ quote, occurrence, clause: 'pp-1' }, { ...clause, text }, [])

  test('a quote as long as a book, or that is there a million times', {
    timeout: SECONDS,
  }, () => {
    const long = place('a '.repeat(500_000), 'a '.repeat(499_999))
    expect('problem' in long && long.problem.length).toBeLessThan(1000)
    expect(place('a', 'a'.repeat(1_000_000))).toEqual({
      problem: expect.stringContaining('is in `pp-1` 1000 or more times'),
    })
    expect(place('a', 'a'.repeat(1_000_000), 1000)).toEqual({ start: 999, end: 1000 })
  })

  test('the hint on white space is what a pattern finds', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '  ', '\n', ' \n'), { minLength: 1 })
    fc.assert(
      fc.property(words, words, (quoted, written) => {
        const quote = quoted.join('')
        const text = written.join('')
        if (text.includes(quote)) return
        const found = new RegExp(quote.split(/\s+/).join('\\s+')).exec(text)?.[0]
        const told = place(quote, text)
        const hint =
          found === undefined ? 'with its spaces' : `which are ${JSON.stringify(found)} there`
        expect('problem' in told && told.problem).toContain(hint)
      }),
    )
  })
})
