import { describe, expect, test } from 'vitest'
import { type AknDocument, isXml, readAkn } from '../../lib/import'
import { ASSEMBLY, akn, COLLECTION, COUNCIL, container, note, paragraph } from './akn-texts'

/** Read XML that can be read. */
function read(xml: string): AknDocument {
  const document = readAkn(xml)
  if ('problem' in document) throw new Error(document.problem)
  return document
}

/** The text of a document whose only paragraph has XML as its words. */
const wordsOf = (xml: string) => read(akn({ preamble: container(xml) })).markdown.text.trimEnd()

/** The structure, a line each: level, kind, label, opening. */
function structure({ paragraphs }: AknDocument): string[] {
  return paragraphs.map(
    ({ kind, label, level, parent, opening, words }) =>
      `${'  '.repeat(level)}${kind.slice(0, 2)} ${label ?? '-'} ${opening ?? words.slice(0, 12)}${parent === null ? '' : ` of ${parent}`}`,
  )
}

describe('the text is that of the XML, with its labels and emphasis', () => {
  test('a resolution of the General Assembly', () => {
    expect(read(ASSEMBLY).markdown.text).toBe(
      `A/RES/99/1

Ninety-ninth session

Resolution adopted by the General Assembly on 1 December 2044

[on the report of the First Committee (A/99/403, para. 8)]

99/1. Lighthouses and their keepers

*The General Assembly*,

*Recalling* its resolution 98/1 of 2\u00A0December 2043, and noting the fog,

*Deeply concerned* that lamps go out,

1. *Decides* to keep the lamps lit;

2. *Requests* the Secretary-General to report on the means:

(a) For oil, wicks and bells;

(b) For the repair of stairs:

(i) At the northern cape;

(ii) At the southern one;

*Invites* all States to visit a lighthouse.

12th plenary meeting
1\u00A0December 2044
`,
    )
  })

  test('a resolution of the Security Council, its glued date too', () => {
    expect(read(COUNCIL).markdown.text).toBe(
      `S/RES/9761 (2044)

Resolution 9761 (2044)

Adopted by the Security Council at its 9802nd meeting, on6 December 2044

*The Security Council*,

*Underlining* the need of:

(a) oil, and

(b) wicks,

On fog

*Acting* under the rules of the sea,

The keepers

1. *Decides* that keepers shall

(a) climb,

and *requests* them to answer;

2.

Of bells

(a) Ring them;

(b) Of watches

3. *Decides* to remain seized of the matter.

Annex

I. Our lamps

1. Lamps of oil.
`,
    )
  })

  test('a publication of two resolutions, with sections and a table', () => {
    expect(read(COLLECTION).markdown.text).toBe(
      `A/RES/99/7 A-B

99/7. Oil

A

*The General Assembly*,

I

Oil of fish

*Noting* the fish,

1. *Approves* of oil;

Year\tLitres
2044ᵃ\t61³ or so

*Abbreviations*: l, litre.

B

*The General Assembly*,

*Adopts* the rules in the annex;

(a) of wicks;

XIII

Annex

1. Wicks are of wool.

12th plenary meeting
1\u00A0December 2044
`,
    )
  })

  /** The XML of a paragraph's words, and the text. */
  const WORDS: [string, string, string][] = [
    ['space within emphasis', '<i>Noting </i>it', '*Noting* it'],
    ['emphasis in two pieces', '<i>Further </i><i>requests</i> it', '*Further requests* it'],
    ['emphasis around a link', '<i>See <a href="x">A/1</a></i>, all', '*See A/1*, all'],
    ['a comma before a letter', '<i>Noting,</i>it', '*Noting*,it'],
    ['a comma before a space', '<i>Noting,</i> it', '*Noting,* it'],
    ['a bracket after a letter', 'so<i>(noting)</i> it', 'so(*noting)* it'],
    ['bold and italic', '<span class="bold italic">Noting</span> it', '***Noting*** it'],
    ['emphasis that touches other', '<b>a</b><i>b</i> c', '**a**b c'],
    ['an asterisk of its own', '<i>Noting</i> 2*3', 'Noting 2*3'],
    ['emphasis of nothing', 'a<i> </i>b', 'a b'],
    ['a tab, and lines of the file', 'a\tb\n   c', 'a b c'],
    ['two spaces', 'a  b', 'a  b'],
    ['spaces that do not break', 'a\u00A0\u00A0b\u202F%', 'a\u00A0\u00A0b\u202F%'],
    ['line breaks', 'a <eol/> b<br/><br/>c', 'a\nb\nc'],
    ['references to characters', '&lt;b&gt; &amp; &quot;c&quot; &#233;', '<b> & "c" é'],
    ['CDATA', '<![CDATA[a <b> & c]]>', 'a <b> & c'],
    ['a raised number', '61/12<sup>3</sup> and CO<sub>2</sub>', '61/12³ and CO₂'],
    ['raised words that cannot be', 'a<sup>Q!</sup>', 'aQ!'],
    ['a comment', 'a<!-- not -->b', 'ab'],
  ]
  test.each(WORDS)('%s', (_, xml, expected) => {
    expect(wordsOf(xml)).toBe(expected)
  })

  test('the plain text has no marks, and the same blocks', () => {
    const { plain, markdown, blocks } = read(ASSEMBLY)
    expect(plain.text).toBe(markdown.text.replaceAll('*', ''))
    const words = plain.places.map(({ start, end }) => plain.text.slice(start, end))
    expect(words.join('\n\n')).toBe(plain.text.trimEnd())
    expect(blocks).toHaveLength(words.length)
    expect(words[blocks.findIndex(({ label }) => label === '(ii)')]).toBe(
      '(ii) At the southern one;',
    )
  })

  test('a place in the text leads to its words in the file', () => {
    for (const source of [ASSEMBLY, `\uFEFF${ASSEMBLY.replaceAll('\n', '\r\n')}`]) {
      const { markdown, toRaw } = read(source)
      for (const words of ['keep the lamps', 'For oil', '12th plenary', 'noting the fog'])
        expect(source.slice(toRaw(markdown.text.indexOf(words)))).toMatch(new RegExp(`^${words}`))
    }
  })
})

describe('the structure is that of the XML', () => {
  test('paragraphs, points and theirs', () => {
    expect(structure(read(ASSEMBLY))).toEqual([
      'pr - Recalling',
      'pr - Deeply concerned',
      'op 1. Decides',
      'op 2. Requests',
      '  op (a) For oil, wic of 3',
      '  op (b) For the repa of 3',
      '    op (i) At the north of 5',
      '    op (ii) At the south of 5',
      'op - Invites',
    ])
  })

  test('headings and annexes are no paragraphs; a heading that is a point is one', () => {
    expect(structure(read(COUNCIL))).toEqual([
      'pr - Underlining',
      '  pr (a) oil, and of 0',
      '  pr (b) wicks, of 0',
      'pr - Acting',
      'op 1. Decides',
      '  op (a) climb, of 4',
      'op 2. ',
      '  op (a) Ring them; of 6',
      '  op (b) Of watches of 6',
      'op 3. Decides',
    ])
  })

  test('sections with a preamble of their own; a label among the words; a note to a table is none', () => {
    expect(structure(read(COLLECTION))).toEqual([
      'pr - Noting',
      'op 1. Approves',
      'op - Adopts',
      'op (a) of wicks;',
    ])
  })

  test('what is in an annex, and what closes the text', () => {
    const kinds = (xml: string) =>
      read(xml).blocks.map(({ kind, isAnnex }) => `${kind}${isAnnex ? ' (annex)' : ''}`)
    expect(kinds(COUNCIL).slice(-3)).toEqual(['heading (annex)', 'heading (annex)', 'text (annex)'])
    expect(kinds(COLLECTION).slice(-4)).toEqual([
      'heading',
      'heading (annex)',
      'text (annex)',
      'closing',
    ])
    expect(kinds(COLLECTION).filter((kind) => kind === 'table')).toHaveLength(1)
  })

  test('labels among the words, and letters that are neither large nor small', () => {
    const inWords = (words: string) =>
      `<paragraph><content><p xml:space="preserve">\t${words}</p></content></paragraph>`
    expect(
      structure(
        read(
          akn({
            body: [
              '1 -\t<i>يدين</i> ذلك؛',
              '(أ)\tالزيت؛',
              '2.\tLamps;',
              '<i>постановляет</i> ждать.',
              '3 lamps',
              '4.5\tlitres',
            ]
              .map(inWords)
              .join(''),
          }),
        ),
      ),
    ).toEqual(['op 1 - يدين', 'op (أ) الزيت؛', 'op 2. Lamps;', 'op - постановляет'])
  })

  test('an annex in the body, in other languages', () => {
    for (const name of ['Annexe', 'Anexo', 'Приложение', 'المرفق', '附件一', 'ANNEX II'])
      expect(
        read(akn({ body: paragraph(null, `<b>${name}</b>`) + paragraph('1.', 'a') })).paragraphs,
      ).toEqual([])
    expect(
      read(akn({ body: paragraph(null, '<b>Annexation</b>') + paragraph('1.', 'a') })).paragraphs,
    ).toHaveLength(1)
  })

  test('what other Akoma Ntoso has is read, too', () => {
    const { markdown, paragraphs } = read(
      `<an:akomaNtoso xmlns:an="x"><an:doc><an:mainBody><an:article><an:num>Article 1</an:num><an:heading>Lamps</an:heading><an:paragraph><an:num>1</an:num><an:content><an:p>Lamps <an:ref href="#">burn</an:ref>.</an:p></an:content></an:paragraph>tail</an:article></an:mainBody></an:doc></an:akomaNtoso>`,
    )
    expect(markdown.text).toBe('Article 1\n\nLamps\n\n1 Lamps burn.\n\ntail\n')
    expect(paragraphs).toMatchObject([{ kind: 'operative', label: '1', words: 'Lamps burn.' }])
  })
})

describe('what is not of the text is set aside, and none is lost', () => {
  test('footnotes with their marks, and where they belong', () => {
    const { footnotes, markdown, setAside } = read(ASSEMBLY)
    expect(footnotes.map(({ mark, text }) => `${mark}: ${text}`)).toEqual([
      '1: See A/98/1.',
      '2: Harbour Records, 1999.',
    ])
    expect(footnotes.map(({ at }) => markdown.text.slice(0, at).split('\n').at(-1))).toEqual([
      '*Recalling* its resolution 98/1 of 2\u00A0December 2043,',
      '(b) For the repair of stairs:',
    ])
    const found = setAside.filter(({ kind }) => kind === 'footnote')
    expect(found.map(({ text }) => text)).toEqual(['1 See A/98/1.', '2 Harbour Records, 1999.'])
    for (const { start, end } of found)
      expect(ASSEMBLY.slice(start, end)).toMatch(/^<authorialNote.*<\/authorialNote>$/s)
  })

  /** Words with notes: the text, and what is set aside. */
  const LIFTED: [string, string, string, string[]][] = [
    ['between words', `a${note('3', 'N')} b`, 'a b', ['3 N']],
    ['in raised brackets', `a<sup>(</sup>${note('3', 'N')}<sup>)</sup>, b`, 'a, b', ['(3) N']],
    ['after a raised bracket only', `a<sup>(</sup>${note('3', 'N')} b`, 'a⁽ b', ['3 N']],
    ['one in another', `a${note('3', `N${note('4', 'M')} O`)}`, 'a', ['3 N O (4 M)']],
    ['without a mark', 'a<authorialNote><p>N</p><p>O</p></authorialNote>', 'a', ['N O']],
    ['deleted words', '<del>gas</del><ins>oil</ins>', 'oil', ['gas']],
  ]
  test.each(LIFTED)('%s', (_, xml, text, expected) => {
    const document = read(akn({ preamble: container(xml) }))
    expect(document.markdown.text.trimEnd()).toBe(text)
    expect(document.setAside.map((part) => part.text)).toEqual(expected)
  })

  test('notes in titles, numbers, headings and cells', () => {
    const { footnotes } = read(
      akn({
        preface: `<p><docTitle>Lamps${note('1', 'N')}</docTitle></p>`,
        body: `<section><num>I${note('2', 'N')}</num><subheading>Oil${note('3', 'N')}</subheading><table><tr><td><p>a${note('4', 'N')}</p></td></tr></table></section>${paragraph(`1.${note('5', 'N')}`, 'Lamps.')}`,
      }),
    )
    expect(footnotes.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5'])
  })

  test('the words around the title', () => {
    expect(
      read(ASSEMBLY).setAside.flatMap(({ kind, text }) => (kind === 'distribution' ? text : [])),
    ).toEqual([
      'United Nations',
      'General Assembly',
      'Distr.: General',
      '8 December 2044',
      'Agenda item 12 (b)',
      'The keeping of lamps',
    ])
  })
})

test('XML is told by its content', () => {
  /** A beginning, and whether it is XML to be read as Akoma Ntoso. */
  const BEGINNINGS: [string, boolean][] = [
    [ASSEMBLY, true],
    [COLLECTION, true],
    [`\uFEFF\n<!-- a --><an:akomaNtoso>`, true],
    ['<!DOCTYPE akomaNtoso>\n<akomaNtoso/>', true],
    ['<akomaNtoso', false],
    ['<?xml version="1.0"?><note/>', true],
    ['<?xml version="1.0"?><html xmlns="x">', false],
    ['<!doctype html><html>', false],
    ['<p>akomaNtoso</p>', false],
    ['The General Assembly,\n\n<akomaNtoso>', false],
    ['', false],
  ]
  expect(BEGINNINGS.map(([text]) => [text, isXml(text)])).toEqual(BEGINNINGS)
})
