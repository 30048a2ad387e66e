/**
 * The index of words against a plain count.
 */
import { expect, test } from 'vitest'
import { wordIndex } from '../../lib/search/build/word-index'
import { allClauses } from '../../lib/views'
import { getTestCorpus } from '../helpers'
import { resolutionOf } from '../many-resolutions'
import { find } from './project-search'

const corpus = await getTestCorpus()
const index = wordIndex(corpus)
const entries = [...(index?.values() ?? [])].flatMap(({ pages }) =>
  pages.flatMap((page) => page.entries),
)

test('each word that means something has its clauses, and no other', () => {
  const expected = new Map<string, Set<string>>()
  for (const resolution of corpus.resolutions) {
    for (const { anchor, text } of allClauses(resolution)) {
      for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) {
        if (!word) continue
        const places = expected.get(word) ?? new Set()
        expected.set(word, places.add(`${resolution.id}#${anchor}`))
      }
    }
  }
  for (const { word, places } of entries) {
    const found = places.flatMap(({ resolution, clauses }) =>
      clauses.map(({ anchor }) => `${resolution.id}#${anchor}`),
    )
    expect(found, word).toEqual([...(expected.get(word) ?? [])])
    expected.delete(word)
  }
  const left = [...expected.keys()]
  expect(left).toEqual(expect.arrayContaining(['of', 'the', 'and']))
  expect(left.every((word) => word.length <= 7)).toBe(true)
  expect(left.length).toBeLessThan(60)
})

test('each is counted as search counts it', async () => {
  for (const { word, count } of entries.filter((_, at) => at % 9 === 0)) {
    const operative = await find(`"${word}" kind:operative`)
    const preambular = await find(`"${word}" kind:preambular`)
    expect(operative.total.hits + preambular.total.hits, word).toBe(count)
  }
})

test('a word names what search takes for the same, with where that is', () => {
  expect(entries.find(({ word }) => word === 'ict')).toMatchObject({
    shown: 'ICT',
    count: 3,
    forms: [
      { words: 'icts', count: 9, path: '/words/i/#word-icts' },
      { words: 'information and communication technologies', count: 1, path: null },
    ],
  })
  // "sovereign" stands in the notes alone.
  expect(entries.find(({ word }) => word === 'sovereignty')?.forms).toEqual([])
})

test('the words of a letter stand together, by the alphabet', () => {
  expect([...(index?.keys() ?? [])].slice(0, 3)).toEqual(['0-9', 'a', 'b'])
  for (const { letter, count, pages } of index?.values() ?? []) {
    const words = pages.flatMap((page) => page.entries.map(({ word }) => word))
    expect(words).toHaveLength(count)
    expect(words).toEqual([...words].sort())
    if (letter !== '0-9' && letter !== 'other') {
      expect(words.every((word) => word.startsWith(letter))).toBe(true)
    }
  }
})

test('a corpus with more clauses than a page holds has no index', () => {
  const many = Array.from({ length: 501 }, (_, number) => resolutionOf(`r-${number}`))
  expect(wordIndex({ ...corpus, resolutions: many })).toBe(null)
  expect(wordIndex({ ...corpus, resolutions: many.slice(1) })?.size).toBeGreaterThan(0)
})
