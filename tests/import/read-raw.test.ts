import { describe, expect, test } from 'vitest'
import { readRaw } from '../../lib/import'
import { compoundOf } from '../../lib/import/compound'
import { PDF } from './raw-texts'

const WRAPPED = 'Noting that the lamps of the coast, in every season of the year and'

/** What the raw text is, the raw text, the clean one. */
const TEXTS: [string, string, string][] = [
  [
    'wrapped lines',
    `${WRAPPED}\nin all weathers, are lit at dusk,\n`,
    `${WRAPPED} in all weathers, are lit at dusk,\n`,
  ],
  ['a number on its own line', `1.\n${WRAPPED}\nat dusk,\n`, `1. ${WRAPPED} at dusk,\n`],
  ['a label at the beginning of a line', `${WRAPPED}\n(a) oil;\n`, `${WRAPPED}\n(a) oil;\n`],
  ['a heading of its own', `${WRAPPED}\n\nLamps\n`, `${WRAPPED}\n\nLamps\n`],
  ['a title below its symbol', `${WRAPPED}\n99/1. Lamps\n`, `${WRAPPED}\n99/1. Lamps\n`],
  [
    'items that begin alike',
    'having regard to the Treaty on Lamps of the Coast and its Annexes,\nhaving regard to its rules,\n',
    'having regard to the Treaty on Lamps of the Coast and its Annexes,\nhaving regard to its rules,\n',
  ],
  [
    'words behind an article that are no name',
    `the lamps of the islands, as well as those of the coast,\nwhich are lit at dusk,\n`,
    `the lamps of the islands, as well as those of the coast, which are lit at dusk,\n`,
  ],
  [
    'a name that fills its line',
    `${WRAPPED}\nThe Council of Lamps,\nnoting peace,\n`,
    `${WRAPPED}\nThe Council of Lamps,\nnoting peace,\n`,
  ],
  [
    'a name that fills its line, in another language',
    `${WRAPPED}\nLes Ministres des lampes,\nnotant la paix,\n`,
    `${WRAPPED}\nLes Ministres des lampes,\nnotant la paix,\n`,
  ],
  ['Windows line endings', `${WRAPPED}\r\nat dusk,\r\n`, `${WRAPPED} at dusk,\r\n`],
  ['a form feed', 'The lamps\n\fof the coast', 'The lamps of the coast'],
  [
    'escapes of Markdown',
    '1\\. *Decides* to meet;\n\n2\\. Urges peace.',
    '1. *Decides* to meet;\n\n2. Urges peace.',
  ],
  ['a heading of Markdown', '# Lamps\n\nNoting peace,', 'Lamps\n\nNoting peace,'],
  [
    'quoted lines',
    '> Noting peace,\n>\n> 1. Urges it;\n> 2. Wants it.',
    'Noting peace,\n\n1. Urges it;\n2. Wants it.',
  ],
  [
    'spoken paragraphs',
    '“The Council,\n\n“Noting peace,\n\n“1. Urges it.',
    'The Council,\n\nNoting peace,\n\n1. Urges it.',
  ],
  ['a link', 'its resolution [660](/wiki/660) on lamps', 'its resolution 660 on lamps'],
  [
    'what only looks like a link',
    'the note [660](see above) on lamps',
    'the note [660](see above) on lamps',
  ],
]

test.each(TEXTS)('%s', (_, raw, text) => {
  expect(readRaw(raw).text).toBe(text)
})

const FULL = `${WRAPPED}\n`.repeat(4)
const JOINED = Array.from({ length: 4 }, () => WRAPPED).join(' ')

/** What was once mended one step per reading, so that long runs came out half mended. */
const RUNS: [string, string, string][] = [
  ['short lines below full ones', `${FULL}${'C\n'.repeat(30)}`, `${JOINED}${' C'.repeat(30)}\n`],
  ['words that are all alike', 'oil,\n'.repeat(30), `${'oil, '.repeat(29)}oil,\n`],
  ['a heading below signs alone', `${'#\n'.repeat(30)}lamps`, `${'\n'.repeat(30)}lamps`],
  ['links within links', `${'['.repeat(30)}lamp${'](#b)'.repeat(30)}`, 'lamp'],
  ['a bracket within a link', '[a [b] c](#d)', '[a [b] c](#d)'],
  ['a link behind a bracket', '[a [b](#d)', '[a b'],
  ['signs before each other', '# # lamps', 'lamps'],
  ['labels within each other', '1.\n(a)\n(i)\nDecides', '1. (a) (i) Decides'],
  ['labels above what is none', `${'1.\n'.repeat(45)}x`, `${'1. 1. 1.\n'.repeat(14)}1. 1. 1. x`],
  ['distribution blocks', `${'Distr.: General\n'.repeat(900)}x`, 'x'],
  ['labels below each other', '1.\n2.\n3.\n4.\n5.\n6.\n', '1. 2. 3.\n4. 5. 6.\n'],
]

test.each(RUNS)('%s are read at once', (_, raw, text) => {
  expect(readRaw(raw).text).toBe(text)
  expect(readRaw(text).text).toBe(text)
})

test('a text that does not settle is left unchanged', () => {
  // With each page number removed, two halves meet and form another one.
  const raw = `${'pa-\n\n'.repeat(30)}page 1${'\n\nge 1'.repeat(30)}`
  expect(readRaw(raw)).toMatchObject({ text: raw, setAside: [], guesses: [] })
})

test('what is set aside once its halves are joined is reported unchanged', () => {
  const raw = 'Noting peace,\n\npa-\n\n2/2\n\nge 1\n'
  const { setAside } = readRaw(raw)
  expect(setAside.map(({ text }) => text)).toEqual(['pa-\n\n2/2\n\nge 1'])
})

describe('HTML', () => {
  /** A page, and its text. */
  const PAGES: [string, string, string][] = [
    [
      'lists within lists',
      '<p>x</p><ol><li>one<ol type="a"><li>a<ol style="list-style-type: lower-roman"><li>i</li></ol></li></ol></li><li>two</li></ol>',
      'x\n\n1. one\n\na. a\n\ni. i\n\n2. two\n',
    ],
    [
      'a list within a list without a type',
      '<p>x</p><ol><li>one<ol><li>below</li></ol></li></ol>',
      'x\n\n1. one\n\n(1) below\n',
    ],
    [
      'a list that begins at 3, and labels of its own',
      '<p>x</p><ol start="3"><li>three</li><li>4. four</li></ol>',
      'x\n\n3. three\n4. four\n',
    ],
    [
      'Roman numerals past twelve',
      '<p>x</p><ol type="i" start="12"><li>one</li><li>two</li></ol><ol type="I" start="49"><li>three</li></ol>',
      'x\n\nxii. one\nxiii. two\n\nXLIX. three\n',
    ],
    ['bullets', '<p>x</p><ul><li>one</li><li>two</li></ul>', 'x\n\n• one\n• two\n'],
    [
      'cells of a row',
      '<table><tr><td><p>1.</p></td><td><p>Calls on</p></td></tr></table>',
      '1. Calls on\n',
    ],
    [
      'cells of paragraphs, which lay out a page',
      '<table><tr><td><p>Lamps</p></td><td><p>The Council,</p><p>Noting peace,</p><ol><li>Decides.</li></ol></td></tr></table>',
      'Lamps\n\nThe Council,\n\nNoting peace,\n\n1. Decides.\n',
    ],
    [
      'cells of paragraphs in an element around them',
      '<table><tr><td><div><p>The Council,</p><p>Noting peace,</p></div></td><td><div><div>Le Conseil,</div><div>Notant la paix,</div></div></td></tr></table>',
      'The Council,\n\nNoting peace,\n\nLe Conseil,\n\nNotant la paix,\n',
    ],
    [
      'a cell of one paragraph in several elements',
      '<table><tr><td>1.</td><td><div><div><p>Calls on</p></div></div></td></tr></table>',
      '1. Calls on\n',
    ],
    [
      'cells of data, one of which has a paragraph',
      '<p>x</p><table><tr><td><p>Staff</p></td><td><p>500</p></td><td><p>a</p><p></p></td></tr></table>',
      'x\n\nStaff\t500\ta\n',
    ],
    [
      'a table in a cell',
      '<table><tr><td>Home</td><td><table><tr><td>1.</td><td>Calls on</td></tr></table></td></tr></table>',
      'Home\n\n1. Calls on\n',
    ],
    [
      'two columns of words',
      '<table><tr><td>The keepers of the lamps shall meet each year</td><td>The millers shall bring oil, and the bakers bread</td></tr><tr><td>The pilots shall choose a speaker by a vote</td><td>The speaker shall count the votes</td></tr></table>',
      'The keepers of the lamps shall meet each year\tThe millers shall bring oil, and the bakers bread\nThe pilots shall choose a speaker by a vote\tThe speaker shall count the votes\n',
    ],
    [
      'labels of words',
      '<table><tr><td>Recalling</td><td>the oil that the millers brought to the towns in each of the years,</td></tr><tr><td>Decides</td><td>to thank the millers for the oil that they brought, and to ask for more.</td></tr></table>',
      'Recalling the oil that the millers brought to the towns in each of the years,\nDecides to thank the millers for the oil that they brought, and to ask for more.\n',
    ],
    [
      'cells of data',
      '<p>x</p><table><tr><td>1.</td><td>Staff</td><td>500</td></tr><tr><td>2.</td><td>Travel</td><td>300</td></tr></table>',
      'x\n\n1.\tStaff\t500\n2.\tTravel\t300\n',
    ],
    ['references of characters', '<p>caf&eacute; &amp; tea</p><p>x</p>', 'caf\u00e9 & tea\n\nx\n'],
    [
      'scripts, styles and comments',
      '<p>x</p><script>alert(1)</script><style>p {}</style><!-- y --><p>z</p>',
      'x\n\nz\n',
    ],
    [
      'text with a few tags',
      '<b>Lamps</b>\n\nThe <i>Council</i>,\nNoting <i>peace</i>,\n',
      'Lamps\n\nThe Council,\nNoting peace,\n',
    ],
  ]
  test.each(PAGES)('%s', (_, raw, text) => {
    expect(readRaw(raw).text).toBe(text)
  })

  test('tags that are nested too deep are shown as text', () => {
    const raw = `${'<b>'.repeat(2000)}words`
    expect(readRaw(raw).text).toBe(raw)
  })
})

test('what is set aside has its kind and its place', () => {
  const { setAside } = readRaw(PDF)
  expect(setAside.map(({ kind }) => kind)).toEqual([
    'distribution',
    'distribution',
    'page',
    'page',
    ...Array.from({ length: 4 }, () => 'footnote'),
    ...Array.from({ length: 5 }, () => 'page'),
  ])
  for (const { text, start, end } of setAside) expect(PDF.slice(start, end)).toBe(text)
})

/** Lines, words of the text, and the word at the break. */
const COMPOUNDS: [string, string, string[], string, boolean][] = [
  ['the avail-', 'able oil', [], 'available', false],
  ['the high-', 'level meeting', [], 'high-level', true],
  ['the Secretary-', 'General', [], 'Secretary-General', true],
  ['the Chair-', 'elect of lamps', [], 'Chair-elect', true],
  ['the light-', 'house', ['lighthouse'], 'lighthouse', true],
  ['the light-', 'house', ['light-house'], 'light-house', true],
  ['the lamp\u00ad', 'light', [], 'lamplight', true],
]

test.each(COMPOUNDS)('%s %s', (before, after, words, word, isSure) => {
  expect(compoundOf(before, after, new Set(words))).toMatchObject({ word, isSure })
})
