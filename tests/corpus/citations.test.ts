import { describe, expect, test } from 'vitest'
import { type CitationMap, citationMap, citingInstrument, mostCited } from '../../lib/corpus'
import type { Target } from '../../lib/record'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const { authorities } = corpus

const TEXT = 'The Assembly,\n\nNoting peace,\n\n1. Decides:\n(a) one;\n(b) two;\n\n2. Urges all.'
const resolutions = ['first', 'second', 'third'].map((id) => ({ ...parseText(TEXT), id }))

const charter: Target = { type: 'instrument', id: 'un-charter', part: null }
const article: Target = { type: 'instrument', id: 'un-charter', part: 'article-51' }
const covenant: Target = { type: 'instrument', id: 'iccpr', part: null }
const second: Target = { type: 'resolution', id: 'second' }
const clauseOfSecond: Target = { type: 'clauses', resolution: 'second', anchors: ['op-1', 'op-2'] }

/** A link from "first op-1-a". */
function link(place: string, to: Target | null) {
  const [resolution = '', anchor = ''] = place.split(' ')
  return { from: { resolution, anchor }, to }
}

/** The map in lines: "first → un-charter: pp-1 op-2". */
function linesOf({ citing }: CitationMap): string[] {
  return citing.flatMap(({ resolution, cited }) =>
    cited.map(({ work, clauses }) => {
      const { id } = work.type === 'instrument' ? work.instrument : work.resolution
      return `${resolution.id} → ${id}: ${clauses.map(({ anchor }) => anchor).join(' ')}`
    }),
  )
}

/** The works in order: "un-charter 3". */
function worksOf({ works }: CitationMap): string[] {
  return works.map(({ work, count }) =>
    work.type === 'instrument'
      ? `${work.instrument.id} ${count}`
      : `${work.resolution.id} ${count}`,
  )
}

test('a work is cited as a whole, by each clause once, in the order of the text', () => {
  const links = [
    link('first op-2', charter),
    link('first op-1-a', charter),
    link('first op-1-a', article),
    link('first pp-1', covenant),
    link('second pp-1', charter),
  ]
  const map = citationMap({ resolutions, links, authorities })
  expect(linesOf(map)).toEqual([
    'first → iccpr: pp-1',
    'first → un-charter: op-1-a op-2',
    'second → un-charter: pp-1',
  ])
  expect(worksOf(map)).toEqual(['un-charter 3', 'iccpr 1'])
})

test('a resolution and its clauses are one work; its own paragraphs do not count', () => {
  const links = [
    link('first op-1', second),
    link('first op-2', clauseOfSecond),
    link('second op-2', clauseOfSecond),
    link('second op-2', second),
    link('third op-2', null),
  ]
  const map = citationMap({ resolutions, links, authorities })
  expect(linesOf(map)).toEqual(['first → second: op-1 op-2'])
  expect(worksOf(map)).toEqual(['second 2'])
})

test('what the corpus does not have is left out', () => {
  const links = [
    link('fourth op-1', charter),
    link('first op-9', charter),
    link('first op-1', { type: 'instrument', id: 'nothing', part: null }),
    link('first op-1', { type: 'resolution', id: 'nothing' }),
  ]
  expect(citationMap({ resolutions, links, authorities })).toEqual({
    citing: [],
    works: [],
    leftOut: { citing: 0, works: 0 },
  })
})

test('in the corpus it is what the instruments’ pages list', () => {
  const { citing } = citationMap(corpus)
  const fromMap = citing.flatMap(({ resolution, cited }) =>
    cited.flatMap(({ work, clauses }) =>
      work.type === 'instrument'
        ? clauses.map(({ anchor }) => `${work.instrument.id} ${resolution.id}#${anchor}`)
        : [],
    ),
  )
  const fromPages = authorities.instruments.flatMap(({ id }) =>
    citingInstrument(corpus, id).flatMap(({ resolution, texts }) =>
      texts.map(({ by }) => `${id} ${resolution.id}#${by.anchor}`),
    ),
  )
  expect(fromMap.sort()).toEqual(fromPages.sort())
  expect(fromMap.length).toBeGreaterThan(0)
})

test('every clause that it names is one of its resolution', () => {
  for (const { resolution, cited } of citationMap(corpus).citing) {
    for (const { clauses } of cited) {
      for (const clause of clauses) expect(allClauses(resolution)).toContain(clause)
    }
  }
})

describe('the part of a large map that a page shows', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `r${index}`)
  const many = ids.map((id) => ({ ...parseText(TEXT), id }))
  const links = ids.flatMap((id, index) => [
    link(`${id} pp-1`, charter),
    ...(index % 3 === 0 ? [link(`${id} op-1`, charter), link(`${id} op-2`, covenant)] : []),
    link(`${id} op-2`, { type: 'resolution', id: `r${(index + 1) % 60}` }),
  ])
  const whole = citationMap({ resolutions: many, links, authorities })
  const shown = mostCited(whole, 40)
  const pairs = shown.citing.reduce((sum, { cited }) => sum + cited.length, 0)

  test('is what is cited most, and who cites it most, in the order of the corpus', () => {
    expect(pairs).toBeGreaterThan(30)
    expect(pairs).toBeLessThanOrEqual(40)
    expect(worksOf(shown).slice(0, 2)).toEqual(['un-charter 80', 'iccpr 20'])
    expect(shown.citing.every(({ resolution }) => Number(resolution.id.slice(1)) % 3 === 0)).toBe(
      true,
    )
    const places = shown.citing.map(({ resolution }) => many.indexOf(resolution))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('says how much is left out', () => {
    expect(shown.citing.length + shown.leftOut.citing).toBe(60)
    expect(shown.works.length + shown.leftOut.works).toBe(62)
  })

  test('a small one is shown whole', () => {
    expect(mostCited(whole, 1000)).toBe(whole)
    const small = citationMap(corpus)
    expect(mostCited(small)).toBe(small)
  })
})
