import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from '../lib/cut'

test('cuts where ranges begin and end', () => {
  const ranges = [
    { start: 0, end: 6, name: 'opening' },
    { start: 4, end: 9, name: 'strong' },
  ]
  const pieces = cut('Noting the report', ranges)
  expect(pieces.map(({ text, ranges }) => [text, ...ranges.map(({ name }) => name)])).toEqual([
    ['Noti', 'opening'],
    ['ng', 'opening', 'strong'],
    [' th', 'strong'],
    ['e report'],
  ])
})

test('pieces are the text, and each character lies in the ranges of its piece', () => {
  const range = fc
    .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end)
  fc.assert(
    fc.property(
      fc.string({ minLength: 30, maxLength: 40 }),
      fc.array(range),
      range,
      (text, ranges, frame) => {
        const pieces = cut(text, ranges, frame)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(frame.start, frame.end))
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.end; at++) {
            expect(piece.ranges).toEqual(ranges.filter(({ start, end }) => start <= at && at < end))
          }
        }
      },
    ),
  )
})
