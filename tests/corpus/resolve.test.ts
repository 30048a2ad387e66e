import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Link } from '../../lib/corpus'
import { partAt } from '../../lib/parts'
import { targetPath } from '../../lib/site'
import { citingAuthorities, type InventedText, inventCorpus } from '../citing-authorities'
import { getAuthorities } from '../helpers'

/**
 * What a link leads to: "#op-2" in the same text, else its address; "?" with candidates; "none".
 */
function leadsTo(link: Link): string {
  if (link.outcome === 'ambiguous') return `? ${link.candidates.join(' | ')}`
  if (link.outcome === 'unresolved') return 'none'
  if (link.to.type === 'clauses') {
    const { resolution, anchors } = link.to
    return `${resolution === link.from.resolution ? '' : resolution}#${anchors.join(' #')}`
  }
  return targetPath(link.to).replace('/resolutions/', '').replace('/instruments/', 'instrument ')
}

/** What else there is in the corpus. */
const OTHERS: InventedText[] = [
  {
    id: 'lamps',
    body: 'un-general-assembly',
    symbol: 'A/RES/70/237',
    date: '2015-12-23',
    text: 'Noting peace,\n\n1. Decides:\n(a) one;\n(b) two;\n(c) three;\n2. Urges;\n3. Requests.',
  },
  {
    id: 'oil',
    body: 'un-security-council',
    symbol: '2178 (2014)',
    date: '2014-09-24',
    text: '1. Decides;\n2. Urges.',
  },
  { id: 'stairs', body: 'un-human-rights-council', symbol: '20/8', text: '1. Decides.' },
  { id: 'wicks', body: 'aalco', symbol: 'AALCO/RES/54/SP2', text: '1. Decides.' },
  { id: 'draft', body: 'un-general-assembly', symbol: 'A/C.1/80/L.13', text: '1. Decides.' },
  { id: 'twin-a', body: 'un-general-assembly', symbol: '60/1', text: '1. Decides.' },
  { id: 'twin-b', body: 'un-general-assembly', symbol: 'A/RES/60/1', text: '1. Decides.' },
]

function linksOf(text: string, body: string): string[] {
  const { links } = inventCorpus([{ id: 'this', body, text }, ...OTHERS])
  return links.filter(({ from }) => from.resolution === 'this').map(leadsTo)
}

/** A text, and where what it refers to leads. */
type Table = [string, string, ...string[]][]

const OWN: Table = [
  ['a paragraph', '1. Decides;\n2. Recalls paragraph 1 of this resolution.', '#op-1'],
  [
    'a sub-paragraph',
    '1. Decides:\n(a) one;\n(b) two;\n2. Recalls paragraph 1 (b) above.',
    '#op-1-b',
  ],
  ['the preamble', '(1) Noting peace,\n1. Recalls preambular paragraph 1 above.', '#pp-1'],
  ['below, and it is there', '1. Recalls paragraph 2 below;\n2. Decides.', '#op-2'],
  [
    'the count of a preamble without numbers',
    'Noting peace,\n\nNoting war,\n\n1. Recalls preambular paragraph 2 above.',
    '#pp-2',
  ],
  ['a capital letter', '1. Decides:\n(a) one;\n2. Recalls paragraph 1 (A) above.', '#op-1-a'],
  [
    'a row',
    '1. Decides;\n2. Decides;\n3. Decides;\n4. Recalls paragraphs 1 to 3 above.',
    '#op-1 #op-2 #op-3',
  ],
  [
    'a row of sub-paragraphs',
    '1. Decides:\n(a) one;\n(b) two;\n(c) three;\n2. Recalls paragraphs 1 (a) to (c) above.',
    '#op-1-a #op-1-b #op-1-c',
  ],
  [
    'a list',
    '1. Decides;\n2. Decides;\n3. Decides;\n4. Recalls paragraphs 1 and 3 above.',
    '#op-1',
    '#op-3',
  ],
  ['operative alone', '1. Decides;\n2. Recalls operative paragraph 1.', '#op-1'],
  ['the preceding paragraph', '1. Decides;\n2. Recalls the preceding paragraph.', '#op-1'],
  [
    'the following paragraph',
    '1. Recalls what is in the following paragraph;\n2. Decides.',
    '#op-2',
  ],
  ['the whole', '1. Decides to publish the present resolution.', 'this/'],
  // And what stays unresolved.
  [
    'a paragraph that does not exist',
    '1. Decides;\n2. Recalls paragraph 3 of this resolution.',
    'none',
  ],
  ['a sub-paragraph that does not exist', '1. Decides;\n2. Recalls paragraph 1 (a) above.', 'none'],
  [
    'a number that the text has twice',
    'I One\n\n1. Decides;\n\nII Two\n\n1. Decides;\n2. Recalls paragraph 1 of this resolution.',
    '? this#op-1 | this#op-2',
  ],
  ['above, and it is below', '1. Recalls paragraph 2 above;\n2. Decides.', 'none'],
  ['itself', '1. Recalls paragraph 1 above.', 'none'],
  [
    'a number that both parts print',
    '(1) Noting peace,\n(2) Noting war,\n1. Decides;\n2. Urges;\n3. Recalls paragraph 2 above.',
    '? this#pp-2 | this#op-2',
  ],
  [
    'a number that no clause prints',
    '1. Decides;\n\nUrges peace.\n\nRecalls paragraph 2 above.',
    'none',
  ],
  [
    'a row that goes beyond the text',
    '1. Decides;\n2. Decides;\n3. Recalls paragraphs 1 to 5 above.',
    'none',
  ],
  [
    'a row that turns back',
    '1. Decides;\n2. Decides;\n3. Recalls paragraphs 2 to 1 above.',
    'none',
  ],
  ['nothing before', '1. Recalls the preceding paragraph.', 'none'],
  ['the other part before', 'Noting peace,\n\n1. Recalls the preceding paragraph.', 'none'],
  [
    'before a sub-paragraph',
    '1. Decides;\n2. Decides:\n(a) one;\n(b) what the preceding paragraph says.',
    '? this#op-2-a | this#op-1',
  ],
]

const SYMBOLS: Table = [
  ['a number of its own', '1. Recalls resolution 70/237.', 'lamps/'],
  ['its', '1. Recalls its resolution 70/237 of 23 December 2015.', 'lamps/'],
  ['the whole symbol', '1. Recalls A/RES/70/237.', 'lamps/'],
  ['a clause', '1. Recalls paragraph 2 of its resolution 70/237.', 'lamps#op-2'],
  ['a sub-paragraph', '1. Recalls paragraph 1 (b) of resolution 70/237.', 'lamps#op-1-b'],
  [
    'a row of clauses',
    '1. Recalls paragraphs 1 to 3 of resolution 70/237.',
    'lamps#op-1 #op-2 #op-3',
  ],
  [
    'its count of the preamble',
    '1. Recalls preambular paragraph 1 of its resolution 70/237.',
    'lamps#pp-1',
  ],
  ['another body', '1. Recalls Security Council resolution 2178 (2014).', 'oil/'],
  ['another body, behind', '1. Recalls resolution 2178 (2014) of the Security Council.', 'oil/'],
  ['without its year', '1. Recalls S/RES/2178.', 'oil/'],
  ['with letters and year', '1. Recalls S/RES/2178 (2014).', 'oil/'],
  [
    'a body named before, whose form alone fits',
    '1. Commends the Security Council for its resolution 2178 (2014).',
    'oil/',
  ],
  ['another council', '1. Recalls Human Rights Council resolution 20/8.', 'stairs/'],
  ['the Assembly', '1. Recalls Assembly resolution 70/237.', 'lamps/'],
  ['another organisation', '1. Recalls AALCO/RES/54/SP2.', 'wicks/'],
  ['a draft', '1. Recalls A/C.1/80/L.13.', 'draft/'],
  [
    'an instrument by its resolution',
    '1. Recalls resolution 217 A (III).',
    'instrument universal-declaration-of-human-rights/',
  ],
  [
    'an instrument by its resolution of its day',
    '1. Recalls resolution 2625 (XXV) of 24 October 1970.',
    'instrument friendly-relations/',
  ],
  [
    'an instrument of two symbols',
    '1. Recalls General Assembly resolution 2625 (XXV) and A/RES/2625(XXV).',
    'instrument friendly-relations/',
    'instrument friendly-relations/',
  ],
  ['a document', '1. Recalls A/68/98.', 'instrument gge-2013/'],
  [
    'a part of a document',
    '1. Recalls paragraph 19 of A/68/98.',
    'instrument gge-2013/#paragraph-19',
  ],
  [
    'a paragraph of a resolution outside',
    '1. Recalls paragraph 2 (b) of Security Council resolution 1373 (2001).',
    'instrument terrorism-resolution/#paragraph-2-b',
  ],
  // And what stays unresolved.
  ['a document beside it', '1. Recalls A/68/98/Add.1.', 'none'],
  ['a decision of that number', '1. Recalls decision 70/237.'],
  ['the number under other letters', '1. Recalls S/RES/70/237.', 'none'],
  [
    'a paragraph of a section',
    '1. Recalls section I, paragraph 2, of its resolution 70/237.',
    'lamps/',
  ],
  [
    'a paragraph of one of two',
    '1. Recalls paragraph 2 of its resolutions 70/237 and 70/238.',
    'lamps/',
    'none',
  ],
  ['an article of a resolution', '1. Recalls article 2 of its resolution 70/237.', 'lamps/'],
  ['another year', '1. Recalls Security Council resolution 2178 (2015).', 'none'],
  ['another part of a session', '1. Recalls resolution 70/237 B.', 'none'],
  ['an emergency session', '1. Recalls resolution ES-70/237.', 'none'],
  ['a number that we do not have', '1. Recalls resolution 70/238.', 'none'],
  ['a document that we do not have', '1. Recalls A/65/201 and its tenth session.', 'none'],
  ['a part that a document does not have', '1. Recalls paragraph 90 of A/68/98.', 'none'],
  ['a clause that does not exist', '1. Recalls paragraph 9 of resolution 70/237.', 'none'],
  ['another day', '1. Recalls resolution 70/237 of 22 December 2015.', '? lamps of 2015-12-23'],
  [
    'another day, behind the body',
    '1. Recalls resolution 70/237 of the General Assembly of 22 December 2016.',
    '? lamps of 2015-12-23',
  ],
  ['another day, dated', '1. Recalls A/RES/70/237 dated 1 May 2016.', '? lamps of 2015-12-23'],
  [
    'another body before',
    '1. Commends the Human Rights Council for its resolution 20/8.',
    '? United Nations General Assembly 20/8 | United Nations Human Rights Council 20/8',
  ],
  [
    'a number of no body',
    '1. Recalls resolution 2178 (2014).',
    '? United Nations Security Council 2178 (2014) | Parliamentary Assembly of the Council of Europe 2178 (2014)',
  ],
  ['a number that two have', '1. Recalls resolution 60/1.', '? twin-a | twin-b'],
  ['a body that is not listed', '1. Recalls resolution 70/237 of the Arab Summit.', 'none'],
  ['a body whose numbers look otherwise', '1. Recalls Security Council resolution 70/237.', 'none'],
]

const INSTRUMENTS: Table = [
  ['an instrument', '1. Recalls the UN Charter.', 'instrument un-charter/'],
  ['an article', '1. Recalls Article 51 of the UN Charter.', 'instrument un-charter/#article-51'],
  [
    'a paragraph of an article',
    '1. Recalls article 2, paragraph 4, of the UN Charter.',
    'instrument un-charter/#article-2-4',
  ],
  ['a chapter', '1. Recalls Chapter VII of the UN Charter.', 'instrument un-charter/#chapter-7'],
  [
    'Roman numbers',
    '1. Recalls Article II and Articles IV to XIX of the UN Charter.',
    'instrument un-charter/#article-2',
    'instrument un-charter/#article-4',
  ],
  ['the Charter of the body', '1. Recalls the Charter.', 'instrument un-charter/'],
  [
    'one that has been named',
    '1. Recalls the ICCPR.\n2. Recalls Article 19 of the Covenant.',
    'instrument iccpr/',
    'instrument iccpr/#article-19',
  ],
  [
    'both that have been named',
    '1. Recalls the ICCPR and the ICESCR;\n2. Recalls both Covenants.',
    'instrument iccpr/',
    'instrument icescr/',
    'instrument covenants/',
  ],
  [
    'an article alone, of what the clause names',
    '1. Recalls the UN Charter, in particular its Article 51.',
    'instrument un-charter/',
    'instrument un-charter/#article-51',
  ],
  [
    'articles alone, one behind the other',
    '1. Recalls the UN Charter, including Articles 1, 2 (4) and 55, and especially Article 103.',
    'instrument un-charter/',
    'instrument un-charter/#article-1',
    'instrument un-charter/#article-2-4',
    'instrument un-charter/#article-55',
    'instrument un-charter/#article-103',
  ],
  [
    'an unknown kind of part',
    '1. Recalls Principle 2 of the UN Charter.',
    'instrument un-charter/',
  ],
  // And what stays unresolved.
  ['an article too many', '1. Recalls Article 112 of the UN Charter.', 'none'],
  ['an invalid number', '1. Recalls Article IIX of the UN Charter.', 'none'],
  ['a letter', '1. Recalls Article C of the UN Charter.', 'none'],
  ['a row that turns back', '1. Recalls Articles 58 to 55 of the UN Charter.', 'none'],
  ['a row too long', '1. Recalls Articles 100 to 120 of the UN Charter.', 'none'],
  [
    'the Covenant, and none is named',
    '1. Recalls the Covenant.',
    '? International Covenant on Civil and Political Rights | International Covenant on Economic, Social and Cultural Rights',
  ],
  [
    'the Covenant, and two are named',
    '1. Recalls the International Covenants on Human Rights.\n2. Recalls the Covenant.',
    'instrument covenants/',
    '? International Covenant on Civil and Political Rights | International Covenant on Economic, Social and Cultural Rights',
  ],
  [
    'the Protocol, and two are named',
    '1. Recalls Additional Protocol I and Additional Protocol II;\n2. Recalls the Protocol.',
    'instrument protocol-i/',
    'instrument protocol-ii/',
    '? Protocol I additional to the Geneva Conventions | Protocol II additional to the Geneva Conventions',
  ],
  [
    'the Charter, and another than the body’s is named',
    '1. Recalls the African Charter on Human and Peoples’ Rights;\n2. Recalls the Charter.',
    'instrument african-charter/',
    '? Charter of the United Nations | African Charter on Human and Peoples’ Rights',
  ],
  [
    'the Charter, and one that is not listed is named',
    '1. Recalls the Charter of Paris;\n2. Recalls the Charter.',
    'none',
    '? Charter of the United Nations | Charter of Paris',
  ],
  ['the Convention, and none is named', '1. Recalls the Convention.', 'none'],
  [
    'named only after',
    '1. Recalls the Convention;\n2. Recalls the Budapest Convention.',
    'none',
    'instrument budapest-convention/',
  ],
  ['a constitution', '1. Recalls Article 51 of the Constitution.', 'none'],
  ['an article alone', '1. Recalls Article 51.', 'none'],
  [
    'an article alone, behind other law',
    '1. Recalls the UN Charter and international human rights law, in particular article 19 on expression.',
    'instrument un-charter/',
    'none',
  ],
  [
    'articles alone, in brackets behind rights',
    '1. Recalls the UN Charter and respect for privacy (article 17) and expression (article 19).',
    'instrument un-charter/',
    'none',
    'none',
  ],
  [
    'an article alone, behind a session and other law',
    '1. Recalls the UN Charter, its tenth session, the law of the sea, and Article 51.',
    'instrument un-charter/',
    'none',
  ],
  [
    'an article alone, of two',
    '1. Recalls the UN Charter, the ICCPR and Article 51.',
    'instrument un-charter/',
    'instrument iccpr/',
    'none',
  ],
  [
    'an article alone, of what another clause names',
    '1. Recalls the UN Charter;\n2. Recalls Article 51.',
    'instrument un-charter/',
    'none',
  ],
  [
    'an article alone, that the one named does not have',
    '1. Recalls the UN Charter and Article 200.',
    'instrument un-charter/',
    'none',
  ],
  [
    'an article alone, behind a resolution too',
    '1. Recalls the UN Charter and resolution 70/237, in particular Article 5.',
    'instrument un-charter/',
    'lamps/',
    'none',
  ],
  [
    'an article alone, in a text that has articles',
    'Article 1. Recalls the UN Charter;\n\nArticle 2. Recalls the UN Charter and Article 1.',
    'instrument un-charter/',
    'instrument un-charter/',
    'none',
  ],
]

test('what footnotes cite is resolved, too, but they have no neighbours', () => {
  const links = linksOf(
    'Noting peace,[^1]\n\n1. Decides to meet.[^2]\n\n[^1]: See General Assembly resolution 70/237, the preceding paragraph and the Charter of the United Nations.\n[^2]: See this resolution.',
    'un-general-assembly',
  )
  expect(links).toEqual(
    ['lamps', 'none', 'instrument un-charter', 'this'].map((to) => expect.stringContaining(to)),
  )
})

describe.each([
  ['of the same resolution', OWN],
  ['by symbol', SYMBOLS],
  ['to instruments', INSTRUMENTS],
])('references %s', (_, table) => {
  test.each(table)('%s', (_, text, ...expected) => {
    expect(linksOf(text, 'un-general-assembly')).toEqual(expected)
  })
})

test('every part that a link leads to is one that the instrument has', () => {
  const number = fc.stringMatching(/^(?:[0-9]{1,3}|[IVXLC]{1,5})(?: ?\([a-cA-C0-9]{1,2}\)){0,2}$/)
  const words = fc.record({
    word: fc.constantFrom('Article', 'Articles', 'Art.', 'Chapter', 'Rule', 'paragraphs', 'para.'),
    first: number,
    join: fc.constantFrom('', ' to ', ' and ', ', paragraph ', '-'),
    last: number,
    of: fc.constantFrom(
      ' of the UN Charter',
      ' of the Tallinn Manual',
      ' of A/68/98',
      ' of Security Council resolution 1373 (2001)',
      ' of the Geneva Conventions',
    ),
  })
  const clause = words.map(
    ({ word, first, join, last, of }) => `${word} ${first}${join}${join && last}${of}`,
  )
  const byId = new Map(citingAuthorities.instruments.map((one) => [one.id, one]))
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 10 }), (clauses) => {
      const text = clauses.map((cited, index) => `${index + 1}. Recalls ${cited}.`).join('\n')
      const { links } = inventCorpus([{ id: 'this', body: 'un-general-assembly', text }])
      for (const { to } of links) {
        if (to?.type !== 'instrument' || to.part === null) continue
        const instrument = byId.get(to.id)
        expect(instrument && partAt(instrument, to.part), to.part).toBeTruthy()
      }
    }),
    { numRuns: 40 },
  )
})

describe('every symbol of an instrument leads to it', async () => {
  const authorities = await getAuthorities()
  const { bodies, instruments } = authorities
  const symbols = instruments.flatMap(({ id, body, symbols }) =>
    symbols.map((symbol) => ({ symbol, id, body: bodies.find((one) => one.id === body)?.name })),
  )
  test.each(symbols)('$symbol', ({ symbol, id, body }) => {
    const cited = /^\d/.test(symbol) ? `${body} resolution ${symbol}` : symbol
    for (const words of [cited, ...(/^(A|S)\/RES/.test(symbol) ? [`resolution ${symbol}`] : [])]) {
      const text = `1. Recalls ${words}, and peace.`
      const { links } = inventCorpus([{ id: 'this', body: 'ipu', text }], authorities)
      expect(links.map(leadsTo)).toEqual([`instrument ${id}/`])
    }
  })
  test.each([
    ['General Assembly resolution 53/70', 'ga-res-53-70'],
    ['General Assembly resolution 2625 (XXV)', 'friendly-relations-declaration'],
    ['General Assembly resolution 2200 A (XXI)', 'ga-res-2200-a-xxi'],
    ['Security Council resolution 1373 (2001)', 'sc-res-1373'],
    ['Human Rights Council resolution 20/8', 'hrc-res-20-8'],
    ['OSCE Permanent Council Decision No. 1106', 'osce-decision-1106'],
  ])('%s', (words, id) => {
    const linksIn = (cited: string) => {
      const text = `1. Recalls ${cited}, and peace.`
      return inventCorpus([{ id: 'this', body: 'ipu', text }], authorities).links.map(leadsTo)
    }
    expect(linksIn(words)).toEqual([`instrument ${id}/`])
    expect(linksIn(`${words}/Add.1`)).toEqual([])
  })
  test('a document that is a text of the corpus leads to that, and to its paragraphs', () => {
    const fields = { id: 'cables', body: 'ipu', symbol: 'C-I/132/DR', status: 'draft' }
    const linksIn = (cited: string) =>
      inventCorpus(
        [
          { id: 'this', body: 'aalco', text: `1. Recalls ${cited}, and peace.` },
          { ...fields, text: '1. Decides;\n2. Urges.' },
        ],
        authorities,
      ).links.map(leadsTo)
    expect(linksIn('document C-I/132/DR')).toEqual(['cables/'])
    expect(linksIn('paragraph 2 of C-I/132/DR')).toEqual(['cables#op-2'])
    expect(linksIn('document C-II/132/DR')).toEqual(['none'])
  })
  test.each([
    [
      'articles 2 (4) and 51 of the UN Charter',
      'un-charter/#article-2-4',
      'un-charter/#article-51',
    ],
    ['Arts. 2 and 51 of the UN Charter', 'un-charter/#article-2', 'un-charter/#article-51'],
    [
      'art. 8 of the Articles on State Responsibility',
      'articles-on-state-responsibility/#article-8',
    ],
    ['Common Article 3 of the Geneva Conventions', 'geneva-conventions/#article-3'],
    ['rules 10 and 11 of the Tallinn Manual', 'tallinn-manual/#rule-10', 'tallinn-manual/#rule-11'],
    ['Paras. 19 and 24 of A/68/98', 'gge-2013/#paragraph-19', 'gge-2013/#paragraph-24'],
  ])('and its parts by any word for them: %s', (words, ...expected) => {
    const text = `1. Recalls ${words}, and peace.`
    const { links } = inventCorpus([{ id: 'this', body: 'ipu', text }], authorities)
    expect(links.map(leadsTo)).toEqual(expected.map((path) => `instrument ${path}`))
  })
  test.each([
    'the Draft Articles on State Responsibility',
    'the draft articles on responsibility of States for internationally wrongful acts',
  ])('but not a draft: %s', (words) => {
    const text = `1. Recalls ${words}, and peace.`
    const { links } = inventCorpus([{ id: 'this', body: 'ipu', text }], authorities)
    expect(links).toEqual([])
  })
})

describe('in the words of another body', () => {
  test.each([
    ['its number', '1. Recalls its resolution 2178 (2014).', 'un-security-council', 'oil/'],
    [
      'the Charter',
      '1. Recalls the Charter.',
      'ipu',
      '? Charter of the United Nations | African Charter on Human and Peoples’ Rights',
    ],
    [
      'a number that it does not give',
      '1. Recalls resolution 70/237.',
      'aalco',
      '? United Nations General Assembly 70/237 | United Nations Human Rights Council 70/237',
    ],
    ['a symbol that tells', '1. Recalls A/RES/70/237.', 'aalco', 'lamps/'],
    [
      'a name that two bodies have, in the words of one',
      '1. Recalls General Assembly resolution 70/237.',
      'oas-general-assembly',
      'lamps/',
    ],
  ])('%s', (_, text, body, expected) => {
    expect(linksOf(text, body)).toEqual([expected])
  })
})
