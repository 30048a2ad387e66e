import { describe, expect, test } from 'vitest'
import { readAkn } from '../../lib/import'
import { ASSEMBLY, akn, container } from './akn-texts'

/** What a file says that cannot be read: the message, and the place as line and column. */
function problemOf(xml: string): string {
  const read = readAkn(xml)
  if (!('problem' in read)) return 'none'
  const before = xml.slice(0, read.at).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${read.problem}`
}

describe('XML that cannot be read has one message, with its place', () => {
  const MALFORMED = 'Unexpected XML that is not well-formed'
  /** A file, and what its message begins with. */
  const MISTAKES: [string, string, string][] = [
    ['nothing', '', `1:1 ${MALFORMED} (Root element is missing or invalid), expected Akoma Ntoso;`],
    ['no XML', 'Lamps', `1:1 ${MALFORMED} (Root element`],
    ['cut off', '<akomaNtoso>\n<statement>\n<p>Lam', `3:4 ${MALFORMED} (Missing end tag`],
    ['elements that overlap', '<akomaNtoso>\n <a><b></a></b>', `2:8 ${MALFORMED} (Missing end tag`],
    ['an attribute twice', '<akomaNtoso>\n<p a="1" a="2"/>', `2:15 ${MALFORMED} (Duplicate attr`],
    ['an ampersand', '<akomaNtoso>\n\noil & wicks', `3:7 ${MALFORMED} (`],
    ['an unknown entity', '<akomaNtoso>\r\n<p>&lamp;</p>', `2:4 ${MALFORMED} (`],
    ['more after the end', '<akomaNtoso/>\n<p/>', `2:1 ${MALFORMED} (Extra content`],
    ['another kind of XML', '<?xml version="1.0"?>\n<lamps/>', '2:1 Unexpected XML whose first'],
    [
      'entities of its own',
      '<!DOCTYPE akomaNtoso [<!ENTITY lamp "oil">]>\n<akomaNtoso/>',
      '1:1 Unexpected declarations in the DOCTYPE, expected none: ',
    ],
    [
      'an entity of its own in use',
      '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>\n<a>&a;</a>',
      `2:4 ${MALFORMED} (`,
    ],
    [
      'elements nested too deep',
      `<akomaNtoso>${'<p>'.repeat(300)}${'</p>'.repeat(300)}</akomaNtoso>`,
      '1:613 Unexpected elements nested more than 200 deep',
    ],
    [
      'elements nested deeper than any stack',
      `<akomaNtoso>${'<p>'.repeat(200_000)}${'</p>'.repeat(200_000)}</akomaNtoso>`,
      '1:1 Unexpected elements nested more than 200 deep',
    ],
    [
      'a file that is too long',
      `<akomaNtoso>${' '.repeat(2 ** 24)}`,
      '1:1 Unexpected XML of 16777',
    ],
  ]
  test.each(MISTAKES)('%s', (_, xml, expected) => {
    expect(problemOf(xml).slice(0, expected.length)).toBe(expected)
  })

  test('a DOCTYPE without declarations is no mistake', () => {
    const [first = '', ...others] = ASSEMBLY.split('\n')
    expect(problemOf(['<!DOCTYPE akomaNtoso>', first, ...others].join('\n'))).toBe('none')
  })

  test('elements as deep as a table in an annex are none', () => {
    const deep = `${'<hcontainer>'.repeat(100)}<p>Lamps</p>${'</hcontainer>'.repeat(100)}`
    expect(problemOf(akn({ body: deep }))).toBe('none')
  })
})

test('a long paragraph is read in time, with all of its notes', () => {
  const words = '<i>Noting</i> <a href="x">1</a> <b>(2)</b>,<authorialNote marker="1"/> '
  const read = readAkn(akn({ preamble: container(words.repeat(20_000)) }))
  expect('problem' in read ? read.problem : read.footnotes.length).toBe(20_000)
}, 20_000)

test('as many elements as a file may hold are no mistake', () => {
  const many = (xml: string) => container(xml.repeat(100_000))
  for (const words of [
    '<i>a</i>',
    '<authorialNote marker="1">N</authorialNote>',
    '<p>b</p>',
    '<b/>',
  ]) {
    expect(problemOf(akn({ preamble: many(words) }))).toBe('none')
    expect(problemOf(akn({ body: `<table>${words.repeat(100_000)}</table>` }))).toBe('none')
  }
}, 60_000)
