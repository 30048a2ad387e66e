/**
 * Texts that no one writes, but that files contain: long runs of one thing. None is too much, and
 * nothing is lost.
 */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readRaw } from '../../lib/import'
import { createParser, leaves } from '../../lib/parse'
import { getAuthorities } from '../helpers'

const parser = createParser(await getAuthorities())
const FORMULA = 'The General Assembly,\n\nNoting peace,\n\n'

/** What the text has much of, and the text. */
const LARGE: [string, string][] = [
  ['lines that only look blank', `Noting peace,\n${'\u200b\n'.repeat(130_000)}and war,`],
  ['blank lines', `words\n${'\n'.repeat(60_000)}words`],
  ['lines of no-break spaces', `words words\n${'\u00a0\n'.repeat(30_000)}words`],
  ['lines between items', `${FORMULA}1. Decides:\n\n(a) one;\n\n${'x\n'.repeat(60_000)}\n(b) two.`],
  ['symbols above the formula', `${'A/1\n\n'.repeat(5000)}${FORMULA}1. Decides.`],
  ['stars in a title', `LAMPS${'*'.repeat(60_000)}x\n\n${FORMULA}1. Decides.`],
  ['spaces behind a label', `Art. 1${' '.repeat(60_000)}x`],
  ['spaces before a session', `${FORMULA}1. Decides${' '.repeat(60_000)}session;`],
  ['hyphens behind a session', `${FORMULA}1. Decides session ${'-'.repeat(60_000)};`],
  ['commas', `${FORMULA}1. Decides ${', '.repeat(30_000)};`],
  ['numbers of notes', `${FORMULA}1. Decides a,${'1,'.repeat(30_000)}x`],
  [
    'a long word before a broken one',
    `${'word word word\n'.repeat(60)}${'a'.repeat(60_000)}! bb-\nword`,
  ],
  ['fonts that are never closed', '<p><font size="1">x '.repeat(2000)],
  ['elements within each other', '<div>'.repeat(20_000)],
  ['lines that cite', `${FORMULA}1. Recalls\n${'A/RES/65/201 and\n'.repeat(4000)}`],
  ['resolutions on one line', `${FORMULA}1. Recalls ${'resolution 1/1 and '.repeat(4000)}.`],
  ['resolutions in one list', `${FORMULA}1. Recalls resolutions ${'1/1, '.repeat(10_000)}1/2.`],
  ['symbols on one line', `${FORMULA}1. Recalls ${'A/RES/1/1 S/RES/1 (2001) '.repeat(4000)}.`],
  ['names on one line', `${FORMULA}1. Recalls ${'the Charter of the '.repeat(4000)}.`],
  ['capitals before a name', `${FORMULA}1. Recalls ${'Aa '.repeat(20_000)}Convention on Aa.`],
  ['names of what is not listed', `${FORMULA}1. Recalls ${'Convention on the Aa '.repeat(4000)}.`],
  [
    'articles in one list',
    `${FORMULA}1. Recalls Articles ${'1 (a), '.repeat(10_000)}of the Charter.`,
  ],
  ['paragraphs of nothing', `${FORMULA}1. Recalls ${'paragraphs 1, 2 and '.repeat(5000)}.`],
  ['operative paragraphs', `${FORMULA}1. Recalls ${'operative paragraph 1, '.repeat(5000)}.`],
  ['paragraphs before us', `${FORMULA}${'1. Recalls the preceding paragraph;\n'.repeat(3000)}`],
  ['spaces in a name', `${FORMULA}1. Recalls ${`the United${' '.repeat(3000)}`.repeat(20)}.`],
  ['digits', `${FORMULA}1. Recalls resolution ${'1'.repeat(60_000)}/1.`],
  ['labels alone', `${FORMULA}${'1.\n'.repeat(40_000)}`],
  ['items alone', `${FORMULA}${'(a)\n'.repeat(30_000)}`],
  ['drafters’ labels', `${FORMULA}${'PP1\n'.repeat(30_000)}`],
  ['bullets', `${FORMULA}${'- x\n'.repeat(30_000)}`],
  ['labels in brackets', `${FORMULA}${'[1]\n'.repeat(30_000)}`],
  ['labels of labels', `${FORMULA}${'8.2 x\n'.repeat(20_000)}`],
  ['labels within each other', `${FORMULA}${'1.\n(a)\n(i)\n'.repeat(10_000)}`],
  [
    'numbers that fall',
    FORMULA + Array.from({ length: 20_000 }, (_, at) => `${999 - (at % 999)}.\n`).join(''),
  ],
  ['words in bold', `${FORMULA}${'**a**\n'.repeat(20_000)}`],
  ['words in bold, apart', `${FORMULA}${'**a**\n\n'.repeat(5000)}`],
  ['rules', `${FORMULA}${'* * *\n\n'.repeat(10_000)}`],
  ['emphasis that is never closed', `${FORMULA}${`${'*a '.repeat(900)}\n\n`.repeat(30)}`],
  ['emphasis in a long paragraph', `${FORMULA}1. *Decides*\n${'[1]\n'.repeat(30_000)}`],
  ['front matter that is never closed', `---\n${'a: b\n'.repeat(20_000)}`],
  ['links', `${FORMULA}${'[x](#y)\n'.repeat(15_000)}`],
  ['brackets that are never closed', `${FORMULA}1. Decides ${'['.repeat(60_000)}`],
  ['links within each other', `${FORMULA}1. ${'['.repeat(20_000)}x${'](#b)'.repeat(20_000)}`],
  ['page numbers within words', `${'pa-\n\n'.repeat(5000)}page 1${'\n\nge 1'.repeat(5000)}`],
  ['openings on one line', 'The Assembly, Noting peace, '.repeat(2000)],
]

test.each(LARGE)('%s', (_, raw) => {
  const { text } = readRaw(raw)
  for (const source of [raw, text]) {
    const { tree } = parser.read(new VFile({ value: source }), 'en')
    expect([...leaves(tree)].map(({ value }) => value).join('')).toBe(source)
  }
})
