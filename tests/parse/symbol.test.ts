import { expect, test } from 'vitest'
import { createSymbolReader } from '../../lib/parse/masthead/symbol'
import { getAuthorities } from '../helpers'

const { bodies, layout } = await getAuthorities()
const read = createSymbolReader(bodies, layout)

/** A line above the formula, the bodies that it may name, and the symbol in the line. */
const SYMBOLS: [string, string[], string | null][] = [
  ['United Nations A/RES/78/246', [], 'A/RES/78/246'],
  ['A/RES/78/300 B', [], 'A/RES/78/300 B'],
  ['A/RES/ES-10/22', [], 'A/RES/ES-10/22'],
  ['57/97. The risk of', ['un-general-assembly'], '57/97'],
  ['2625 (XXV). Declaration on', ['un-general-assembly'], '2625 (XXV)'],
  ['16 (1947). Resolution of 10 January 1947', ['un-security-council'], '16 (1947)'],
  ['Resolution 242 (1967)', ['un-security-council'], '242 (1967)'],
  ['Resolution 242(1967)', ['un-security-council'], '242(1967)'],
  ['Resolution 242      (1967)', ['un-security-council'], '242      (1967)'],
  ['Resolution 1506 (2006)', ['coe-parliamentary-assembly'], 'Resolution 1506 (2006)'],
  ['S/RES/1373 (2001)', [], 'S/RES/1373 (2001)'],
  ['A/HRC/RES/53/12', [], 'A/HRC/RES/53/12'],
  ['E/RES/2023/15', [], 'E/RES/2023/15'],
  ['AHG/Dec. 123 (XXXIII)', [], 'AHG/Dec. 123 (XXXIII)'],
  ['AG/RES. 2258 (XXXVI-O/06)', [], 'AG/RES. 2258 (XXXVI-O/06)'],
  ['AALCO/RES/54/SP2', [], 'AALCO/RES/54/SP2'],
  ['MERCOSUR/GMC/RES. Nº 27/12', [], 'MERCOSUR/GMC/RES. Nº 27/12'],
  ['RESOLUTION (53) 14', [], 'RESOLUTION (53) 14'],
  ['A/C.1/80/L.13', [], 'A/C.1/80/L.13'],
  ['A/HRC/50/L.11/Rev.1', [], 'A/HRC/50/L.11/Rev.1'],
  ['C-I/132/DR', [], 'C-I/132/DR'],
  ['CP/RES. 953 (1700/09)', [], 'CP/RES. 953 (1700/09)'],
  ['190 EX/Decision 13', [], '190 EX/Decision 13'],
  ['1503 (XLVIII). Procedure', ['un-economic-and-social-council'], '1503 (XLVIII)'],
  ['728 F (XXVIII). Communications', ['un-economic-and-social-council'], '728 F (XXVIII)'],
  ['WHA75.1', [], 'WHA75.1'],
  ['Resolution 131', [], 'Resolution 131'],
  ['Resolution A.1116(30)', [], 'A.1116(30)'],
  ['X/ABC/12', [], 'X/ABC/12'],
  ['[on the report of the First Committee (A/57/513)]', [], null],
  ['on 12/13 May', [], null],
  ['Agenda item 57/97', [], null],
  ['The 57/97 report', [], null],
  ['A report of 242 (1967)', ['un-security-council'], null],
  ['The report 242 (1967)', ['un-security-council'], null],
  ['A/RES/1234567/97x', [], 'A/RES/1234567/97x'],
  ['Resolution on lamps', [], null],
]

test.each(SYMBOLS)('%s', (line, named, symbol) => {
  const reading = read(line, named)
  expect(reading?.symbol ?? null).toBe(symbol)
  if (reading) expect(line.slice(reading.start, reading.end)).toBe(symbol)
})

test('a symbol gives its body, its session and whether it is a draft’s', () => {
  expect(read('AHG/Dec. 123 (XXXIII)', [])).toMatchObject({
    bodies: ['oau-assembly'],
    roman: 'XXXIII',
    isDraft: false,
    identifiesBody: true,
  })
  expect(read('A/C.1/80/L.13', [])).toMatchObject({ isDraft: true })
  expect(read('Resolution 12 (1999)', [])).toMatchObject({ identifiesBody: false })
})
