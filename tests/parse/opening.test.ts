import { describe, expect, test } from 'vitest'
import { createOpeningReader } from '../../lib/parse/opening'
import { getAuthorities } from '../helpers'

const { openings, layout } = await getAuthorities()
const readers = new Map(
  [...openings].map(([language, grammar]) => [language, createOpeningReader(grammar, layout)]),
)
function readerOf(language: string) {
  const found = readers.get(language)
  if (!found) throw new Error(`There is no grammar of ${language}`)
  return found
}
const reader = readerOf('en')

/** Text, phrase as printed, kind, head, force, modifiers. */
const OPENINGS: [string, string, string, string, string, string[]][] = [
  ['Encourages Member States', 'Encourages', 'operative', 'encourage', 'encourages', []],
  [
    'Also encourages parliaments',
    'Also encourages',
    'operative',
    'encourage',
    'encourages',
    ['also'],
  ],
  [
    'Further recommends that',
    'Further recommends',
    'operative',
    'recommend',
    'encourages',
    ['further'],
  ],
  [
    'Also strongly urges all',
    'Also strongly urges',
    'operative',
    'urge',
    'urges',
    ['also', 'strongly'],
  ],
  ['Calls upon all parliaments', 'Calls upon', 'operative', 'call upon', 'urges', []],
  ['Calls for peace', 'Calls for', 'operative', 'call for', 'urges', []],
  ['Takes note of the report', 'Takes note of', 'operative', 'take note', 'states', []],
  [
    'Takes note with appreciation of it',
    'Takes note with appreciation',
    'operative',
    'take note',
    'states',
    ['with appreciation'],
  ],
  ['Hereby decides to meet', 'Hereby decides', 'operative', 'decide', 'decides', ['hereby']],
  ['DECIDES to meet', 'DECIDES', 'operative', 'decide', 'decides', []],
  ['decides to meet', 'decides', 'operative', 'decide', 'decides', []],
  ['Affirms further the need', 'Affirms further', 'operative', 'affirm', 'states', ['further']],
  [
    'Deeply concerned about threats',
    'Deeply concerned',
    'preambular',
    'concerned',
    'states',
    ['deeply'],
  ],
  ['Fully aware that many', 'Fully aware', 'preambular', 'aware', 'states', ['fully']],
  [
    'Noting with appreciation the statement',
    'Noting with appreciation',
    'preambular',
    'note',
    'states',
    ['with appreciation'],
  ],
  [
    'Noting with deep concern that',
    'Noting with deep concern',
    'preambular',
    'note',
    'states',
    ['with deep concern'],
  ],
  ['Having considered the document', 'Having considered', 'preambular', 'consider', 'states', []],
  ['Recalling further that', 'Recalling further', 'preambular', 'recall', 'states', ['further']],
  ['Bearing  in\nmind the need', 'Bearing  in\nmind', 'preambular', 'bear in mind', 'states', []],
  ['Cognisant of that the fact', 'Cognisant', 'preambular', 'cognizant', 'states', []],
  ['The Assembly notes the report', 'notes', 'operative', 'note', 'states', []],
  ['  Noting the report', 'Noting', 'preambular', 'note', 'states', []],
]

/** Near misses: text that begins almost as an opening does. */
const NO_OPENINGS = [
  'Encouragement of parliaments',
  'Noted the report',
  'Note the report',
  'Calls made by parliaments',
  'Also the parliaments',
  'With appreciation noting',
  'Having been told',
  'At the national level',
  '',
]

describe('read', () => {
  test.each(OPENINGS)('%s', (text, phrase, kind, head, force, modifiers) => {
    const reading = reader.read(text)
    expect(reading?.kind).toBe(kind)
    expect(reading?.opening).toMatchObject({ phrase, head, force, modifiers })
    expect(text.slice(reading?.opening.start, reading?.opening.end)).toBe(phrase)
  })

  test.each(NO_OPENINGS)('none in: %s', (text) => {
    expect(reader.read(text)).toBeNull()
  })

  test('a word that only looks like a modifier belongs to what follows', () => {
    const phrases = ['Encourages further efforts', 'Noting with States that agree', 'Urges also']
    expect(phrases.map((text) => reader.read(text)?.opening.phrase)).toEqual([
      'Encourages',
      'Noting',
      'Urges',
    ])
  })
})

describe('readFurther', () => {
  /** Kind, text, the phrases with which it opens again. */
  const FURTHER: ['preambular' | 'operative', string, string[]][] = [
    ['preambular', 'Convinced that A; also convinced that B,', ['also convinced']],
    ['preambular', 'Noting A, also noting that B,', ['also noting']],
    [
      'preambular',
      'Noting A, and further noting B; and recalling C,',
      ['further noting', 'recalling'],
    ],
    ['operative', 'Decides to meet; and requests the Secretary-General to report;', ['requests']],
    ['preambular', 'Noting A, noting B,', []],
    ['preambular', 'Noting that they decide, also decides who,', []],
    ['operative', 'Recommends limits while noting that the manner is under discussion;', []],
    ['operative', 'Urges parliaments; noting that they meet;', []],
    ['preambular', 'Noting A, as well as B,', []],
  ]

  test.each(FURTHER)('%s: %s', (kind, text, expected) => {
    const from = reader.read(text)?.opening.end ?? 0
    const found = reader.readFurther(text, kind, from)
    expect(found.map(({ phrase }) => phrase)).toEqual(expected)
    for (const { start, end, phrase } of found) expect(text.slice(start, end)).toBe(phrase)
  })
})
