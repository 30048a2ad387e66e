import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyLists,
  findResolution,
  resolutionIndex,
  resolutionsByBody,
  resolutionsByYear,
} from '../../lib/corpus'
import { pageParams, TITLES_A_PAGE } from '../../lib/list-pages'
import type { Resolution } from '../../lib/record'
import { resolutionPath } from '../../lib/site'
import { getAuthorities, getTestCorpus } from '../helpers'
import { type Fields, resolutionOf } from '../many-resolutions'

const { bodies } = await getAuthorities()
const corpusOf = (resolutions: Resolution[]) => ({ resolutions, authorities: { bodies } })

const session = fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  name: fc.constantFrom('Session', 'First Session', '1st session', 'First special session', '第一'),
})
const fields: fc.Arbitrary<Fields> = fc.record({
  body: fc.constantFrom('ipu', 'aalco', 'un-general-assembly', 'nobody', null),
  date: fc.constantFrom('2015-01-15', '2015-04-17', '1999-12-31', '0999-01-01', null),
  session: fc.option(session, { nil: null }),
})
/** Many of one body, so that its list is long, among others. */
const corpora = fc
  .record({
    some: fc.array(fields, { maxLength: 30 }),
    copies: fc.constantFrom(1, 1, TITLES_A_PAGE, TITLES_A_PAGE + 1),
  })
  .map(({ some, copies }) =>
    some.flatMap((each, index) =>
      Array.from({ length: index === 0 ? copies : 1 }, (_, copy) =>
        resolutionOf(`r-${index}-${copy}`, each),
      ),
    ),
  )

const pathsOf = (resolutions: readonly Resolution[]) =>
  resolutions.map(({ id }) => resolutionPath(id))

describe('of any corpus', () => {
  test('each resolution is in one body, one year, and its session, in the order of the corpus', () => {
    fc.assert(
      fc.property(corpora, (resolutions) => {
        const groups = resolutionsByBody(corpusOf(resolutions))
        const order = new Map(resolutions.map((resolution, index) => [resolution, index]))
        const inOrder = (own: readonly Resolution[]) =>
          own.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        expect(inOrder(groups.flatMap((group) => group.resolutions))).toEqual(resolutions)
        for (const group of groups) {
          expect(group.resolutions).toEqual(inOrder(group.resolutions))
          expect(inOrder(group.years.flatMap((year) => year.resolutions))).toEqual(
            group.resolutions,
          )
          expect(inOrder(group.sessions.flatMap((each) => each.resolutions))).toEqual(
            group.resolutions.filter((resolution) => resolution.session),
          )
          for (const year of group.years) {
            for (const { date } of year.resolutions) {
              expect(date?.value.slice(0, 4) ?? 'undated').toBe(year.id)
            }
          }
        }
        const years = resolutionsByYear(groups)
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(resolutions.length)
        expect(
          inOrder(years.flatMap((each) => each.bodies.flatMap(({ year }) => year.resolutions))),
        ).toEqual(resolutions)
      }),
    )
  })

  test('each list is on its pages, and each page has an address of its own', () => {
    fc.assert(
      fc.property(corpora, (resolutions) => {
        const addresses: string[] = []
        for (const group of resolutionsByBody(corpusOf(resolutions))) {
          for (const { period, path, pages } of bodyLists(group)) {
            expect(pages.flatMap(({ entries }) => entries)).toEqual(
              (period ?? { resolutions: group.resolutions }).resolutions,
            )
            for (const { page = [] } of pageParams(pages)) {
              addresses.push([path, ...page].join(''))
            }
          }
          const own = new Set(bodyLists(group).map(({ path }) => path))
          for (const { path } of [...group.years, ...group.sessions]) {
            expect(own.has(path.replace(/#.*/, '')), path).toBe(true)
          }
        }
        expect(new Set(addresses).size).toBe(addresses.length)
      }),
    )
  })

  test('the one before and the one after lead through all of a body, and never out of it', () => {
    fc.assert(
      fc.property(corpora, (resolutions) => {
        const corpus = corpusOf(resolutions)
        for (const { resolutions: own } of resolutionsByBody(corpus)) {
          const way: Resolution[] = []
          for (let at = own[0]; at; at = findResolution(corpus, at.id)?.previous) way.push(at)
          expect(way).toEqual(own)
          const back: Resolution[] = []
          for (let at = own.at(-1); at; at = findResolution(corpus, at.id)?.next) back.push(at)
          expect(back.toReversed()).toEqual(own)
        }
      }),
    )
  })

  test('the index tells of each in which lists it stands', () => {
    fc.assert(
      fc.property(corpora, (resolutions) => {
        const corpus = corpusOf(resolutions)
        const index = resolutionIndex(corpus)
        expect(index.map(({ path }) => path)).toEqual(pathsOf(resolutions))
        for (const { body, resolutions: own, years, sessions } of resolutionsByBody(corpus)) {
          const ofBody = index.filter((line) => line.body === (body?.id ?? '_unknown'))
          expect(ofBody.map(({ path }) => path)).toEqual(pathsOf(own))
          for (const period of [...years, ...sessions]) {
            const ofPeriod = ofBody.filter(({ periods }) => periods.includes(period.id))
            expect(ofPeriod.map(({ path }) => path)).toEqual(pathsOf(period.resolutions))
          }
        }
      }),
    )
  })
})

test('bodies by name, what has none last; years from the newest, what has no date last', () => {
  const resolutions = [
    resolutionOf('a', { date: '2015-03-01' }),
    resolutionOf('b', { body: 'ipu', date: '2015-02-01' }),
    resolutionOf('c', { body: 'aalco', date: '2014-01-01' }),
    resolutionOf('d', { body: 'ipu' }),
  ]
  const groups = resolutionsByBody(corpusOf(resolutions))
  expect(groups.map(({ body, years }) => [body?.id, years.map(({ name }) => name)])).toEqual([
    ['aalco', ['2014']],
    ['ipu', ['2015', 'Without a date']],
    [undefined, ['2015']],
  ])
  expect(
    resolutionsByYear(groups).map(({ name, count, bodies: own }) => [
      name,
      count,
      own.map(({ body }) => body?.id),
    ]),
  ).toEqual([
    ['2015', 2, ['ipu', undefined]],
    ['2014', 1, ['aalco']],
    ['Without a date', 1, ['ipu']],
  ])
})

test.each([
  ['Fifty-Fourth Session', '54th session', true],
  ['132nd Assembly', '132nd ASSEMBLY', true],
  ['Quinto período', '5.º periodo', true],
  ['Tenth special session', 'Tenth session', false],
  ['Tenth special session', 'Tenth emergency session', false],
])('%s and %s of one number are the same: %s', (name, other, areSame) => {
  const resolutions = [name, other].map((each, index) =>
    resolutionOf(`r-${index}`, { body: 'ipu', session: { number: 10, name: each } }),
  )
  const [group] = resolutionsByBody(corpusOf(resolutions))
  expect(group?.sessions.map((each) => each.name)).toEqual(areSame ? [name] : [name, other])
})

test('a year is a place on its body’s page, and has pages once that cannot hold all', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, index) =>
      resolutionOf(`r-${index}`, { body: 'ipu', date: `20${index % 2}0-01-01` }),
    )
  const addressesOf = (resolutions: Resolution[]) => {
    const [group] = resolutionsByBody(corpusOf(resolutions))
    if (!group) throw new Error('There is one body')
    return [
      group.years.map(({ path }) => path),
      bodyLists(group).flatMap(({ path, pages }) => pages.map(({ number }) => `${path}${number}`)),
    ]
  }
  expect(addressesOf(many(TITLES_A_PAGE))).toEqual([
    ['/bodies/ipu/#2000', '/bodies/ipu/#2010'],
    ['/bodies/ipu/1'],
  ])
  expect(addressesOf(many(TITLES_A_PAGE + 1))).toEqual([
    ['/bodies/ipu/2000/', '/bodies/ipu/2010/'],
    ['/bodies/ipu/1', '/bodies/ipu/2', '/bodies/ipu/2000/1', '/bodies/ipu/2010/1'],
  ])
  const ofOneYear = many(2 * TITLES_A_PAGE).filter(({ date }) => date?.value === '2000-01-01')
  expect(
    addressesOf([...ofOneYear, resolutionOf('x', { body: 'ipu', date: '2000-01-01' })]),
  ).toEqual([['/bodies/ipu/'], ['/bodies/ipu/1', '/bodies/ipu/2']])
})

test('a resolution is found by its id and by one that it had', async () => {
  const { resolutions, authorities } = await getTestCorpus()
  const [first, second] = resolutions
  if (!first || !second) throw new Error('The corpus has two resolutions')
  const renamed = { ...first, aliases: { ids: ['before'], anchors: {} } }
  const corpus = { resolutions: [renamed, second], authorities }
  const alone = { resolution: renamed, previous: undefined, next: undefined }
  expect(findResolution(corpus, 'before')).toEqual(alone)
  expect(findResolution(corpus, first.id)).toEqual(alone)
  expect(findResolution(corpus, 'nothing')).toBeNull()
})
