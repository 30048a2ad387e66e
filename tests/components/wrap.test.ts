import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrap } from '../../components/wrap'

test.each([
  ['UNESCO', ['UNESCO']],
  ['OAU Council', ['OAU', 'Council']],
  ['Operative part', ['Operative', 'part']],
  ['AALCO/RES/54/SP2', ['AALCO/', 'RES/54/', 'SP2']],
  ['A / B', ['A / B']],
  ['A /  B/C', ['A / B/C']],
  ['Donaudampfschiff/A', ['Donaudam…', 'A']],
  ['one two three four five six seven eight nine', ['one two', 'three four', 'five six …']],
  ['Donaudampfschifffahrt', ['Donaudam…']],
])('%s', (words, lines) => {
  expect(wrap(words, 10, 3)).toEqual(lines)
})

test('whatever the words, lines are few and short, and begin as the words do', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (words) => {
      const lines = wrap(words, 10, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(12)
      const [first = ''] = lines
      const begin = first.replace(/ ?…$/, '')
      expect(words.trim().replace(/\s+/g, ' ').startsWith(begin)).toBe(true)
    }),
  )
})

test('a word of a megabyte is quick', () => {
  expect(wrap('x'.repeat(1_000_000), 10)).toEqual([`${'x'.repeat(9)}…`])
})
