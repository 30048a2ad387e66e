import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printTable } from '../../components/search/take-along'
import { textFragment } from '../../lib/search/fragment'
import { ByteReader, ByteWriter } from '../../lib/search/index/codec'
import {
  decodePositions,
  decodePostings,
  type IndexedWord,
  readPositionBytes,
  readWords,
  writeShard,
} from '../../lib/search/index/words-file'
import { createWordForms } from '../../lib/search/query/forms'
import { readQuery } from '../../lib/search/query/read'
import { type SnippetPart, snippet } from '../../lib/search/snippet'
import { findWords, searchTerms } from '../../lib/search/words'
import { allClauses } from '../../lib/views'
import { getAuthorities, getTestCorpus } from '../helpers'

describe('bytes', () => {
  test('give back the numbers and texts that were written', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.nat(300),
            fc.integer({ min: 0, max: 2 ** 32 - 1 }),
            fc.string({ unit: 'grapheme' }),
          ),
        ),
        (values) => {
          const writer = new ByteWriter()
          for (const value of values) {
            if (typeof value === 'number') writer.number(value)
            else writer.text(value)
          }
          const reader = new ByteReader(writer.done())
          for (const value of values) {
            expect(typeof value === 'number' ? reader.number() : reader.text()).toBe(value)
          }
          expect(() => reader.number()).toThrow(/end of the search index/)
        },
      ),
    ))

  test('a shard gives back its words with all their places', () => {
    const word = fc.record({
      word: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a', 'ab', '😀a', '😁a', 'état')),
      places: fc.dictionary(
        fc.nat(400).map(String),
        fc.uniqueArray(fc.nat(300), { minLength: 1 }),
        { minKeys: 1 },
      ),
    })
    return fc.assert(
      fc.property(fc.uniqueArray(word, { selector: ({ word: each }) => each }), (words) => {
        const indexed = words
          .map(({ word: each, places }): IndexedWord => {
            const paragraphs = Object.keys(places)
              .map(Number)
              .sort((a, b) => a - b)
            const positions = paragraphs.map((paragraph) =>
              [...(places[paragraph] ?? [])].sort((a, b) => a - b),
            )
            return {
              word: each,
              paragraphs,
              counts: positions.map(({ length }) => length),
              positions: positions.flat(),
            }
          })
          .sort((a, b) => (a.word < b.word ? -1 : 1))
        const files = writeShard(indexed)
        const read = readWords(files.words)
        const places = readPositionBytes(files.positions)
        const again = read.map((each, index) => {
          const { paragraphs, counts } = decodePostings(each)
          const positions = decodePositions(
            { paragraphs, counts },
            places[index] ?? new Uint8Array(),
          )
          return {
            word: each.word,
            paragraphs: [...paragraphs],
            counts: [...counts],
            positions: [...positions],
          }
        })
        expect(again).toEqual(indexed)
      }),
    )
  })
})

describe('words', () => {
  test.each([
    ['Cyber-attack', ['cyber', 'attack']],
    ['État Straße ﬁrst', ['etat', 'straße', 'first']],
    ['State’s', ['state', 's']],
    ['cy\u00ADber sov\u200Bereignty', ['cyber', 'sovereignty']],
    ['½ of 3', ['½', 'of', '3']],
    ['__proto__', ['proto']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(searchTerms(text)).toEqual(expected)
  })
})

describe('forms of words', async () => {
  const { wordForms } = await getAuthorities()
  const english = wordForms.get('en')
  if (!english) throw new Error('There are no forms of English words')
  const forms = createWordForms({ ...english, hyphenated: ['open ended'] })
  const of = (word: string) => {
    const { tree } = readQuery(word, forms)
    return tree?.type === 'term' ? tree.forms.map((form) => form.join(' ')) : null
  }

  test.each([
    ['terrorism', 'terrorist'],
    ['terrorists', 'terrorism'],
    ['sovereign', 'sovereignty'],
    ['attributed', 'attribution'],
    ['state', 'states'],
    ['parties', 'party'],
    ['crises', 'crisis'],
    ['organisation', 'organizations'],
    ['organizing', 'organising'],
    ['defense', 'defence'],
    ['cognisant', 'cognizant'],
    ['un', 'united nations'],
    ['United Nations', 'un'],
    ['cyberattacks', 'cyber attack'],
    ['cyber attacks', 'cyberattack'],
    ['cyber-attack', 'cyber attacks'],
    ['openended', 'open ended'],
    ['open-ended', 'openended'],
  ])('%s is found by %s', (word, form) => {
    expect(of(word)).toContain(form)
  })

  test.each([
    ['international', 'internal'],
    ['universal', 'university'],
    ['news', 'new'],
    ['new', 'news'],
    ['means', 'mean'],
    ['arms', 'arm'],
    ['is', 'i'],
    ['as', 'a'],
    ['"terrorism"', 'terrorist'],
    ['terrori*', 'terrorist'],
  ])('%s is not found by %s', (word, form) => {
    expect(of(word)).not.toContain(form)
  })

  test('words that make no phrase stay apart', () => {
    expect(readQuery('state attack', forms).tree).toMatchObject({ type: 'and' })
    expect(readQuery('cyber AND attack', forms).tree).toMatchObject({ type: 'and' })
  })
})

describe('snippets', async () => {
  const corpus = await getTestCorpus()
  const texts = corpus.resolutions.flatMap(allClauses).map(({ text }) => text)
  const cut = (text: string, word: string): SnippetPart[] =>
    snippet(
      text,
      findWords(text).filter((each) => each.word === word),
    )

  test('mark what was found and keep the words', () => {
    expect(cut('Stressing the UN Charter,', 'charter')).toEqual([
      { text: 'Stressing the UN ', match: false },
      { text: 'Charter', match: true },
      { text: ',', match: false },
    ])
  })

  test('are cut at spaces where the matches of a long text are densest', () => {
    const text = `sovereignty ${'before '.repeat(60)}sovereignty and sovereignty ${'after '.repeat(60)}`
    const parts = cut(text, 'sovereignty')
    expect(parts.map((part) => part.text).join('')).toMatch(
      /^… before .* sovereignty and sovereignty after .*after …$/,
    )
    expect(parts.filter(({ match }) => match)).toHaveLength(2)
  })

  test('never lose, add or change a word, wherever the match is', () => {
    for (const text of texts) {
      for (const { word } of findWords(text)) {
        const parts = cut(text, word)
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
    const parts = cut(`${'x'.repeat(5000)} found ${'y'.repeat(5000)}`, 'found')
    expect(parts.some(({ match }) => match)).toBe(true)
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(400)
  })
})

describe('text fragments', () => {
  const fragment = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return textFragment('op-3', text, { start, end: start + words.length })
  }
  test.each([
    ['the use of force', 'use of force', 0, 'op-3:~:text=use%20of%20force'],
    ['peace and peace-keeping, x', 'peace', 5, 'op-3:~:text=peace%20and-,peace,-%2Dkeeping%2C%20x'],
    ['peace, and peace', 'peace', 0, 'op-3:~:text=peace,-%2C%20and%20peace'],
    ['non-State actors', 'non-State', 0, 'op-3:~:text=non%2DState'],
    ['a & b, c', '& b, c', 0, 'op-3:~:text=%26%20b%2C%20c'],
  ])('in %j to %j', (text, words, from, expected) => {
    expect(fragment(text, words, from)).toBe(expected)
  })
})

test('a table is one that a spreadsheet can read and does not run', () => {
  const table = {
    head: ['Query: =1+1, "x"'],
    columns: ['before', 'hit'],
    rows: [
      ['=HYPERLINK("x")', 'a, b'],
      ['-1', 'a "b"'],
    ],
  }
  expect(printTable(table, 'csv')).toBe(
    '"# Query: =1+1, ""x"""\nbefore,hit\n"\'=HYPERLINK(""x"")","a, b"\n\'-1,"a ""b"""\n',
  )
  expect(printTable(table, 'tsv').split('\n')).toHaveLength(5)
})
