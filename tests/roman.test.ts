import { expect, test } from 'vitest'
import { fromRoman, toRoman } from '../lib/roman'

const NUMERALS: [string, number | null][] = [
  ['I', 1],
  ['IV', 4],
  ['XIX', 19],
  ['XXXIX', 39],
  ['XLVIII', 48],
  ['XCIX', 99],
  ['CCCXCIX', 399],
  ['', null],
  ['IIII', null],
  ['IC', null],
  ['VX', null],
  ['iv', null],
  ['D', null],
  ['XXXI-O', null],
]

test.each(NUMERALS)('%s', (numeral, number) => {
  expect(fromRoman(numeral)).toBe(number)
})

test('every number up to 399 comes back', () => {
  for (let number = 1; number <= 399; number += 1) {
    expect(fromRoman(toRoman(number))).toBe(number)
  }
})
