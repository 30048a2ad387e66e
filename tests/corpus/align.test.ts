import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aligned, align } from '../../lib/corpus/load/align'

const placeArb = fc.record({
  kind: fc.constantFrom('preambular 0', 'operative 0', 'operative 1'),
  label: fc.constantFrom(null, '1', 'a'),
  share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  numbers: fc
    .array(fc.constantFrom('1', '2', '1998'))
    .map((all): ReadonlySet<string> => new Set(all)),
})

test('every place of both is there once, in order, and only places of one kind are one another', () => {
  fc.assert(
    fc.property(
      fc.array(placeArb, { maxLength: 8 }),
      fc.array(placeArb, { maxLength: 8 }),
      (a, b) => {
        const pairs = align(a, b)
        expect(pairs.flatMap(([i]) => i ?? [])).toEqual(a.map((_, index) => index))
        expect(pairs.flatMap(([, j]) => j ?? [])).toEqual(b.map((_, index) => index))
        for (const [i, j] of pairs) {
          if (i !== null && j !== null) expect(a[i]?.kind).toBe(b[j]?.kind)
        }
      },
    ),
  )
})

test('a text is aligned with itself, whatever one place is taken out', () => {
  const place = (index: number): Aligned => ({
    kind: 'preambular 0',
    label: null,
    share: 0.1 + 0.01 * (index % 3),
    numbers: new Set([String(1900 + index)]),
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (length, seed) => {
      const all = Array.from({ length }, (_, index) => place(index))
      const gone = seed % length
      const pairs = align(all, all.toSpliced(gone, 1))
      expect(pairs.filter(([, j]) => j === null)).toEqual([[gone, null]])
      expect(pairs.filter(([i]) => i === null)).toEqual([])
    }),
  )
})
