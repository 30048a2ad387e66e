import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  askedPage,
  findPage,
  listPages,
  pageNumberOf,
  pageParams,
  pageTitle,
  runsOf,
  shownNumbers,
} from '../lib/list-pages'
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

test('what stands above a list takes its room on the first page only', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 12 }), fc.nat(20), (entries, most, taken) => {
      const pages = listPages(entries, most, (weight) => weight, taken)
      expect(pages.flatMap((page) => page.entries)).toEqual(entries)
      const [first, ...others] = pages
      const weight = first?.entries.reduce((sum, each) => sum + each, 0) ?? 0
      expect(weight === 0 || taken + weight <= most || taken === 0).toBe(true)
      for (const page of others) expect(page.entries).not.toEqual([])
    }),
  )
})

test('the page of an entry is known by its place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (length, most) => {
      const places = Array.from({ length }, (_, place) => place)
      for (const { number, entries } of listPages(places, most)) {
        for (const place of entries) expect(pageNumberOf(place, most)).toBe(number)
      }
    }),
  )
})

test('entries are grouped with those beside them that share something', () => {
  expect(runsOf([1, 3, 2, 5], (number) => number % 2)).toEqual([
    { key: 1, entries: [1, 3] },
    { key: 0, entries: [2] },
    { key: 1, entries: [5] },
  ])
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 3 })), (entries) => {
      const runs = runsOf(entries, (entry) => entry)
      expect(runs.flatMap((run) => run.entries)).toEqual(entries)
      runs.forEach(({ key }, index) => {
        expect(runs[index - 1]?.key).not.toBe(key)
      })
    }),
  )
})

test.each([
  [undefined, [], 1],
  [['2'], [], 2],
  [['article-51'], ['article-51'], 1],
  [['article-51', '12'], ['article-51'], 12],
  [['1'], ['1'], 1],
  [['07'], ['07'], 1],
])('%j asks of the list at %j for page %i', (page, under, number) => {
  expect(askedPage(page ? { page } : {})).toEqual({ under, number })
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
  expect(pageParams(pages, 'article-51').at(-1)).toEqual({ page: ['article-51', '3'] })
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
