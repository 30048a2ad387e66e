import { expect, test } from 'vitest'
import { citationStylesSchema } from '../lib/authorities'
import { fillPattern, type QuotesStyle, readPattern } from '../lib/citation-pattern'
import { getAuthorities } from './helpers'

const NAMES = ['a', 'b', 'c']

function filled(pattern: string, values: Record<string, string>, quotes?: QuotesStyle) {
  const reading = readPattern(pattern, NAMES)
  if ('problem' in reading) throw new Error(reading.problem)
  const runs = fillPattern(reading.parts, values, quotes)
  return runs?.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('') ?? null
}

const FILLED: [pattern: string, values: Record<string, string>, expected: string | null][] = [
  ['{a}', {}, null],
  ['{a}', { a: '' }, null],
  ['x[ ({a})]', {}, 'x'],
  ['x[ ({a})]', { a: '1' }, 'x (1)'],
  ['[{a}|{b}|none]', { b: '2' }, '2'],
  ['[{a}|{b}|none]', {}, 'none'],
  ['[{a}[, {b}]|{c}]', { a: '1', c: '3' }, '1'],
  ['[*{a}*, ]{b}', { a: 'one', b: 'two' }, '*one*, two'],
  ['[*{a}*, ]{b}', { b: 'two' }, 'two'],
  ['\\[{a}\\] \\* \\| \\{', { a: 'b' }, '[b] * | {'],
  // A value is no pattern.
  ['{a}', { a: '*[{b}]*' }, '*[{b}]*'],
  ['{a}. {b}', { a: 'Why?', b: 'x' }, 'Why? x'],
  ['{a}. {b}', { a: 'End.', b: 'x' }, 'End. x'],
  ['{a}, {b}', { a: 'Doc.', b: 'x' }, 'Doc., x'],
  ['{a}', { a: 'two  spaces\nand a line' }, 'two spaces and a line'],
]

test.each(FILLED)('%s with %o', (pattern, values, expected) => {
  expect(filled(pattern, values)).toBe(expected)
})

test('signs go inside the quotation marks of the pattern alone', () => {
  expect(filled('“{a}”, {b}', { a: 'x', b: 'y' }, 'american')).toBe('“x,” y')
  expect(filled('“{a}”, {b}', { a: 'x', b: 'y' }, 'british')).toBe('“x”, y')
  expect(filled('{a}, {b}', { a: 'the “x”', b: 'y' }, 'american')).toBe('the “x”, y')
})

const WRONG: [pattern: string, expected: string][] = [
  ['{d}', 'a value among a, b, c'],
  ['[{a}', 'a ] for each ['],
  ['{a}]', 'no ] here; put \\ before a sign that is meant as such'],
  ['{a}|{b}', 'no | here; put \\ before a sign that is meant as such'],
  ['*{a}', 'a second * for each'],
  ['[*{a}]{b}*', 'each * of an option in the option itself'],
  ['{a', 'no { here; put \\ before a sign that is meant as such'],
]

test.each(WRONG)('%s is reported', (pattern, expected) => {
  expect(readPattern(pattern, NAMES)).toEqual({ problem: expected })
})

test('a style must be able to cite a text of which nothing is known but a name', async () => {
  const { citation } = await getAuthorities()
  const [style] = citation.styles
  const messagesOf = (resolution: string) => {
    const { error } = citationStylesSchema.safeParse({ styles: [{ ...style, resolution }] })
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  expect(messagesOf('[{body}, ]{name}')).toBeUndefined()
  expect(messagesOf('{body}, {name}')).toEqual([
    'styles.0.resolution: a pattern that needs no other value than name; put the others in [ ]',
  ])
  expect(messagesOf('[{bodies}]')?.[0]).toMatch(/^styles\.0\.resolution: a value among body, /)
})
