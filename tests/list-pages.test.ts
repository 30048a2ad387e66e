import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPage, listPages, pageParams, pageTitle, shownNumbers } from '../lib/list-pages'
import { listPagePath } from '../lib/site'

const weights = fc.array(fc.integer({ min: 0, max: 9 }))

test('every entry is on one page, in the order of the list', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 12 }), (entries, most) => {
      const pages = listPages(entries, most, (weight) => weight)
      expect(pages.flatMap((page) => page.entries)).toEqual(entries)
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1))
      for (const { of, entries: shown } of pages) {
        expect(of).toBe(pages.length)
        const weight = shown.reduce((sum, each) => sum + each, 0)
        expect(weight <= most || shown.length === 1 || shown.slice(1).every((w) => w === 0)).toBe(
          true,
        )
        expect(shown.length > 0 || of === 1).toBe(true)
      }
    }),
  )
})

test('a list of equal entries has no more pages than it needs', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 50 }), (length, most) => {
      expect(listPages(Array(length).fill(''), most)).toHaveLength(
        Math.max(1, Math.ceil(length / most)),
      )
    }),
  )
})

test('each page is found by the address that it is given, and by no other', () => {
  const pages = listPages(['a', 'b', 'c'], 1)
  expect(pageParams(pages)).toEqual([{ page: [] }, { page: ['2'] }, { page: ['3'] }])
  for (const [index, params] of pageParams(pages).entries()) {
    expect(findPage(pages, params)).toBe(pages[index])
  }
  expect(findPage(pages, {})).toBe(pages[0])
  for (const page of [['1'], ['0'], ['4'], ['02'], ['2', '3'], ['x']]) {
    expect(findPage(pages, { page })).toBeUndefined()
  }
  expect([1, 2].map((number) => listPagePath('/topics/peace/', number))).toEqual([
    '/topics/peace/',
    '/topics/peace/2/',
  ])
  expect([1, 2].map((number) => pageTitle('Peace', number))).toEqual(['Peace', 'Peace, page 2'])
})

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 4, '1 2 3 4'],
  [1, 5, '1 2 … 5'],
  [4, 7, '1 2 3 4 5 6 7'],
  [5, 9, '1 … 4 5 6 … 9'],
  [9, 9, '1 … 8 9'],
])('page %i of %i leads to %s', (number, of, expected) => {
  expect(
    shownNumbers({ number, of })
      .map((shown) => shown ?? '…')
      .join(' '),
  ).toBe(expected)
})
