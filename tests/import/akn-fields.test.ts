import { describe, expect, test } from 'vitest'
import { type AknFields, readAkn } from '../../lib/import'
import { sponsorsIn } from '../../lib/import/akn/sponsors'
import { AKN_TEXTS, akn, COVER, container } from './akn-texts'

/** The fields of a document, and what there is to look at. */
function read(xml: string): { fields: AknFields; remarks: string[] } {
  const document = readAkn(xml)
  if ('problem' in document) throw new Error(document.problem)
  return { fields: document.fields, remarks: document.remarks.map(({ text }) => text) }
}

const voting = (attributes: string, counts: string, words = '') =>
  read(
    akn({
      meta: `<workflow><step outcome="adopted" as="X" by="${words}"/></workflow><analysis><parliamentary><voting ${attributes}>${counts}</voting></parliamentary></analysis>`,
    }),
  )
const count = (side: string, value: string, ...names: string[]) =>
  `<count value="${value}" refersTo="#${side}"><voters>${names.map((name) => `<organization>${name}</organization>`).join('')}</voters></count>`
const side = (number: number, ...names: string[]) => ({ count: number, names })

describe('a vote', () => {
  const none = side(0)
  /** Its attributes, its counts, what is said of it, and what is read. */
  const VOTES: [string, string, string, string, AknFields['vote']][] = [
    ['without', 'outcome="adoptedWithoutVote"', '<quorum value=""/>', '', { type: 'without' }],
    ['without, in words', '', '', 'Adopted without vote, 1st meeting', { type: 'without' }],
    ['not stated', '', '<quorum value=""/>', '', null],
    [
      'one side only',
      '',
      count('inFavour', '002', 'UTOPIA', 'EREWHON'),
      'Adopted unanimously',
      { type: 'recorded', for: side(2, 'UTOPIA', 'EREWHON'), against: none, abstaining: none },
    ],
    [
      'three sides, without names',
      'outcome="adoptedRecordedVote"',
      count('against', '3') + count('inFavour', '11') + count('abstaining', '1'),
      'Adopted 11-3-1, 7th meeting',
      { type: 'recorded', for: side(11), against: side(3), abstaining: side(1) },
    ],
  ]
  test.each(VOTES)('%s', (_, attributes, counts, words, expected) => {
    const { fields, remarks } = voting(attributes, counts, words)
    expect(fields.vote).toEqual(expected)
    expect(remarks).toEqual([])
  })

  test('one that contradicts itself is told, and not taken', () => {
    const { fields, remarks } = voting(
      '',
      count('inFavour', '3', 'UTOPIA', 'EREWHON'),
      'Adopted 2-0-1, 7th meeting',
    )
    expect(fields.vote).toBeNull()
    expect(remarks).toEqual([
      'Unexpected vote that contradicts itself (3 for beside 2 names; 3 for beside "Adopted 2-0-1, 7th meeting"; 0 abstaining beside "Adopted 2-0-1, 7th meeting"), expected the same figures; none is taken: look it up in the record of the meeting, and give `vote` in the front matter',
    ])
  })
})

describe('sponsors', () => {
  const SPONSORS: [string, string[]][] = [
    ['', []],
    ['Utopia', ['Utopia']],
    ['Utopia and Erewhon', ['Utopia', 'Erewhon']],
    ['Utopia, Erewhon, and Laputa', ['Utopia', 'Erewhon', 'Laputa']],
    [
      'Bosnia and Herzegovina, Trinidad and Tobago and United Kingdom of Great Britain and Northern Ireland',
      [
        'Bosnia and Herzegovina',
        'Trinidad and Tobago',
        'United Kingdom of Great Britain and Northern Ireland',
      ],
    ],
    [
      'Utopia, Iran (Islamic Republic of) and Cuba (on behalf of the Group of 77 and China)',
      ['Utopia', 'Iran (Islamic Republic of)', 'Cuba (on behalf of the Group of 77 and China)'],
    ],
    ['the Bahamas and Utopia', ['the Bahamas and Utopia']],
    ['Utopia and the Bahamas', ['Utopia', 'the Bahamas']],
    ['submitted by the Chair of the Committee', ['Chair of the Committee']],
    [
      'the representative of Utopia, on behalf of the Bureau',
      ['the representative of Utopia, on behalf of the Bureau'],
    ],
    ['Utopia, on behalf of the Bureau', ['Utopia, on behalf of the Bureau']],
    ['on the basis of the report of the Committee (A/1)', []],
    ['Utopia (', ['Utopia (']],
  ]
  test.each(SPONSORS)('%s', (words, expected) => {
    expect(sponsorsIn(words)).toEqual(expected)
  })

  test('are told once each', () => {
    const meta =
      '<workflow><step outcome="draftResolution" by="Utopia and Laputa"/><step outcome="draftResolutionAdditionalSponsors" by="Laputa, Erewhon"/></workflow>'
    expect(read(akn({ meta })).fields.sponsors).toEqual(['Utopia', 'Laputa', 'Erewhon'])
  })
})

describe('other fields', () => {
  test('a document that says nothing', () => {
    const { subjects, ...others } = read(akn({})).fields
    expect(subjects).toEqual([])
    expect(Object.values(others).every((value) => value === null)).toBe(true)
  })

  test('0001-01-01 and days that no calendar has are no dates', () => {
    for (const day of ['0001-01-01', '2044-13-01', '2044', ''])
      expect(
        read(
          akn({
            meta: `<FRBRdate date="${day}" name="adoption"/>`,
            cover: COVER.replace('2044-12-08', day),
          }),
        ).fields,
      ).toMatchObject({ date: null, issued: null })
  })

  test('the date of adoption is the one in the text before that of the meta data', () => {
    const meta = '<FRBRdate date="2044-12-02" name="adoption"/>'
    const after =
      '<conclusions><p><docDate date="2044-12-01" refersTo="#adoptionDate">1</docDate></p></conclusions>'
    expect(read(akn({ meta })).fields.date).toBe('2044-12-02')
    expect(read(akn({ meta, after })).fields.date).toBe('2044-12-01')
  })

  test('several agenda items, and a title with a footnote', () => {
    const { fields } = read(
      akn({
        cover:
          '<p><inline title="13 and 117" name="agenda item">Agenda items 13 and 117</inline></p><p><inline name="agenda item name">Lamps</inline></p><p><inline name="agenda item name">Oil</inline></p>',
        preface:
          '<p><docTitle refersTo="#resolutionTitle"><span>Of\n lamps<authorialNote marker="*"><p>N</p></authorialNote></span></docTitle></p>',
      }),
    )
    expect(fields.agendaItem).toEqual({ number: '13 and 117', titles: ['Lamps', 'Oil'] })
    expect(fields.title).toBe('Of lamps')
  })

  test('languages by their three letters', () => {
    const languageOf = (code: string) => {
      const document = readAkn(akn({ meta: `<FRBRlanguage language="${code}"/>` }))
      return 'problem' in document ? 'problem' : document.language
    }
    expect(['eng', 'FRA', 'zho', 'chi', 'ara', 'swa', ''].map(languageOf)).toEqual([
      'en',
      'fr',
      'zh',
      'zh',
      'ar',
      'swa',
      null,
    ])
  })
})

test('signs that would be read as emphasis are told, with those of the texts as near misses', () => {
  const told = (words: string) => read(akn({ preamble: container(words) })).remarks.length
  expect(['a *b* c', 'a _b c_ d', '*b\nc*'].map(told)).toEqual([1, 1, 1])
  expect(['* * *', '2*3', 'a * b *', '_____', 'a_b_c', '<i>b</i>'].map(told)).toEqual([
    0, 0, 0, 0, 0, 0,
  ])
  for (const text of Object.values(AKN_TEXTS)) expect(read(text).remarks).toEqual([])
})
