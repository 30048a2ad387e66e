import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { offsetInSource } from '../../lib/corpus/load/scalar-place'

/** The place in a file of what follows a mark in its value. */
function placeOf(source: string, mark = '['): { line: number; column: number } {
  const { note }: { note: string } = parse(source)
  const start = source.indexOf('note:') + 'note:'.length
  const begin = start + (source.slice(start).match(/^ */)?.[0].length ?? 0)
  const offset = offsetInSource(source, begin, note, note.indexOf(mark))
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

test.each([
  ['plain', 'note: As in [x](y)', 1, 13],
  ['plain, folded', 'note: As in\n  many words [x](y)', 2, 14],
  ['in double quotation marks', 'note: "As \\"in\\" [x](y)"', 1, 18],
  ['with escapes of letters', 'note: "\\u201cAs\\u201d [x](y)"', 1, 23],
  ['in single ones', "note: 'It''s in [x](y)'", 1, 17],
  ['a folded block', 'note: >-\n    As in\n    words\n\n    [x](y)\n', 5, 5],
  ['a block with its lines', 'note: | # why\n  One [\n  two\n', 2, 7],
  ['a block that begins with the mark of one', 'note: >\n  > quoted [x](y)\n', 2, 12],
])('%s', (_, source, line, column) => {
  expect(placeOf(source)).toEqual({ line, column })
})

test('it is the character itself, however a value is written', () => {
  const words = fc.array(
    fc.constantFrom('law', 'peace,', '“as it is”', "it's", 'a "b"', 'é', ':', '>'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  const style = fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_FOLDED' as const,
    'BLOCK_LITERAL' as const,
  )
  fc.assert(
    fc.property(words, words, style, (before, after, defaultStringType) => {
      const note = `${before.join(' ')} [x](y) ${after.join(' ')}`
      const source = stringify(
        { note },
        { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 30 },
      )
      fc.pre(parse(source).note === note)
      const { line, column } = placeOf(source)
      expect(source.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^\[/)
    }),
  )
})
