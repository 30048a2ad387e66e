import { describe, expect, test } from 'vitest'
import { createMarkerReader, readSlips, stepOf } from '../../lib/parse/labels'

const readMarker = createMarkerReader({
  articleLabels: ['Art.', 'Article'],
  paragraphLabels: ['Paragraph', 'No.'],
  ordinals: [
    ['First', 'Premier'],
    ['Second', 'Segundo'],
  ],
})

/** Line, then each reading as `style value "label" length`. */
const MARKERS: [string, ...string[]][] = [
  ['1. Decides', 'decimal. 1 "1." 3'],
  ['12. Decides', 'decimal. 12 "12." 4'],
  ['3) Decides', 'decimal) 3 "3)" 3'],
  ['(15) Considering', '(decimal) 15 "(15)" 5'],
  ['- 1. **Encourages**', 'decimal. 1 "1." 5'],
  ['  4.\tDecides', 'decimal. 4 "4." 5'],
  ['5.', 'decimal. 5 "5." 2'],
  ['(a) The state', '(alpha) 1 "(a)" 4'],
  ['b) The state', 'alpha) 2 "b)" 3'],
  ['(aa) The state', '(alpha) 27 "(aa)" 5'],
  ['(i) The state', '(alpha) 9 "(i)" 4', '(roman) 1 "(i)" 4'],
  ['(iv) The state', '(roman) 4 "(iv)" 5'],
  ['(xii) The state', '(roman) 12 "(xii)" 6'],
  ['A. whereas', 'Alpha. 1 "A." 3'],
  ['II. General', 'Alpha. 35 "II." 4', 'Roman. 2 "II." 4'],
  ['1.Decides without a space', 'decimal. 1 "1." 2'],
  ['(a)The state', '(alpha) 1 "(a)" 3'],
  ['( b ) The state', '(alpha) 2 "( b )" 6'],
  ['(c} a scanner’s slip', '(alpha) 3 "(c}" 4'],
  ['a. The state', 'alpha. 1 "a." 3'],
  ['8.2. calls on', 'level2 2 "8.2." 5'],
  ['8.2.1 calls on', 'level3 1 "8.2.1" 6'],
  ['1.5 million people', 'level2 5 "1.5" 4'],
  ['PP3 Recalling', 'PP 3 "PP3" 4'],
  ['(OP2 bis) Urges', 'OP 2 "(OP2 bis)" 10'],
  ['1\tto send', 'number 1 "1" 2'],
  ['2 ADOPTS the plan', 'number 2 "2" 2'],
  ['– having regard', 'bullet 0 "–" 2'],
  ['  • encourages', 'bullet 0 "•" 4'],
  ['Art. 2 - Aprobar', 'article 2 "Art. 2 -" 9'],
  ['ARTICLE 3. Approves', 'article 3 "ARTICLE 3." 11'],
  ['Article 4', 'article 4 "Article 4" 9'],
  ['1- Condemns', 'decimal- 1 "1-" 3'],
  ['2 – Condemns', 'decimal- 2 "2 –" 4'],
  ['3: Condemns', 'decimal: 3 "3:" 3'],
  ['4/ Condemns', 'decimal/ 4 "4/" 3'],
  ['[5] Condemns', 'decimal] 5 "[5]" 4'],
  ['1.- Comprar', 'decimal. 1 "1.-" 4'],
  ['2º.- Comprar', 'decimal. 2 "2º.-" 5'],
  ['3°) Comprar', 'decimal° 3 "3°)" 4'],
  ['1° d’acheter', 'decimal° 1 "1°" 3'],
  ['2 bis. Urges', 'decimal. 2 "2 bis." 7'],
  ['2 bis.- Urges', 'decimal. 2 "2 bis.-" 8'],
  ['2a. Urges', 'decimal. 2 "2a." 4'],
  ['一,决定举行会议', 'han. 1 "一," 2'],
  ['十二, 决定举行会议', 'han. 12 "十二," 4'],
  ['(二)召开会议', '(han) 2 "(二)" 3'],
  ['㈢ 召开会议', '(han) 3 "㈢" 2'],
  ['二十一,决定', 'han. 21 "二十一," 4'],
  ['’1‘ تقديم تقرير', 'loose ‘decimal’ 1 "’1‘" 4'],
  ['(b. The state', '(alpha) 2 "(b." 4'],
  ['(с) The state', '(alpha) 3 "(c)" 4'],
  ['(ab) The state', '(alpha) 28 "(ab)" 5'],
  ['•oil', 'bullet 0 "•" 1'],
  ['\uF0B7 oil', 'bullet 0 "\uF0B7" 2'],
  ['➢ oil', 'bullet 0 "➢" 2'],
  ['‒ oil', 'bullet 0 "‒" 2'],
  ['❍ oil', 'bullet 0 "❍" 2'],
  ['☐oil', 'bullet 0 "☐" 1'],
  ['-> oil', 'bullet 0 "->" 3'],
  ['» oil', 'bullet 0 "»" 2'],
  ['v oil', 'bullet 0 "v" 2'],
  ['(β) oil', '(alpha) 2 "(β)" 4'],
  ['1/- Condemns', 'loose decimal  /- 1 "1/-" 4'],
  ['1st. Condemns', 'decimal° 1 "1st." 5'],
  ['2nd Condemns', 'decimal° 2 "2nd" 4'],
  ['3.º Comprar', 'decimal° 3 "3.º" 4'],
  ['1° – Condemns', 'decimal° 1 "1° –" 5'],
  ['First. Condemns', 'loose ordinal 1 "First." 7'],
  ['SEGUNDO.- Comprar', 'loose ordinal 2 "SEGUNDO.-" 10'],
  ['First, Condemns', 'loose ordinal 1 "First," 7'],
  ['Article premier. Décide', 'article 1 "Article premier." 17'],
  ['Paragraph 2: Condemns', 'loose decimal paragraph 2 "Paragraph 2:" 13'],
  ['No. 2 Condemns', 'loose decimal no. 2 "No. 2" 6'],
  ['#2 Condemns', 'loose decimal #  2 "#2" 3'],
  ['(2). Condemns', 'loose decimal ( ). 2 "(2)." 5'],
  ['(2) – Condemns', '(decimal) 2 "(2) –" 6'],
  ['② Condemns', 'loose decimal ① 2 "②" 2'],
  ['a/ oil', 'loose alpha  / 1 "a/" 3'],
  ['[b] oil', 'loose alpha [ ] 2 "[b]" 4'],
  ['I – Condemns', 'loose Alpha  - 9 "I –" 4', 'loose Roman  - 1 "I –" 4'],
  ['2e. Décide', 'decimal. 2 "2e." 4', 'decimal° 2 "2e." 4'],
  // Only a sequence shows whether these are labels.
  ['12 December 1948', 'decimal  12 "12" 3'],
  ['3 States of the coast', 'decimal  3 "3" 2'],
  ['5 of the Charter', 'decimal  5 "5" 2'],
]

const NO_MARKERS = [
  '2001, 57/64 of 1 December',
  '57/64 of 1 December',
  '1990. The year',
  '一九四五年的宪章',
  '三个国家',
  '‘12 lamps’ of the coast',
  '(see above) that',
  '(a state that',
  'e.g. this',
  'i.e. that',
  '(iiii) is no numeral',
  '(abc) is no letter',
  'No. 5 of the list',
  'Paragraph 2 of the Charter',
  'first. Condemns',
  'First of all',
  'o',
  '“oil”',
  'a state',
  'U.S.Senate',
  'Article 2 of the Charter',
  'Article 22) and others',
  '-5 degrees',
  '',
]

describe('readMarker', () => {
  test.each(MARKERS)('%s', (line, ...expected) => {
    const readings = readMarker(line).map(
      ({ style, value, label, length }) => `${style} ${value} "${label}" ${length}`,
    )
    expect(readings).toEqual(expected)
  })

  test.each(NO_MARKERS)('none in: %s', (line) => {
    expect(readMarker(line)).toEqual([])
  })
})

/** What a scanner made of a label, and what it may have been. */
const SLIPS: [string, string[]][] = [
  ['(5) For', ['(b)', '(s)']],
  ['(1) For', ['(i)', '(i)', '(l)']],
  ['(6) For', ['(b)', '(g)']],
  ['l. For', ['1.', 'i.', 'i.']],
  ['(7) For', []],
  ['– For', []],
  ['Art. 1 - For', []],
]

test.each(SLIPS)('what %s may be', (line, expected) => {
  expect(readSlips(readMarker(line)).map(({ meant }) => meant)).toEqual(expected)
})

test('a step of a path is a number or small letters', () => {
  const steps = ['(12) x', '(a) x', 'B. x', '(iv) x'].map((line) => {
    const [marker] = readMarker(line)
    return marker && stepOf(marker)
  })
  expect(steps).toEqual([12, 'a', 'b', 'iv'])
})
