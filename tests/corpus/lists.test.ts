import { describe, expect, test } from 'vitest'
import {
  allLinksFrom,
  apparatusOf,
  citedAsWhole,
  citedByList,
  citedByMany,
  citingInstrument,
  clausesByYear,
  clausesOnOnePage,
  instrumentUse,
  mostCiting,
  topicList,
} from '../../lib/corpus'
import { countTexts } from '../../lib/describe'
import { linesOf, TEXT_LINES_A_PAGE } from '../../lib/list-pages'
import type { Resolution } from '../../lib/record'
import { allClauses, yearOf } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'
import { largeCorpus } from '../large-corpus'

const corpus = await largeCorpus(100)
const { resolutions, authorities } = corpus

/** A clause by its address: "a-res-40-1#op-2". */
function addressOf({ id }: Pick<Resolution, 'id'>, { anchor }: { anchor: string }): string {
  return `${id}#${anchor}`
}

const everyClause = resolutions.flatMap((resolution) =>
  allClauses(resolution).map((clause) => addressOf(resolution, clause)),
)

/** The clauses that cite what a target tells, by going through every link. */
function naiveCiting(isCited: (to: NonNullable<(typeof corpus.links)[number]['to']>) => boolean) {
  const found = resolutions.flatMap((resolution) =>
    allLinksFrom(corpus, resolution.id).flatMap(({ from, to }) =>
      to && isCited(to) ? addressOf(resolution, from) : [],
    ),
  )
  return [...new Set(found)]
}

describe('all clauses', () => {
  test('stand on one page while they are few', async () => {
    const few = await getTestCorpus()
    expect(clausesOnOnePage(few)).toHaveLength(40)
    expect(clausesOnOnePage(corpus)).toBeNull()
  })

  test('are by body and year on one page each, in the order of the corpus', () => {
    const undated = { ...parseText('The Assembly,\n\nNoting peace,'), id: 'x', body: null }
    const of = { authorities, resolutions: [...resolutions, undated] }
    const years = [...clausesByYear(of)]
    const entries = years.flatMap(([, { pages }]) => pages.flatMap((page) => page.entries))
    expect(entries.map(({ resolution, clause }) => addressOf(resolution, clause)).sort()).toEqual(
      [...everyClause, 'x#pp-1'].sort(),
    )
    for (const [steps, { body, year, count, pages }] of years) {
      const own = pages.flatMap((page) => page.entries)
      expect(steps).toBe(`${body?.id ?? '_unknown'}/${year ?? 'undated'}`)
      expect(own).toHaveLength(count)
      for (const { resolution } of own) {
        expect([resolution.body?.value, yearOf(resolution)]).toEqual([body?.id, year])
      }
      const places = own.map(({ resolution }) => of.resolutions.indexOf(resolution))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
    expect(years.at(-1)?.[0]).toBe('_unknown/undated')
    const general = years.flatMap(([, { body, year }]) =>
      body?.id === 'un-general-assembly' ? [year ?? ''] : [],
    )
    expect(general).toEqual(general.toSorted().toReversed())
  })
})

test('a topic has each of its clauses and notes on one page, and names who is without', async () => {
  for (const each of [corpus, await getTestCorpus()]) {
    for (const { id } of authorities.topics) {
      const { pages, clauses, without } = topicList(each, id)
      const entries = pages.flatMap((page) => page.entries)
      const expected = each.resolutions.flatMap((resolution) => {
        const { topics, notes } = each.annotations.get(resolution.id) ?? {
          topics: new Map(),
          notes: [],
        }
        return [
          ...allClauses(resolution)
            .filter(({ anchor }) => topics.get(anchor)?.includes(id))
            .map((clause) => addressOf(resolution, clause)),
          ...notes
            .filter((note) => note.topics.includes(id))
            .map(({ number }) => `${resolution.id} note ${number}`),
        ]
      })
      expect(
        entries.map((entry) =>
          entry.type === 'clause'
            ? addressOf(entry.resolution, entry.clause)
            : `${entry.resolution.id} note ${entry.note.note.number}`,
        ),
      ).toEqual(expected)
      expect(entries.filter(({ type }) => type === 'clause')).toHaveLength(clauses)
      const having = new Set(entries.map(({ resolution }) => resolution))
      const lacking = each.resolutions.filter((resolution) => !having.has(resolution))
      expect(without).toEqual(lacking.length > 12 ? [] : lacking)
    }
  }
})

describe('an instrument', () => {
  const use = instrumentUse(corpus, 'un-charter')
  if (!use) throw new Error('There is no Charter')

  test('has each clause that cites it on one page', () => {
    const entries = use.pages.flatMap((page) => page.entries)
    expect(
      entries.map(({ type, place }) =>
        type === 'clause' ? addressOf(place.resolution, place.by) : '',
      ),
    ).toEqual(naiveCiting((to) => to.type === 'instrument' && to.id === 'un-charter'))
    expect(use.pages.length).toBeGreaterThan(1)
  })

  test('has its parts above them, which leave less room on the first page', () => {
    const weights = use.pages.map(({ entries }) =>
      entries.reduce((sum, { place }) => sum + ('by' in place ? linesOf(place.by) : 0), 0),
    )
    expect(use.parts.length).toBeGreaterThan(50)
    expect(weights[0]).toBeLessThanOrEqual(TEXT_LINES_A_PAGE - use.parts.length)
    expect(Math.max(...weights)).toBeLessThanOrEqual(TEXT_LINES_A_PAGE)
  })

  test('tells of each part what cites it, in pages where that is much', () => {
    for (const { anchor, citing, hasPages } of use.parts) {
      expect(citing.places.map(({ resolution, by }) => addressOf(resolution, by))).toEqual(
        naiveCiting((to) => to.type === 'instrument' && to.part === anchor),
      )
      expect(citing.pages.flatMap(({ entries }) => entries)).toEqual(citing.places)
      expect(hasPages).toBe(citing.places.length > 8)
    }
    expect(use.parts.find(({ anchor }) => anchor === 'article-51')?.hasPages).toBe(true)
  })

  test('that there is none of has no page', () => {
    expect(instrumentUse(corpus, 'nowhere')).toBeNull()
  })
})

describe('what cites a resolution', () => {
  test('is listed where it is too much to be named, each clause on one page', () => {
    const lists = citedByMany(corpus)
    const naive = resolutions.flatMap((resolution) => {
      const { id } = resolution
      const isOwn = (address: string) => address.startsWith(`${id}#`)
      const whole = naiveCiting((to) =>
        to.type === 'clauses' ? to.resolution === id : to.type === 'resolution' && to.id === id,
      ).filter((address) => !isOwn(address))
      const byClause = allClauses(resolution).map(
        ({ anchor }) =>
          [
            anchor,
            naiveCiting(
              (to) => to.type === 'clauses' && to.resolution === id && to.anchors.includes(anchor),
            ),
          ] as const,
      )
      return [[null, whole] as const, ...byClause].map(([anchor, clauses]) => ({
        cited: { resolution: id, anchor },
        clauses,
      }))
    })
    for (const { cited, clauses } of naive) {
      const { places, pages } = citedByList(corpus, cited)
      expect(places.map(({ resolution, by }) => addressOf(resolution, by))).toEqual(clauses)
      expect(pages.flatMap(({ entries }) => entries)).toEqual(places)
    }
    const many = naive.filter(({ clauses }) => clauses.length > 8).map(({ cited }) => cited)
    const sorted = (all: object[]) => all.map((each) => JSON.stringify(each)).sort()
    expect(sorted(lists)).toEqual(sorted(many))
    expect(lists).toContainEqual({ resolution: 'a-res-40-1', anchor: 'op-2' })
  })

  test('is named beside it as far as there is room, with how much there is in all', () => {
    for (const resolution of resolutions) {
      const { first, listed } = citedAsWhole(corpus, resolution)
      const { places } = citedByList(corpus, { resolution: resolution.id, anchor: null })
      expect(first.length).toBeLessThanOrEqual(8)
      expect(listed).toEqual(places.length > 8 ? countTexts(places) : null)
      for (const [anchor, { citedBy }] of apparatusOf(corpus, resolution)) {
        const own = citedByList(corpus, { resolution: resolution.id, anchor }).places
        expect(citedBy.first.map(({ by }) => by)).toEqual(own.slice(0, 8).map(({ by }) => by))
        expect(citedBy.listed).toEqual(own.length > 8 ? countTexts(own) : null)
      }
    }
  })
})

test('who cites something most is told by bodies, and by resolutions that do more than once', () => {
  const citing = citingInstrument(corpus, 'un-charter')
  const { bodies, resolutions: own } = mostCiting(corpus, citing, 3)
  expect(bodies.map(({ body }) => body?.id).slice(0, 2)).toEqual([
    'un-general-assembly',
    'un-security-council',
  ])
  const total = citing.reduce((sum, { texts }) => sum + texts.length, 0)
  expect(mostCiting(corpus, citing, 99).bodies.reduce((sum, { clauses }) => sum + clauses, 0)).toBe(
    total,
  )
  expect(own.length).toBeLessThanOrEqual(3)
  const counts = own.map(({ clauses }) => clauses)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(Math.min(...counts)).toBeGreaterThan(1)
})
