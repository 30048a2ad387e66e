import { describe, expect, test } from 'vitest'
import type { Block } from '../../lib/record'
import { FRONT_MATTER, parse, parseText, placesOf } from '../helpers'

const FORMULA = 'The General Assembly,\n\n'

function shape(text: string): string[] {
  const lines = (block: Block, indent: string): string[] =>
    block.type === 'clause'
      ? [
          `${indent}${block.anchor} ${block.label ?? '-'}`,
          ...block.children.flatMap((child) => lines(child, `${indent}  `)),
        ]
      : [`${indent}${block.type} ${block.text}`]
  return parseText(FORMULA + text)
    .blocks.slice(1)
    .flatMap((block) => lines(block, ''))
}

const SHAPES: [string, string, string[]][] = [
  [
    'sub-paragraphs by letters and roman numerals',
    '1. Decides:\n(a) one:\n(i) first;\n(ii) second;\n(b) two;\n2. Requests peace.',
    [
      'op-1 1.',
      '  op-1-a (a)',
      '    op-1-a-i (i)',
      '    op-1-a-ii (ii)',
      '  op-1-b (b)',
      'op-2 2.',
    ],
  ],
  [
    'the letter i after h',
    `1. Decides:\n${[...'abcdefghij'].map((letter) => `(${letter}) item;`).join('\n')}`,
    ['op-1 1.', ...[...'abcdefghij'].map((letter) => `  op-1-${letter} (${letter})`)],
  ],
  [
    'numbers that run through both parts',
    '1. Noting peace,\n2. Recalling war,\n3. Decides to meet.',
    ['pp-1 1.', 'pp-2 2.', 'op-3 3.'],
  ],
  [
    'numbers that restart under a heading are counted through for the anchor',
    'I General\n\n1. Decides peace;\n2. Urges peace.\n\nII Special\n\n1. Decides on\nwar.',
    ['heading I General', 'op-1 1.', 'op-2 2.', 'heading II Special', 'op-3 1.'],
  ],
  [
    'a number that begins a wrapped line is no marker',
    '1. Recalls its resolutions of\n15. and 16. May\n2001, 57/64 and\n58/1;\n2. Decides to meet.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'no blank line anywhere',
    'Noting peace,\nRecalling war,\n1. Decides;\n2. Urges.',
    ['pp-1 -', 'pp-2 -', 'op-1 1.', 'op-2 2.'],
  ],
  [
    'a wrapped line that begins large is no heading',
    '1. Decides that the\nMember States\nof the Union meet;\n2. Urges peace.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'a wrapped line that begins with a verb is no clause',
    'Noting that the Assembly\nDecides by vote,\n1. Urges peace.',
    ['pp-1 -', 'op-1 1.'],
  ],
  [
    'preambular after operative',
    '1. Decides to meet.\n\nNoting peace,\n\n2. Urges peace.',
    ['op-1 1.', 'pp-1 -', 'op-2 2.'],
  ],
  [
    'a clause without a number among numbered ones',
    '1. Decides to meet.\n\nUrges peace.',
    ['op-1 1.', 'op-1-bis -'],
  ],
  [
    'clauses without a number in between, and those after them keep theirs',
    '1. Decides one.\n\nUrges peace.\n\nRequests peace.\n\n2. Decides two.',
    ['op-1 1.', 'op-1-bis -', 'op-1-ter -', 'op-2 2.'],
  ],
  [
    'text that has no place',
    '1. Decides to meet.\n\n5012th meeting.',
    ['op-1 1.', 'paragraph 5012th meeting.'],
  ],
]

SHAPES.push(
  [
    'a first label in brackets after a line that is not closed',
    '1. Decides to:\n(a) protect cables, in particular\n(i) those in shallow water;\n(ii) those near ports;\n(b) repair them.',
    ['op-1 1.', '  op-1-a (a)', '    op-1-a-i (i)', '    op-1-a-ii (ii)', '  op-1-b (b)'],
  ],
  [
    'a reference in brackets at the beginning of a wrapped line',
    '1. Recalls sub-paragraph\n(a) of its resolution;\n2. Urges peace.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'sections with capital roman numerals',
    'Noting peace,\nI. Protection\n1. Decides;\n2. Urges peace.\n\nII. Follow-up\n\n3. Requests peace.',
    ['pp-1 -', 'heading I. Protection', 'op-1 1.', 'op-2 2.', 'heading II. Follow-up', 'op-3 3.'],
  ],
  [
    'a heading that begins as a clause does',
    'Noting peace,\n\nViews of Member States\n\n1. Decides peace;\n2. Urges peace.',
    ['pp-1 -', 'heading Views of Member States', 'op-1 1.', 'op-2 2.'],
  ],
  [
    'a sentence that a blank line interrupts',
    '1. Recalls the\n\nviews of States and\n\n2. Urges peace.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'a head that is not listed, told by its form',
    '1. Munches the report.\n\n2. Decides to meet.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'a number right below the formula, whatever its words',
    '1. Later today.\n\n2. Decides to meet.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'a label before words that are no clause stays',
    '(b) Later today.\n\n2. Decides to meet.',
    ['paragraph (b) Later today.', 'op-2 2.'],
  ],
  [
    'a decimal number that begins a line is no label',
    '1. Decides to spend;\n1.5 million on lamps;\n2. Urges peace.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'numbers of several levels',
    '1. Calls on States to:\n1.1. light lamps;\n1.2. ring bells:\n1.2.1. at dusk;\n1.2.2. at dawn;\n1.3. watch.\n2. Urges peace.',
    [
      'op-1 1.',
      '  op-1-1 1.1.',
      '  op-1-2 1.2.',
      '    op-1-2-1 1.2.1.',
      '    op-1-2-2 1.2.2.',
      '  op-1-3 1.3.',
      'op-2 2.',
    ],
  ],
  [
    'labels of drafters, and numbers without a sign',
    'PP1 Noting peace,\nPP2 Recalling war,\nOP1 Decides to meet;\nOP2 Urges peace.',
    ['pp-1 PP1', 'pp-2 PP2', 'op-1 OP1', 'op-2 OP2'],
  ],
  [
    'numbers without a sign',
    'Noting peace,\n\n1\tDECIDES to meet;\n\n2\tURGES peace.',
    ['pp-1 -', 'op-1 1', 'op-2 2'],
  ],
  [
    'headings and paragraphs between items',
    '1. Decides on measures:\n\nFirst measure\n\n(a) one;\n\nSecond measure\n\n(b) two;\n\n2. Urges peace.',
    ['op-1 1.', '  op-1-a (a)', '  op-1-b (b)', 'op-2 2.'],
  ],
  [
    'a reference at the beginning of a wrapped line, and the item after it',
    '1. Decides:\n\n(a) to act under paragraph 3\n(b) of its rules;\n\n(b) to rest.',
    ['op-1 1.', '  op-1-a (a)', '  op-1-b (b)'],
  ],
  [
    'a last clause that ends with the mark of a note',
    'Noting peace,\n\nRecalling the report, 5/\n\n1. Urges peace.',
    ['pp-1 -', 'pp-2 -', 'op-1 1.'],
  ],
  [
    'a table, whose rows have numbers',
    '1. Approves the budget:\n\nNo.   Item    Dollars\n1.    Staff   500\n2.    Travel  300\n      Total      800\n\n2. Urges peace.',
    [
      'op-1 1.',
      'paragraph No.   Item    Dollars\n1.    Staff   500\n2.    Travel  300\n      Total      800',
      'op-2 2.',
    ],
  ],
  [
    'a table between bars',
    '1. Approves the budget:\n\n| Item | Dollars |\n|---|---|\n| 1. Staff | 500 |\n\n2. Urges peace.',
    ['op-1 1.', 'paragraph | Item | Dollars |\n|---|---|\n| 1. Staff | 500 |', 'op-2 2.'],
  ],
  [
    'a label that stands far from its words is no row',
    '1.    Decides to meet;\n2.    Urges   peace.',
    ['op-1 1.', 'op-2 2.'],
  ],
  [
    'a closing that no blank line parts',
    '1. Urges peace.\n12th plenary meeting\n1 May 1999',
    ['op-1 1.', 'paragraph 12th plenary meeting\n1 May 1999'],
  ],
  [
    'an annex with a formula of its own',
    '1. Adopts the rules.\n\nANNEX\n\nThe General Assembly,\n\nNoting peace,\n\n1. Urges it.',
    [
      'op-1 1.',
      'heading ANNEX',
      'paragraph The General Assembly,',
      'paragraph Noting peace,',
      'paragraph 1. Urges it.',
    ],
  ],
  ['a label without words', '1. Decides.\n2.\n3. Urges peace.', ['op-1 1.', 'op-2 2.', 'op-3 3.']],
  [
    'lines that only look blank',
    'Noting peace,\n\u00a0\n1. Decides one;\n\u00a0\u3000\n2. Urges two.',
    ['pp-1 -', 'op-1 1.', 'op-2 2.'],
  ],
  [
    'a clause that ends with "; and"',
    'Noting peace; and\nRecalling war,\n1. Decides to meet; and\n2. Urges peace.',
    ['pp-1 -', 'pp-2 -', 'op-1 1.', 'op-2 2.'],
  ],
  [
    'a line that is too long for a heading',
    `1. Decides to meet.\n\nThe ${'long '.repeat(60)}line\n\n2. Urges peace.`,
    ['op-1 1.', `paragraph The ${'long '.repeat(60)}line`, 'op-2 2.'],
  ],
  [
    'letters under a heading begin anew',
    '1. Decides:\n(a) one;\n(b) two;\n\nAbroad\n\n2. Urges:\n(a) one;\n(b) two.',
    [
      'op-1 1.',
      '  op-1-a (a)',
      '  op-1-b (b)',
      'heading Abroad',
      'op-2 2.',
      '  op-2-a (a)',
      '  op-2-b (b)',
    ],
  ],
  [
    'a new list deeper than a number that goes on',
    '1. Decides:\n(a) one:\n(i) first;\n(ii) second;\n2. Urges:\n(a) one.',
    [
      'op-1 1.',
      '  op-1-a (a)',
      '    op-1-a-i (i)',
      '    op-1-a-ii (ii)',
      'op-2 2.',
      '  op-2-a (a)',
    ],
  ],
  [
    'clauses with capital letters are no headings',
    'A. Noting peace,\nB. Recalling war,\n1. Decides.',
    ['pp-a A.', 'pp-b B.', 'op-1 1.'],
  ],
)

test.each(SHAPES)('%s', (_, text, expected) => {
  expect(shape(text)).toEqual(expected)
})

test('clauses know their heading', () => {
  const record = parseText(
    `${FORMULA}Noting peace,\nAt home\n1. Decides;\n\nAbroad\n\n2. Urges peace.`,
  )
  const sections = record.blocks.flatMap((block) =>
    block.type === 'clause' ? [block.section] : [],
  )
  expect(sections).toEqual([null, 'sec-1', 'sec-2'])
})

describe('the enacting formula', () => {
  const FORMULAE: [string, string, string][] = [
    [
      'under a title that opens as a clause does',
      'SUPPORTING THE PEACE PROCESS\n\nThe 132nd Assembly of the Inter-Parliamentary Union,\n\nNoting peace,',
      'The 132nd Assembly of the Inter-Parliamentary Union,',
    ],
    [
      'over a heading that names the body',
      'The 132nd Assembly of the Inter-Parliamentary Union,\n\nThe IPU and peace\n\n1. Decides.',
      'The 132nd Assembly of the Inter-Parliamentary Union,',
    ],
    [
      'without a comma',
      'THE ASSEMBLY OF THE INTER-PARLIAMENTARY UNION\n\n1. Decides.',
      'THE ASSEMBLY OF THE INTER-PARLIAMENTARY UNION',
    ],
  ]
  test.each(FORMULAE)('%s', (_, text, expected) => {
    const formulae = parseText(text).blocks.filter(({ type }) => type === 'enactingFormula')
    expect(formulae.map((block) => block.text)).toEqual([expected])
  })

  test('names the first body in it', () => {
    const { resolution } = parse(
      '---\nstatus: adopted\nsource: x\n---\nThe Inter-Parliamentary Union, with the AALCO,\n\n1. Decides.',
    )
    expect(resolution?.body?.value).toBe('ipu')
  })
})

describe('emphasis', () => {
  test('is a range beside the words, and its marks are not words', () => {
    const record = parseText(`${FORMULA}1. **Decides** to *meet **now***, 2 * 3 * 4.`)
    const [, clause] = record.blocks
    expect(clause?.text).toBe('Decides to meet now, 2 * 3 * 4.')
    expect(
      clause?.emphases.map(({ type, start, end }) => `${type} ${clause.text.slice(start, end)}`),
    ).toEqual(['strong Decides', 'emphasis meet now', 'strong now'])
  })
})

test.each([
  ['one emphasis in another', `${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`],
  ['one emphasis after another', '*a* '.repeat(100_000).trim()],
])('too many emphasis marks are text: %s', (_, words) => {
  const { file, resolution } = parse(
    `${FRONT_MATTER}${FORMULA}1. Decides:\n${words}\n\n2. *Urges* it.`,
  )
  expect(resolution?.blocks[1]?.text).toBe(`Decides:\n${words}`)
  expect(resolution?.blocks[2]).toMatchObject({ text: 'Urges it.', emphases: [{ start: 0 }] })
  expect(placesOf(file)).toEqual(['9:1 emphasis'])
})

describe('what looks like Markdown is text', () => {
  test.each([
    '<script>alert(1)</script>',
    '[link](javascript:alert(1))',
    '![image](x.png)',
    '&amp; and &#60;',
    'a backslash \\* stays',
    '`code`',
    '<https://example.org>',
    '[1]: https://example.org',
    '# no heading,',
    '> no quotation,',
    '| no | table |,',
  ])('%s', (words) => {
    const { resolution } = parse(`${FRONT_MATTER}${FORMULA}1. Decides on\n${words}`)
    expect(resolution?.blocks[1]?.text).toBe(`Decides on\n${words}`)
  })
})

test('a text without an enacting formula is read and reported', () => {
  const { file, resolution } = parse(`${FRONT_MATTER}Noting peace,\n\n1. Decides to meet.`)
  expect(resolution?.blocks.map(({ type }) => type)).toEqual(['clause', 'clause'])
  expect(placesOf(file)).toEqual(['7:1 enacting-formula'])
})
