import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildSearchData, exportIndex } from '../../lib/search/build'
import { createSearchEngine, type SearchResults } from '../../lib/search/engine'
import { findMatches, isEmpty, parseQuery } from '../../lib/search/query'
import { snippet } from '../../lib/search/snippet'
import { findWords } from '../../lib/search/words'
import type { SearchState } from '../../lib/site'
import { allClauses } from '../../lib/views'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()
const data = await buildSearchData(corpus)
const search = createSearchEngine(JSON.parse(JSON.stringify(data)))
const clauses = corpus.resolutions.flatMap((resolution) =>
  allClauses(resolution).map((clause) => ({ id: resolution.id, ...clause })),
)

function find(query: string, filters: Partial<SearchState> = {}): SearchResults {
  return search({ query, body: null, kind: null, ...filters })
}

/** The clauses that were found; or, with `notes`, the notes. */
function places(results: SearchResults, which: 'clauses' | 'notes' = 'clauses'): string[] {
  return results.groups.flatMap(({ resolution, entries }) =>
    entries
      .filter(({ kind }) => (kind === 'note') === (which === 'notes'))
      .map(({ anchor }) => `${resolution.id}#${anchor}`),
  )
}

/** A plain scan: where a word begins with the query, whatever the case. */
function scan(
  beginning: string,
  texts: readonly { id: string; anchor: string; text: string }[] = clauses,
): string[] {
  return texts
    .filter(({ text }) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => word.startsWith(beginning.toLowerCase())),
    )
    .map(({ id, anchor }) => `${id}#${anchor}`)
}

describe('the two texts', () => {
  test('“attribution” is in two clauses of the IPU', () => {
    expect(places(find('attribution'))).toEqual([
      'ipu-132-cyber-warfare#pp-12',
      'ipu-132-cyber-warfare#pp-13',
    ])
  })

  test('“sovereignty” is in one of AALCO', () => {
    expect(places(find('sovereignty'))).toEqual(['aalco-res-54-sp2#op-2'])
  })

  test('“Charter” is in three clauses over both', () => {
    expect(scan('Charter')).toHaveLength(3)
    expect(places(find('Charter')).sort()).toEqual(scan('Charter').sort())
  })

  test('every word and every beginning of it finds just what a plain scan finds', () => {
    const words = new Set(clauses.flatMap(({ text }) => findWords(text).map(({ word }) => word)))
    expect(words.size).toBeGreaterThan(300)
    for (const word of words) {
      for (const beginning of [word, word.slice(0, 3), word.slice(0, 1)]) {
        expect(places(find(beginning)).sort(), beginning).toEqual(scan(beginning).sort())
      }
    }
  })

  test('each clause is found by its own words, whole and in quotation marks', () => {
    for (const { id, anchor, text } of clauses) {
      const plain = text.replaceAll('"', '')
      expect(places(find(plain))).toContain(`${id}#${anchor}`)
      const row = findWords(text)
        .slice(0, 6)
        .map(({ word }) => word)
      expect(places(find(`"${row.join(' ')}"`))).toContain(`${id}#${anchor}`)
    }
  })
})

describe('queries', () => {
  /** Query, and the clauses that it finds. */
  const QUERIES: [string, string[]][] = [
    ['ATTRIBUTION', ['pp-12', 'pp-13']],
    ['attrib', ['pp-12', 'pp-13']],
    ['attribution mistaken', ['pp-13']],
    ['mistaken  attribution,', ['pp-13']],
    ['"mistaken attribution"', ['pp-13']],
    ['“mistaken attribution”', ['pp-13']],
    ['„mistaken attribution”', ['pp-13']],
    ['«mistaken attribution»', ['pp-13']],
    ['"attribution mistaken"', []],
    ['"mistaken attribut"', []],
    ['"mistaken attribution', ['pp-13']],
    ['"use of force"', ['pp-11']],
    ['use of force', ['pp-11']],
    ['socio-economic', ['pp-1']],
    ['ttribution', []],
    ['attributions', []],
    ['átтribution', []],
    ['áttribution', ['pp-12', 'pp-13']],
    ['attribution sovereignty', []],
    ['constructor', []],
    ['__proto__', ['pp-3']],
    ['<blink>', []],
  ]
  test.each(QUERIES)('%s', (query, expected) => {
    expect(places(find(query)).map((place) => place.replace(/.*#/, ''))).toEqual(expected)
  })

  test.each(['', '   ', '""', '“ ”', '.,;', '-'])('nothing is asked by %j', (query) => {
    expect(find(query)).toMatchObject({ empty: true, total: { clauses: 0, notes: 0 }, groups: [] })
  })
})

describe('resolutions by name and details', () => {
  /** Query, then each resolution found with how: named, or with how many clauses. */
  const NAMED: [string, string[]][] = [
    ['AALCO/RES/54/SP2', ['aalco-res-54-sp2 named 0']],
    ['hanoi', []],
    ['C-I/132/DR', ['ipu-132-cyber-warfare named 0']],
    ['"draft of 15 january 2015"', ['ipu-132-cyber-warfare named 0']],
    ['"1 april 2015"', []],
    ['"international law in cyberspace"', ['aalco-res-54-sp2 named 1']],
    ['cyber warfare', ['ipu-132-cyber-warfare named 3']],
    ['beijing', ['aalco-res-54-sp2 named 1']],
    ['attribution', ['ipu-132-cyber-warfare - 2']],
  ]
  test.each(NAMED)('%s', (query, expected) => {
    const groups = find(query).groups.map(({ resolution, named, entries }) => ({
      named,
      clauses: entries.filter(({ kind }) => kind !== 'note').length,
      id: resolution.id,
    }))
    expect(
      groups
        .filter(({ named, clauses: found }) => named || found > 0)
        .map(({ id, named, clauses: found }) => `${id} ${named ? 'named' : '-'} ${found}`),
    ).toEqual(expected)
  })

  test('not those of another body', () => {
    expect(find('lazrek', { body: 'aalco' }).groups).toEqual([])
  })
})

describe('notes', () => {
  const notes = corpus.resolutions.flatMap(({ id }) =>
    (corpus.annotations.get(id)?.notes ?? []).map(({ number, text }) => ({
      id,
      anchor: `note-${number}`,
      text,
    })),
  )

  test('a word that only a note has finds it, marked as a note, after which clause it is on', () => {
    const { groups, total } = find('Tallinn')
    expect(total.clauses).toBe(0)
    expect(total.notes).toBe(scan('Tallinn', notes).length)
    expect(groups.flatMap(({ entries }) => entries).map(({ kind }) => kind)).toContain('note')
    expect(groups.flatMap(({ entries }) => entries.map(({ place }) => place))).toContain(
      '13 on operative 2',
    )
  })

  test('every word of every note finds just what a plain scan finds', () => {
    const words = new Set(notes.flatMap(({ text }) => findWords(text).map(({ word }) => word)))
    expect(words.size).toBeGreaterThan(300)
    for (const word of words) {
      if (!/^[a-z]+$/.test(word)) continue
      expect(places(find(word), 'notes').sort(), word).toEqual(scan(word, notes).sort())
    }
  })

  test('on their own, or left out', () => {
    expect(places(find('sovereignty', { kind: 'note' }))).toEqual([])
    expect(places(find('sovereignty', { kind: 'note' }), 'notes').length).toBeGreaterThan(0)
    expect(places(find('sovereignty', { kind: 'operative' }), 'notes')).toEqual([])
    expect(find('', { kind: 'note' }).searched).toEqual({
      clauses: 0,
      notes: notes.length,
      resolutions: 2,
    })
  })
})

describe('filters', () => {
  test('by body and by kind, and what was searched', () => {
    expect(places(find('charter', { body: 'aalco' }))).toEqual([
      'aalco-res-54-sp2#pp-8',
      'aalco-res-54-sp2#op-2',
    ])
    expect(places(find('charter', { body: 'aalco', kind: 'operative' }))).toEqual([
      'aalco-res-54-sp2#op-2',
    ])
    expect(find('charter', { body: 'ipu', kind: 'operative' })).toMatchObject({
      total: { clauses: 0, notes: 0 },
      searched: { clauses: 12, notes: 0, resolutions: 1 },
    })
    expect(find('charter').searched).toMatchObject({ clauses: 40, resolutions: 2 })
    expect(find('charter', { body: 'nobody' }).searched).toEqual({
      clauses: 0,
      notes: 0,
      resolutions: 0,
    })
  })
})

test('every word of any text finds it', () => {
  const sample = (text: string) => {
    const [clause] = data.entries
    if (!clause) throw new Error('There is no clause')
    return { ...data, entries: [{ ...clause, text }] }
  }
  return fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('½ of 3¼', 'ﬁrst', 'ﷺ', 'État', 'Straße'),
      ),
      async (text) => {
        const one = sample(text)
        const engine = createSearchEngine({ ...one, index: await exportIndex(one.entries) })
        for (const word of text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []) {
          const query = parseQuery(word)
          if (isEmpty(query)) continue
          expect(engine({ query: word, body: null, kind: null }).total.clauses, word).toBe(1)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('more clauses than FlexSearch gives by default are all found', async () => {
  const [clause] = data.entries
  if (!clause) throw new Error('There is no clause')
  const many = Array.from({ length: 250 }, () => clause)
  const engine = createSearchEngine({ ...data, entries: many, index: await exportIndex(many) })
  expect(
    engine({ query: findWords(clause.text)[0]?.word ?? '', body: null, kind: null }).total.clauses,
  ).toBe(250)
})

describe('snippets', () => {
  const cut = (text: string, query: string) =>
    snippet(text, findMatches(text, parseQuery(query)) ?? [])

  test('mark what was found and keep the words', () => {
    expect(cut('Stressing the UN Charter,', 'char')).toEqual([
      { text: 'Stressing the UN ', match: false },
      { text: 'Charter', match: true },
      { text: ',', match: false },
    ])
  })

  test('are cut at spaces around the first match of a long text', () => {
    const text = `${'before '.repeat(60)}sovereignty ${'after '.repeat(60)}`
    const parts = cut(text, 'sovereignty')
    expect(parts.map((part) => part.text).join('')).toMatch(
      /^… before .* sovereignty after .*after …$/,
    )
    expect(parts.filter(({ match }) => match).map((part) => part.text)).toEqual(['sovereignty'])
  })

  test('never lose, add or change a word, wherever the match is', () => {
    for (const { text } of clauses) {
      for (const { word } of findWords(text)) {
        const parts = cut(text, `"${word}"`)
        const inside = parts
          .map((part) => part.text)
          .join('')
          .replace(/^… | …$/g, '')
        expect(text).toContain(inside)
        expect(parts.some(({ match }) => match)).toBe(true)
      }
    }
  })

  test('of a text without spaces are still short', () => {
    const text = `${'x'.repeat(5000)} found ${'y'.repeat(5000)}`
    const parts = cut(text, 'found')
    expect(parts.some(({ match }) => match)).toBe(true)
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(400)
  })
})

test('data of another version is refused', () => {
  expect(() => createSearchEngine({ ...data, version: 0 })).toThrow(/version 0, expected 4/)
})
