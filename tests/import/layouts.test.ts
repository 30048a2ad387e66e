/**
 * Layouts from around the world, each in an invented text, and what is found in it.
 */
import { describe, expect, test } from 'vitest'
import { inspect } from './inspect'
import * as texts from './raw-texts'

/** Anchor, label and opening of each clause. */
function outline(text: string): string[] {
  return inspect(text).clauses.map(({ anchor, label, opening }) =>
    [anchor, label ?? '-', opening ?? '-'].join(' '),
  )
}

const LAYOUTS: [string, string, string[]][] = [
  [
    'the text of a PDF',
    texts.PDF,
    [
      'pp-1 - Recalling',
      'pp-2 - Deeply concerned',
      'op-1 1. Decides',
      'op-1-a (a) -',
      'op-1-b (b) -',
      'op-2 2. Encourages',
    ],
  ],
  [
    'a scan',
    texts.SCAN,
    [
      'pp-1 - Having heard',
      'pp-2 - Gravely concerned',
      'op-1 1. Calls upon',
      'op-1-a (a) -',
      'op-1-b (6) -',
      'op-1-c (c) -',
      'op-2 2. Affirms',
      'op-2-i (1) -',
      'op-2-ii (ii) -',
      'op-3 3. Decides',
    ],
  ],
  [
    'no numbers, sections, an annex',
    texts.UNNUMBERED,
    [
      'pp-1 - Recalling',
      'op-1 - Determines',
      'op-2 - Calls for',
      'op-3 - Requests',
      'op-3-1 (1) -',
      'op-3-2 (2) -',
    ],
  ],
  [
    'whereas and resolved',
    texts.WHEREAS,
    ['pp-1 - WHEREAS', 'pp-2 - WHEREAS', 'op-1 - RESOLVED', 'op-2 - RESOLVED'],
  ],
  [
    'considering and resolves',
    texts.CONSIDERING,
    ['pp-1 - -', 'pp-2 - -', 'pp-3 - -', 'op-1 1. To thank', 'op-2 2. To buy'],
  ],
  [
    'articles, in Spanish',
    texts.ARTICLES,
    ['pp-1 - -', 'pp-2 - -', 'pp-3 - -', 'op-1 Art. 1 - Aprobar', 'op-2 Art. 2 - -'],
  ],
  [
    'small openings, in French',
    texts.SMALL,
    ['pp-1 - considérant', 'pp-2 - prenant acte', 'op-1 - décide', 'op-2 - invite'],
  ],
  [
    'one line',
    texts.ONE_LINE,
    ['pp-1 - Recalling', 'pp-2 - Having considered', 'op-1 - Takes note of'],
  ],
  [
    'a page of the web',
    texts.PAGE,
    ['pp-1 - Recalling', 'op-1 1. Decides', 'op-1-a a. -', 'op-1-b b. -', 'op-2 2. Thanks'],
  ],
  [
    'dashes, letters and numbers',
    texts.DASHES,
    [
      'pp-1 – having regard to',
      'pp-2 – having regard to',
      'pp-3 A. whereas',
      'pp-4 B. whereas',
      'op-1 1. Calls on',
      'op-1-a (a) -',
      'op-1-b (b) -',
      'op-2 2. Instructs',
    ],
  ],
]

test.each(LAYOUTS)('%s', (_, text, expected) => {
  expect(outline(text)).toEqual(expected)
})

/** Title, symbol, date, body and language of each. */
const NAMES: [string, string, (string | null)[]][] = [
  [
    'the text of a PDF',
    texts.PDF,
    [
      'Lighthouses and the keeping of lighthouses in the service of the peoples of the sea',
      'A/RES/99/1',
      '2044-12-01',
      'un-general-assembly',
      'en',
    ],
  ],
  ['a scan', texts.SCAN, [null, 'Resolution 999 (2044)', '2044-12-01', null, 'en']],
  ['no numbers', texts.UNNUMBERED, [null, '12 (1999)', '1999-03-03', 'un-security-council', 'en']],
  [
    'whereas and resolved',
    texts.WHEREAS,
    ['A RESOLUTION ON THE LAMPS OF THE HARBOUR', 'Resolution 7', null, null, 'en'],
  ],
  [
    'considering and resolves',
    texts.CONSIDERING,
    ['THE LAMPS OF THE COAST', 'AG/RES. 99 (XXX-O/44)', '2044-06-06', 'oas-general-assembly', 'en'],
  ],
  [
    'articles, in Spanish',
    texts.ARTICLES,
    [
      'FAROS DE LA COSTA',
      'MERCOSUR/GMC/RES. Nº 99/44',
      '2044-10-18',
      'mercosur-common-market-group',
      'es',
    ],
  ],
  ['in French', texts.SMALL, ['Des phares de la côte', null, '2044-12-01', null, 'fr']],
  [
    'one line',
    texts.ONE_LINE,
    ['Lighthouses of the coast', '99/1', '2044-12-01', 'un-general-assembly', 'en'],
  ],
  ['a page of the web', texts.PAGE, ['Lamps of the harbour & the coast', null, null, null, 'en']],
  [
    'dashes',
    texts.DASHES,
    ['European Parliament resolution on lamps', null, null, 'european-parliament', 'en'],
  ],
]

test.each(NAMES)('metadata: %s', (_, text, expected) => {
  const { title, symbol, date, body, language } = inspect(text)
  expect([title, symbol, date, body, language]).toEqual(expected)
})

describe('messages', () => {
  const messagesOf = (text: string) =>
    inspect(text).messages.map(({ line, rule, text: reason }) => `${line} ${rule}: ${reason}`)

  test('what is set aside, with its lines', () => {
    expect(messagesOf(texts.PDF)).toEqual([
      '6 set-aside: Set aside a distribution block: Distr.: General / 8 December 2044',
      '9 set-aside: Set aside page furniture: 44-12345 (E) 090144 / *4412345*',
      '35 footnote-mark: Unexpected "1" right after a word, expected words alone; if it is a footnote mark, write it `[^1]` with the note below the text, or remove it',
      '44 set-aside: Set aside a footnote: __________________ / 1 A/98/1. / 2 A/98/2, which goes on over / more than one line.',
      '51 set-aside: Set aside page furniture: A/RES/99/1 / Lighthouses and the keeping of lighthouses in the service of / the peoples of the sea / 44-12345 / 2/2',
      '60 footnote-mark: Unexpected "2" right after a word, expected words alone; if it is a footnote mark, write it `[^2]` with the note below the text, or remove it',
    ])
  })

  test('slips of labels, in the places of the raw file', () => {
    expect(messagesOf(texts.SCAN).slice(0, 3)).toEqual([
      '7 broken-word: Unexpected word broken at the end of a line, read as "lighthouse"; check whether the hyphen is right',
      '19 misread-label: Unexpected label "(6)", expected "(b)" in its sequence; it counts as that, and the text is kept as it is',
      '25 misread-label: Unexpected label "(1)", expected "(i)" in its sequence; it counts as that, and the text is kept as it is',
    ])
  })

  test('a broken word whose hyphen is guessed', () => {
    const text =
      'The Harbour Council,\n\nNoting the report of the thresh-\nold of the sea and of all that\n\n1. Decides to meet;\n2. Decides to eat.\n'
    expect(messagesOf(text)).toContainEqual(
      '3 broken-word: Unexpected word broken at the end of a line, read as "threshold"; check whether the hyphen is right',
    )
  })

  test('a text that is no resolution', () => {
    const inspection = inspect(texts.LETTER)
    expect(inspection).toMatchObject({
      title: null,
      preambular: 0,
      operative: 0,
      subparagraphs: 0,
      clauses: [],
    })
    expect(inspection.messages.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'no-resolution error',
    ])
  })
})
