import { describe, expect, test } from 'vitest'
import { readMarker, stepOf } from '../../lib/parse/marker'

/** Line, then each reading as `style value "label" length`. */
const MARKERS: [string, ...string[]][] = [
  ['1. Decides', 'decimal. 1 "1." 3'],
  ['12. Decides', 'decimal. 12 "12." 4'],
  ['3) Decides', 'decimal) 3 "3)" 3'],
  ['(15) Considering', '(decimal) 15 "(15)" 5'],
  ['- 1. **Encourages**', 'decimal. 1 "1." 5'],
  ['  4.\tDecides', 'decimal. 4 "4." 5'],
  ['5.', 'decimal. 5 "5." 2'],
  ['(a) The state', '(alpha) 1 "(a)" 4'],
  ['b) The state', 'alpha) 2 "b)" 3'],
  ['(aa) The state', '(alpha) 27 "(aa)" 5'],
  ['(i) The state', '(alpha) 9 "(i)" 4', '(roman) 1 "(i)" 4'],
  ['(iv) The state', '(roman) 4 "(iv)" 5'],
  ['(xii) The state', '(roman) 12 "(xii)" 6'],
  ['A. whereas', 'Alpha. 1 "A." 3'],
  ['II. General', 'Alpha. 35 "II." 4', 'Roman. 2 "II." 4'],
]

const NO_MARKERS = [
  '1.5 million people',
  '2001, 57/64 of 1 December',
  '57/64 of 1 December',
  '1990. The year',
  '(see above) that',
  '(a state that',
  'e.g. this',
  'i.e. that',
  '(iiii) is no numeral',
  '(ab) is no letter',
  'No. 5 of the list',
  '1.Decides without a space',
  'a state',
  '- a bullet without a number',
  '',
]

describe('readMarker', () => {
  test.each(MARKERS)('%s', (line, ...expected) => {
    const readings = readMarker(line).map(
      ({ style, value, label, length }) => `${style} ${value} "${label}" ${length}`,
    )
    expect(readings).toEqual(expected)
  })

  test.each(NO_MARKERS)('none in: %s', (line) => {
    expect(readMarker(line)).toEqual([])
  })
})

test('a step of a path is a number or small letters', () => {
  const steps = ['(12) x', '(a) x', 'B. x', '(iv) x'].map((line) => {
    const [marker] = readMarker(line)
    return marker && stepOf(marker)
  })
  expect(steps).toEqual([12, 'a', 'b', 'iv'])
})
