import { describe, expect, test } from 'vitest'
import { SEARCH_AT_REST } from '../../lib/site'
import { allClauses } from '../../lib/views'
import { getTestCorpus } from '../helpers'
import { engine, find } from './project-search'

const corpus = await getTestCorpus()

/** Rows of a concordance. */
async function rowsOf(query: string, state: Parameters<typeof find>[1] = {}) {
  const { found } = await find(query, { view: 'concordance', ...state })
  if (found.view !== 'concordance') throw new Error('Unexpected view')
  return found
}

const firstWord = (words: string) =>
  words
    .trim()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)[0]
    ?.toLowerCase() ?? ''
const lastWord = (words: string) =>
  words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1)
    ?.toLowerCase() ?? ''

describe('a concordance', () => {
  test('has a row for each hit, with the words of the clause around it', async () => {
    const { rows, count } = await rowsOf('"cyber"', { kind: 'preambular', width: 25 })
    const texts = corpus.resolutions.flatMap(allClauses).filter(({ kind }) => kind === 'preambular')
    const expected = texts.reduce(
      (sum, { text }) => sum + (text.match(/\bcyber\b/gi)?.length ?? 0),
      0,
    )
    expect(count).toBe(expected)
    expect(rows).toHaveLength(expected)
    for (const { before, hit, after } of rows) {
      expect(hit.toLowerCase()).toBe('cyber')
      const words = `${before}${hit}${after}`
      expect(texts.some(({ text }) => text.replace(/\s+/g, ' ').includes(words))).toBe(true)
    }
  })

  test('is sorted by the words before or after, and names them', async () => {
    const left = await rowsOf('security', { sort: '1L' })
    const words = left.rows.map(({ before }) => lastWord(before))
    expect(words).toEqual([...words].sort())
    expect(left.words[0]).toEqual({
      word: 'and',
      count: words.filter((word) => word === 'and').length,
    })
    const right = (await rowsOf('security', { sort: '1R' })).rows.map(({ after }) =>
      firstWord(after),
    )
    expect(right).toEqual([...right].sort())
  })

  test('is as wide as is asked', async () => {
    for (const { before, after } of (await rowsOf('security', { width: 3 })).rows) {
      expect(
        before
          .trim()
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean).length,
      ).toBeLessThanOrEqual(3)
      expect(
        after
          .trim()
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean).length,
      ).toBeLessThanOrEqual(3)
    }
  })

  test('of more hits than rows is a sample that its seed decides', async () => {
    const one = await rowsOf('a OR the OR of', { seed: 7 })
    expect(one).toMatchObject({ count: 500, seed: 7, pages: 10 })
    const { total } = await find('a OR the OR of')
    expect(one.count + one.leftOut).toBe(total.hits)
    expect((await rowsOf('a OR the OR of', { seed: 7 })).rows).toEqual(one.rows)
    expect((await rowsOf('a OR the OR of', { seed: 8 })).rows).not.toEqual(one.rows)
    expect((await rowsOf('a OR the OR of')).seed).toBe(1)
  })

  test('can be taken along, every row', async () => {
    const table = await engine.table({ ...SEARCH_AT_REST, query: 'security', view: 'concordance' })
    const { total } = await find('security')
    expect(table.rows).toHaveLength(total.hits)
    expect(table.head[0]).toBe('Query: security')
    expect(table.head.at(-1)).toBe('Corpus version: 3f2a')
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})

describe('collocates', () => {
  test('count the words near hits as a plain count does', async () => {
    const { found } = await find('security', { view: 'collocates', width: 4, kind: 'preambular' })
    if (found.view !== 'collocates') throw new Error('Unexpected view')
    const near = new Map<string, number>()
    for (const { text, kind } of corpus.resolutions.flatMap(allClauses)) {
      if (kind !== 'preambular') continue
      const words = text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
      words.forEach((word, at) => {
        if (word !== 'security') return
        for (let other = Math.max(0, at - 4); other <= at + 4; other++) {
          const beside = words[other]
          if (other !== at && beside) near.set(beside, (near.get(beside) ?? 0) + 1)
        }
      })
    }
    expect(found.collocates.map(({ word }) => word)).toContain('peace')
    for (const { word, near: count } of found.collocates) expect(count, word).toBe(near.get(word))
  })

  test('the measures are those of a table worked out by hand', async () => {
    const { found } = await find('security', { view: 'collocates' })
    if (found.view !== 'collocates') throw new Error('Unexpected view')
    const [peace] = found.collocates
    if (!peace) throw new Error('No collocates')
    // 14 + log2(2 · 7 / (23 + 8))
    expect(peace).toMatchObject({ word: 'peace', near: 7, all: 8 })
    expect(found.hits).toBe(23)
    expect(peace.dice).toBeCloseTo(12.853, 3)
    expect(peace.likelihood).toBeGreaterThan(30)
  })

  test('lead to their rows', async () => {
    const { found } = await find('security', { view: 'collocates' })
    if (found.view !== 'collocates') throw new Error('Unexpected view')
    for (const { query, near } of found.collocates.slice(0, 10)) {
      const { total } = await find(query)
      expect(total.hits, query).toBeGreaterThan(near)
    }
  })
})

test('figures add up, by year and by body', async () => {
  const { found, total } = await find('security -privacy', { kind: 'preambular' })
  const figures = (await find('security -privacy', { kind: 'preambular', view: 'figures' })).found
  if (figures.view !== 'figures') throw new Error('Unexpected view')
  expect(found.view).toBe('clauses')
  for (const of of [figures.years, figures.bodies]) {
    expect(of.reduce((sum, { hits }) => sum + hits, 0)).toBe(total.hits)
    expect(of.reduce((sum, { clauses }) => sum + clauses, 0)).toBe(total.clauses)
  }
})
