/**
 * Labels without a sign, an organ and its first ground run together, titles and minutes: each kind, and near it
 * what only looks so.
 */
import { describe, expect, test } from 'vitest'
import { countsOf, inspect, readBlocks } from './inspect'

const FORMULA = 'The Bakers’ Council,\n\nNoting that bread is dear,\n\n'
const asks = (items: string) =>
  `${FORMULA}1. Asks bakers to keep:\n\n${items}\n\n2. Decides to meet.\n`

const BARE: [string, string, string][] = [
  ['letters', asks('a bells of bronze;\n\nb lamps;\n\nc boats.'), '1/2/3'],
  ['letters set off by two spaces', asks('a  bells;\nb  lamps;\nc  boats.'), '1/2/3'],
  ['letters behind commas', asks('a bells,\nb lamps,\nc boats.'), '1/2/3'],
  ['capitals', asks('A Bells of bronze;\n\nB Lamps;'), '1/2/2'],
  ['Roman numerals', asks('i bells;\n\nii lamps;\n\niii boats.'), '1/2/3'],
  [
    'letters from a to o',
    asks([...'abcdefghijklmno'].map((letter) => `${letter} a loaf;`).join('\n\n')),
    '1/2/15',
  ],
  [
    'letters in two paragraphs',
    `${FORMULA}1. Asks for:\n\na rye;\n\nb oats;\n\n2. Urges:\n\na bakers;\n\nb millers.\n`,
    '1/2/4',
  ],
  [
    'near: items that begin with an article',
    asks('a report on rye;\n\na report on oats.'),
    '1/2/0',
  ],
  [
    'near: a name that begins with a capital',
    asks('A Committee on rye;\n\nBread for all.'),
    '1/2/0',
  ],
  [
    'near: lines of a sentence',
    `${FORMULA}1. Asks the guild to send to the towns of the coast and of the harbour: \na report on rye, and to the millers\na report on oats;\n\n2. Decides to meet.\n`,
    '1/2/0',
  ],
]

describe('labels without a sign', () => {
  test.each(BARE)('%s', (_, text, counts) => {
    expect(countsOf(text)).toBe(counts)
  })

  test('are kept as they are printed', () => {
    const { clauses } = inspect(asks('a bells;\n\nb lamps.'))
    expect(clauses.slice(2, 4)).toMatchObject([
      { anchor: 'op-1-a', label: 'a', text: 'bells;' },
      { anchor: 'op-1-b', label: 'b', text: 'lamps.' },
    ])
  })
})

const SPOKEN = 'The draft, which passed on Monday, reads as follows:\n\n'
const RUN_ON: [string, string, string][] = [
  [
    'behind a sentence of a journalist’s',
    `${SPOKEN}The Bakers’ Council recalling that bread is dear,\n\nnoting the price of rye,\n\nrequests flour,\n\ndecides to meet.\n`,
    '2/2/0',
  ],
  [
    'in French',
    `Un porte-parole l’a lu mardi.\n\nLe Conseil des boulangers rappelant que le pain est cher;\n\nconsidérant que la farine manque;\n\ninvite les villes;\n\ndécide de se réunir.\n`,
    '2/2/0',
  ],
  [
    'all in one line',
    'The text reads: The Bakers’ Council noting with concern that bread is dear, stressing that salt is scarce, requests the towns of the coast to bake, and decides to meet again.',
    '2/2/0',
  ],
  [
    'near: a sentence of minutes',
    'The Council noting the price of bread moved to the next item.\n\nThe chair thanked the millers.\n',
    '0/0/0',
  ],
  [
    'near: clauses that each name the organ',
    'The Council recalls its ovens;\n\nThe Council requests flour;\n\nThe Council decides to meet.\n',
    '0/3/0',
  ],
]

test.each(RUN_ON)('an organ and a ground without a comma: %s', (_, text, counts) => {
  expect(countsOf(text)).toBe(counts)
})

const MINUTES: [string, string, string][] = [
  [
    'sentences that lead to a list',
    'The Council met at ten. The following were discussed:\n\n1. The ovens are old.\n\n2. The flour is dear.\n',
    '0/0/0',
  ],
  [
    'one sentence that leads to a list',
    'Minutes of 4 May 2033\n\nThe Council discussed the following:\n\n1. The ovens are old.\n\n2. The flour is dear.\n',
    '0/0/0',
  ],
  [
    'near: a formula with a colon',
    'The Bakers’ Council:\n\n1. Requests flour;\n\n2. Decides to meet.\n',
    '0/2/0',
  ],
  [
    'near: a formula with a colon, and a verb that is not listed',
    'The Bakers’ Council:\n\n1. Butters the bread;\n\n2. Decides to meet.\n',
    '0/2/0',
  ],
]

test.each(MINUTES)('minutes: %s', (_, text, counts) => {
  expect(countsOf(text)).toBe(counts)
})

test('in Chinese a formula needs no comma above the first number', () => {
  const types = readBlocks('大会\n\n1. 决定举行会议；\n\n2. 请秘书长提交报告。\n').map(
    ({ type }) => type,
  )
  expect(types).toEqual(['enactingFormula', 'clause', 'clause'])
})

const BODY = `\n\n${FORMULA}1. Requests flour.\n`
/** The lines above the formula, and the title and symbol in them. */
const TITLES: [string, string, string | null][] = [
  ['102 (I) 2030 Year of Bread (second phase)', '2030 Year of Bread (second phase)', '102 (I)'],
  ['102 (I) “Bread for all”', '“Bread for all”', '102 (I)'],
  ['VIII/32. 2030 Agenda for Bread', '2030 Agenda for Bread', 'VIII/32'],
  ['VIII/32. “Bread for all”: a plan', '“Bread for all”: a plan', 'VIII/32'],
  ['Resolution VI.11: 2030–2040 Decade of Ovens', '2030–2040 Decade of Ovens', 'VI.11'],
  [
    'VIII/32. Bread in the Teaching, Study,\nDissemination and keeping of rye',
    'Bread in the Teaching, Study, Dissemination and keeping of rye',
    'VIII/32',
  ],
  ['Resolution VI.11: Bread, Rye,\nOats and Salt', 'Bread, Rye, Oats and Salt', 'VI.11'],
  [
    'VIII/32. Bread for all the towns\n(second phase)',
    'Bread for all the towns (second phase)',
    'VIII/32',
  ],
  [
    'VIII/32\n\nBread in Teaching, Study,\nDissemination and Baking',
    'Bread in Teaching, Study, Dissemination and Baking',
    'VIII/32',
  ],
  // A reference to a document is no part of the title, nor is a place.
  [
    'VIII/32. Bread for all the towns\n[on the report of the guild]',
    'Bread for all the towns',
    'VIII/32',
  ],
  ['VIII/32. Bread for all the towns\nNew Delhi, 5 May 2030', 'Bread for all the towns', 'VIII/32'],
]

test.each(TITLES)('the title in %j', (above, title, symbol) => {
  expect(inspect(above + BODY)).toMatchObject({ title, symbol })
})

test('a line below a title that its comma ends is no part of it where it speaks', () => {
  expect(inspect(`Bread, Rye, Oats\n${FORMULA}1. Requests flour.\n`)).toMatchObject({
    title: 'Bread, Rye, Oats',
    preambular: 1,
  })
})
