import { expect, test } from 'vitest'
import type { Resolution } from '../../lib/record'
import { parse } from '../helpers'

/** Parse a text whose front matter says nothing of what the text may say. */
function parseText(text: string): Resolution {
  const { resolution } = parse(`---\nstatus: adopted\nsource: x\nbody: ipu\n---\n${text}`)
  if (!resolution) throw new Error('There is no record')
  return resolution
}

const FORMULA = 'The 132nd Assembly of the Inter-Parliamentary Union,\n\n1. Decides to meet.\n'

/** Masthead, then symbol, place, date and title as read. */
const MASTHEADS: [string, string | null, string | null, string | null, string | null][] = [
  [
    'AALCO/RES/54/SP2 BEIJING, 17 APRIL 2015\n\nA TITLE',
    'AALCO/RES/54/SP2',
    'Beijing',
    '2015-04-17',
    'A TITLE',
  ],
  [
    'AALCO/RES/43/S6 NEW DELHI, 1 May 2004\n\nA title\nin two lines',
    'AALCO/RES/43/S6',
    'New Delhi',
    '2004-05-01',
    'A title in two lines',
  ],
  ['AALCO/RES/54/SP2', 'AALCO/RES/54/SP2', null, null, null],
  ['BEIJING, 17 APRIL 2015 AALCO/RES/54/SP2', 'AALCO/RES/54/SP2', 'Beijing', '2015-04-17', null],
  ['A. Peace', null, null, null, 'A. Peace'],
  ['United Nations\n\nOn lamps', null, null, null, 'On lamps'],
  ['COUNCIL OF EUROPE\n\nOn lamps', null, null, null, 'On lamps'],
  ['Conseil de l’Europe\n\nOn lamps', null, null, null, 'On lamps'],
  ['United Nations lamps\n\nOn lamps', null, null, null, null],
  ['Friends of the United Nations\n\nOn lamps', null, null, null, null],
  ['League of Lamps\n\nOn lamps', null, null, null, null],
  ['Hanoi, 1 April 2015', null, 'Hanoi', '2015-04-01', null],
  ['A title of 2015', null, null, null, 'A title of 2015'],
  ['AALCO/RES/54/SP2-bis/X', 'AALCO/RES/54/SP2-bis/X', null, null, null],
  ['Report on the work done since 17 April 2015', null, null, null, null],
  ['One title\n\nAnother title', null, null, null, null],
  ['AALCO/RES/1/A Cairo, 1 May 2004 and 2 May 2004', 'AALCO/RES/1/A', null, null, null],
]

test.each(MASTHEADS)('%s', (masthead, symbol, place, date, title) => {
  const record = parseText(`${masthead}\n\n${FORMULA}`)
  expect(
    [record.symbol, record.place, record.date, record.title].map((field) => field?.value ?? null),
  ).toEqual([symbol, place, date, title])
})

test('a field’s position is where the text says it', () => {
  const record = parseText(`AALCO/RES/43/S6 NEW DELHI, 1 May 2004\n\n  A title\n\n${FORMULA}`)
  const places = [record.symbol, record.place, record.date, record.title].map(
    (field) => field && `${field.position.line}:${field.position.column}`,
  )
  expect(places).toEqual(['6:1', '6:17', '6:28', '8:1'])
})

/** Masthead, and those of its words that are in no field. */
const UNREAD: [string, string[]][] = [
  ['AALCO/RES/54/SP2 BEIJING, 17 APRIL 2015\n\nA title', []],
  ['One title\n\nAnother title', ['One title', 'Another title']],
  ['A title\n\nReport since 17 April 2015', ['Report since 17 April 2015']],
  ['AALCO/RES/54/SP2 as amended\n\nA title', ['AALCO/RES/54/SP2 as amended']],
  [
    'AALCO/RES/1/A Cairo, 1 May 2004 and 2 May 2004',
    ['AALCO/RES/1/A Cairo, 1 May 2004 and 2 May 2004'],
  ],
]

test.each(UNREAD)(
  'words that are in no field are kept to be shown, and reported: %s',
  (masthead, unread) => {
    const { resolution, file } = parse(
      `---\nstatus: adopted\nsource: x\nbody: ipu\n---\n${masthead}\n\n${FORMULA}`,
    )
    const shown = resolution?.blocks.flatMap((block) =>
      block.type === 'masthead' && !block.inFields ? [block.text] : [],
    )
    expect(shown).toEqual(unread)
    expect(file.messages.filter(({ ruleId }) => ruleId === 'masthead')).toHaveLength(unread.length)
  },
)

test('a title that the editor overrules is shown', () => {
  const { resolution } = parse(
    `---\nstatus: adopted\nsource: x\nbody: ipu\ntitle: Another\n---\nA title\n\n${FORMULA}`,
  )
  expect(resolution?.title).toMatchObject({ value: 'Another', from: 'editor' })
  expect(resolution?.blocks[0]).toMatchObject({ text: 'A title', inFields: false })
})

test.each([
  ['1503 (XLVIII). Procedure', { number: 48, name: 'XLVIII' }],
  ['1503 (XIX). Procedure', { number: 19, name: 'XIX' }],
  ['1503 (IIII). Procedure', undefined],
])('a symbol’s Roman numeral counts the session: %s', (masthead, session) => {
  const { resolution } = parse(
    `---\nstatus: adopted\nsource: x\n---\n${masthead}\n\nThe Economic and Social Council,\n\n1. Decides to meet.\n`,
  )
  expect(resolution?.session?.value).toEqual(session)
})
