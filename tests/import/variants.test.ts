/**
 * Texts that print the same things otherwise than most do, and near them texts that only look so.
 */
import { describe, expect, test } from 'vitest'
import { countsOf, inspect } from './inspect'

const FORMULA = 'The Bakers’ Council,\n\n'
const GROUND = 'Noting that bread is dear,\n\n'

/** Two paragraphs behind a kind of label. */
const labelled = (one: string, two: string) =>
  `${FORMULA}${GROUND}${one} Condemns the theft of bread;\n\n${two} Requests flour.\n`
/** Three items behind a sign. */
const listed = (sign: string) =>
  `${FORMULA}${GROUND}1. Asks bakers to keep:\n\n${['flour;', 'salt;', 'yeast;'].map((item) => sign + item).join('\n')}\n\n2. Decides to report.\n`

const COUNTS: [string, string, string][] = [
  ...[
    '1-,2-',
    '1 –,2 –',
    '1 -,2 -',
    '1:,2:',
    '1/,2/',
    '[1],[2]',
    '１．,２．',
    '1°),2°)',
    '1,2',
    '1/-,2/-',
    '1.),2.)',
    '(1).,(2).',
    '(1) –,(2) –',
    '1st.,2nd.',
    '1.º,2.º',
    '1° –,2° –',
    'First.,Second.',
    'FIRST –,SECOND –',
    'Firstly:,Secondly:',
    'Paragraph 1.,Paragraph 2.',
    'No. 1,No. 2',
    '#1,#2',
    '§ 1,§ 2',
    '①,②',
    '{1},{2}',
    'I –,II –',
    'a/,b/',
  ].map((pair): [string, string, string] => {
    const [one = '', two = ''] = pair.split(',')
    return [`labels ${pair}`, labelled(one, two), '1/2/0']
  }),
  ...[
    '∙ ',
    '• ',
    '•',
    '\uF0B7 ',
    '\uF0A7 ',
    '➢ ',
    '✓ ',
    '◆ ',
    '‒ ',
    '− ',
    'o ',
    '→ ',
    '⁃ ',
    '❍ ',
    '» ',
    '☐ ',
    '★ ',
    '⇒ ',
    '-> ',
    '+ ',
    '~ ',
    'v ',
    'ü ',
  ].map((sign): [string, string, string] => [
    `items behind ${JSON.stringify(sign)}`,
    listed(sign),
    '1/2/3',
  ]),
  ...['a/,b/', 'a –,b –', '[a],[b]', 'i-,ii-', '(a):,(b):', '1/,2/', '①,②', 'α),β)', 'а),б)'].map(
    (pair): [string, string, string] => {
      const [one = '', two = ''] = pair.split(',')
      const items = `${one} flour;\n\n${two} salt.\n\n`
      return [
        `items ${pair}`,
        `${FORMULA}${GROUND}1. Asks bakers to keep:\n\n${items}2. Decides to meet.\n`,
        '1/2/2',
      ]
    },
  ),
  [
    'a paragraph put in later',
    `${FORMULA}${GROUND}1. Requests flour;\n\n1 bis. Urges bakers to wake;\n\n2. Decides to meet.\n`,
    '1/3/0',
  ],
  [
    'items past z',
    `${FORMULA}${GROUND}1. Asks for:\n\n${[...'abcdefghijklmnopqrstuvwxyz', 'aa', 'ab'].map((letter) => `(${letter}) a loaf;`).join('\n\n')}\n\n2. Decides to meet.\n`,
    '1/2/28',
  ],
  [
    '(i) below (h) where (ii) follows',
    `${FORMULA}${GROUND}1. Asks for:\n\n${[...'abcdefg'].map((letter) => `(${letter}) a loaf;\n\n`).join('')}(h) the following:\n\n(i) rye;\n\n(ii) oats;\n\n(i) a last loaf.\n`,
    '1/1/11',
  ],
  [
    'letters of another alphabet',
    `${FORMULA}${GROUND}1. Asks for:\n\n(а) rye;\n\n(b) oats;\n\n(с) salt.\n`,
    '1/1/3',
  ],
  [
    'a bracket that a full stop closes',
    `${FORMULA}${GROUND}1. Asks for:\n\n(a. rye;\n\n(b. oats.\n`,
    '1/1/2',
  ],
  [
    'labels that a PDF splits',
    `${FORMULA}${GROUND}1. Asks for:\n(\na\n) rye;\n(\nb\n) oats.\n`,
    '1/1/2',
  ],
  [
    'a label at the end of the line before',
    `${FORMULA}${GROUND.trim()} 1.\n\nREQUESTS flour; 2.\n\nDECIDES to meet.\n`,
    '1/2/0',
  ],
  [
    'all of it run together below the formula',
    'The Bakers’ Council,\nRecalling its work on the ovens of the towns, Noting that bread is dear, 1. Requests flour; 2. Decides to meet.\n',
    '2/2/0',
  ],
  [
    'all of it on one line, with title, items and meeting',
    'Resolution 7 [on the report of the Oven Committee] The Bakers’ Council, Recalling its work on the ovens of the towns, Noting that bread is dear,1 1. Requests the bakers: (a) To keep flour; (b) To keep salt; and 2. Decides to meet. 12th plenary meeting 3 May 1999',
    '2/2/2',
  ],
  [
    'a formula without its comma on the line of all the rest',
    'On flour and its price in the towns of the coast The Bakers’ Council 1. Authorizes the guild to buy flour from any town; 2. Decides to meet again.',
    '0/2/0',
  ],
  [
    'one line without a formula',
    'On flour and its price in the towns Recalling its work on the ovens, Noting that bread is dear, 1. Requests flour from all towns of the coast; 2. Decides to meet again.',
    '2/2/0',
  ],
  [
    'one line in which clauses open in lower case',
    'The 23rd Bakers’ Conference, noting the price of bread in all the towns of the coast, welcomes the new ovens of the harbour, recommends the towns to buy flour, invites the guild to report.',
    '1/3/0',
  ],
  [
    'one line with sections and their headings',
    'The Bakers’ Council, I Ovens of the towns Recalling its work on ovens, 1. Requests the guild to bake; II Flour and its price Noting that flour is dear, 1. Decides to meet again.',
    '2/2/0',
  ],
  [
    'one line with parts',
    'EL CONSEJO DE PANADEROS VISTO: El Tratado del Pan y el Protocolo de la Harina. CONSIDERANDO: Que el pan es caro en todas las ciudades; y Que falta harina. EL CONSEJO DE PANADEROS RESUELVE: Art. 1 - Comprar harina. Art. 2 - La harina será blanca.',
    '3/2/0',
  ],
  [
    'one line with grounds behind dashes',
    'The Bakers’ Parliament, – having regard to the price of bread, – having regard to the report of the guild, 1. Approves the proposal of the guild; 2. Instructs its President to report.',
    '2/2/0',
  ],
  [
    'one line in which no punctuation ends a clause',
    'The Bakers’ Council, Recalling its work in that country Further noting the price of bread in the towns, 1. Requests the guild to bake 2. Decides to meet again.',
    '2/2/0',
  ],
  [
    'one line whose numbers are all the same',
    'The Bakers’ Council: 1. ADOPTS the report of the guild and AUTHORIZES its publication; 1. COMMENDS the bakers of the coast; 1. REQUESTS the guild to report.',
    '0/3/0',
  ],
  [
    'items in one line, some of them without a mark before',
    'The Bakers’ Council, Recalling its work on the ovens, 1. Affirms the necessity (a) For keeping flour in the towns; (b) For keeping salt; 2. Decides to meet again in the harbour.',
    '1/2/2',
  ],
  [
    'clauses that open in lower case, without a formula',
    'On the price of bread\n\n1999-05-03\n\nnoting the price of bread,\n\nwelcomes the new ovens,\n\nrecommends the towns to buy flour,\n\ninvites the guild to report.\n',
    '1/3/0',
  ],
  [
    'a head in lower case that opened clauses before',
    'WHEREAS, bread is dear; and,\n\nwhereas, flour is dear; and,\n\nWHEREAS, salt is dear; and,\n\nRESOLVED, that the guild bake; and be it further\n\nresolved, that it report.\n',
    '3/2/0',
  ],
  [
    'a part and its item in one line',
    'VISTO: El Tratado del Pan.\nCONSIDERANDO:\nQue el pan es caro.\nEL CONSEJO DE PANADEROS RESUELVE:\nArt. 1 - Comprar harina.\n',
    '2/1/0',
  ],
  [
    'titles in quotation marks as items',
    `${FORMULA}${GROUND}1. Decides that its meetings shall be on:\n\n(i) “Bread and its price”;\n\n(ii) “Flour”;\n\n2. Decides to meet.\n`,
    '1/2/2',
  ],
  [
    'clauses without a space between',
    'The Bakers’ Council,\nConscious of the price of rye;Noting that ovens are old;\nRequests flour;Decides to meet.\n',
    '2/2/0',
  ],
  [
    'words that have run together',
    `${FORMULA}Notingthat bread is dear,\n\n1.Requeststhe bakers to wake;\n\n2.Decidesto meet.\n`,
    '1/2/0',
  ],
  [
    'no punctuation at the ends of lines',
    'The Bakers’ Council\n\nNoting that bread is dear\nRecalling the price of rye\n\n1. Requests\na. flour\nb. salt\n2. Decides to meet\n',
    '2/2/2',
  ],
  [
    'plural speakers',
    'The Parties,\n\nConscious of the price of rye;\n\nDecide to buy flour;\n\nRequest the Secretariat to report.\n',
    '1/2/0',
  ],
  [
    'persons who speak of themselves',
    'We, the Ministers of Bread,\n\nRecalling the treaty,\n\n1. Reaffirm our ovens;\n\n2. Call upon all States to bake.\n',
    '1/2/0',
  ],
  [
    'plural speakers in French',
    'Les Parties,\n\nConsidérant que le pain est cher,\n\nDécident d’acheter de la farine;\n\nInvitent les boulangers à se lever.\n',
    '1/2/0',
  ],
  [
    'persons who begin each clause',
    'We, the Ministers of Bread,\n\nRecalling the treaty,\n\nWe decide to buy flour;\n\nWe call upon all towns to bake.\n',
    '1/2/0',
  ],
  [
    'persons who speak of themselves in French',
    'Nous, les ministres du pain,\n\nRappelant le traité,\n\nDécidons d’acheter de la farine;\n\nInvitons les boulangers à se lever;\n\nPrenons note du prix du sel;\n\nNous félicitons de la récolte;\n\nNous engageons à cuire.\n',
    '1/5/0',
  ],
  [
    'persons who speak of themselves in Spanish',
    'Nosotros, los Ministros del Pan,\n\nRecordando el tratado,\n\nDecidimos comprar harina;\n\nInvitamos a los panaderos;\n\nPedimos sal;\n\nNos comprometemos a cocer.\n',
    '1/4/0',
  ],
  [
    'verbs of several persons that are not formed by an ending alone',
    'Les Ministres du pain,\n\nRappelant le traité,\n\nSe félicitent de la récolte;\n\nFont appel aux villes;\n\nPrennent note du prix.\n',
    '1/3/0',
  ],
  [
    'numbers in words before the articles',
    'Le Conseil des boulangers,\n\nConsidérant que le pain est cher,\n\nArticle premier. Décide d’acheter de la farine;\n\nArticle 2. Invite les boulangers à se lever.\n',
    '1/2/0',
  ],
  ...[
    [
      'Italian',
      'L’Assemblea dei Fornai,\n\nconsiderando che il pane è caro,\n\nricordando il trattato,\n\n1. decide di comprare farina;\n\n2. invita i fornai a svegliarsi.\n',
      '2/2/0',
    ],
    [
      'Italian with letters',
      'Il Parlamento dei Fornai,\n\nA. considerando che il pane è caro;\n\nB. considerando che la farina manca;\n\n1. invita i fornai a svegliarsi;\n\n2. chiede farina.\n',
      '2/2/0',
    ],
    [
      'Dutch',
      'De Vergadering van Bakkers,\n\nOverwegende dat brood duur is,\n\nGelet op het verdrag,\n\n1. Verzoekt de steden om meel;\n\n2. Besluit bijeen te komen.\n',
      '2/2/0',
    ],
    [
      'Portuguese',
      'A Conferência dos Padeiros,\n\nTendo em conta que o pão é caro,\n\nReconhecendo o tratado,\n\n1. Solicita farinha;\n\n2. Insta os padeiros a levantar-se.\n',
      '2/2/0',
    ],
  ].map(([language, text = '', counts = '']): [string, string, string] => [
    `a text in ${language}`,
    text,
    counts,
  ]),
  [
    'clauses that are not agreed yet',
    `${FORMULA}[Noting that bread is dear,]\n\n[1. Condemns the theft of bread;]\n\n2. Requests flour.\n`,
    '1/2/0',
  ],
  [
    'a language without openings',
    'De Bakkersraad,\n\nvaststellend dat brood duur is,\n\n1. verzoekt de steden om meel;\n\n2. besluit te berichten.\n',
    '1/2/0',
  ],
  [
    'finite grounds above numbers',
    `${FORMULA}${GROUND}Recalls that the ovens are common property,\n\n1. Requests flour;\n\n2. Decides to meet.\n`,
    '2/2/0',
  ],
  [
    'a heading that may be a participle',
    `${FORMULA}${GROUND}1. Requests flour;\n\nReporting\n\n2. Decides to meet.\n`,
    '1/2/0',
  ],
  [
    'letters under headings within a paragraph',
    `${FORMULA}${GROUND}1. Decides that the guild shall:\n\nBread\n\n(a) bake;\n\n(b) sell;\n\nCakes\n\n(a) bake;\n\n2. Decides to meet.\n`,
    '1/2/3',
  ],
  [
    'a part above the organ’s line',
    'VISTO:\n\nEl Tratado del Pan,\n\nCONSIDERANDO:\n\nQue el pan es caro,\n\nEL CONSEJO DE PANADEROS\n\nRESUELVE:\n\nArtículo 1º.- Comprar harina.\n',
    '2/1/0',
  ],
]

test.each(COUNTS)('%s', (_, text, counts) => {
  expect(countsOf(text)).toBe(counts)
})

/** What only looks like a label, a clause or several speakers. */
const NEAR_MISSES: [string, string, string][] = [
  [
    'a date that begins a line',
    `${FORMULA}Recalling the meeting of\n12 December 2021, and noting its bread,\n\n1. Requests flour.\n`,
    '1/1/0',
  ],
  [
    'years that begin lines',
    `${FORMULA}Recalling the plans of\n1 January 2021 and of\n2 January 2022,\n\n1. Requests flour.\n`,
    '1/1/0',
  ],
  [
    'footnotes in brackets',
    `${FORMULA}${GROUND}1. Requests flour.\n\n2. Decides to meet.\n\n[1] See the report on rye.\n\n[2] Ibid.\n`,
    '1/2/0',
  ],
  [
    'a Spanish “o”',
    'La Asamblea General,\n\nConsiderando que el pan es caro,\n\n1. Pide a los panaderos harina\no sal;\n\n2. Decide reunirse.\n',
    '1/2/0',
  ],
  [
    'a title with a capital participle',
    `${FORMULA}Recalling the convention on bread; Strengthening International Cooperation for Common Ovens, and noting its aims,\n\n1. Requests flour.\n`,
    '1/1/0',
  ],
  [
    'ordinals in a sentence',
    `${FORMULA}${GROUND}Recalling its meetings,\n\n1. Requests flour;\n\nFirst, the bakers of the coast, and\n\n2. Decides to meet.\n`,
    '2/2/0',
  ],
  [
    'a sign that only one line begins with',
    `${FORMULA}${GROUND}1. Asks bakers to keep flour of no more than\n+ 3 degrees;\n\n2. Decides to meet.\n`,
    '1/2/0',
  ],
  [
    'persons in a text of one body',
    'The Bakers’ Council,\n\nNoting that bread is dear,\n\nWe decide nothing here;\n\n1. Requests flour.\n',
    '1/1/0',
  ],
  [
    'a short text in English',
    'The Bakers’ Council,\n\nNoting bread,\n\n1. Requests flour.\n',
    '1/1/0',
  ],
  [
    'an item that names a meeting',
    `${FORMULA}${GROUND}1. Decides to hold:\n\n(i) The Meeting of Bakers of the Towns of the Coast, on 8 May 1999, in accordance with the decisions of the guild;\n\n(ii) The Meeting of Millers of the Towns, on 9 May 1999, in accordance with its rules;\n\n2. Decides to meet.\n`,
    '1/2/2',
  ],
  [
    'a place with an article in a clause',
    `${FORMULA}Noting that the El Niño phenomenon has seriously affected the bakers of the towns of the coast, recalling that the price of bread has risen,\n\n1. Requests flour.\n`,
    '1/1/0',
  ],
  [
    'a list within a sentence of a text on one line',
    'The Bakers’ Council, Recalling its work on the ovens, Hereby records its approval of three documents: (1) The list of ovens; (2) The list of mills; (3) The list of towns; and its acceptance of the duties under them.',
    '1/1/0',
  ],
  [
    'a list in lower case within an item of a text on one line',
    'The Bakers’ Council, Recalling its work on the ovens, 1. Welcomes the consensus within the guild to: (a) Recommend a report on: (i) flour; (ii) salt; (b) Continue to bake; 2. Decides to meet.',
    '1/2/2',
  ],
  [
    'titles with capital participles in a text on one line',
    'The Bakers’ Council, Recalling the Convention on Combating Dear Bread and “Strengthening the ovens of the towns”, 1. Requests the guild to bake; 2. Decides to meet again.',
    '1/2/0',
  ],
  [
    'a line in lower case between two numbers',
    `The Bakers’ Council,\n\nrecalling its ovens,\n\n1. notes that there is substantial evidence of moths, and\n\nrequests the guild to keep them out;\n\n2. decides to meet.\n`,
    '1/2/0',
  ],
  [
    'the Conference of several parties',
    `The Conference of the Parties,\n\n${GROUND}1. Decides to meet.\n\nNote by the Secretariat\n`,
    '1/1/0',
  ],
]

test('a language that is like one we read is told', () => {
  const { language, messages } = inspect(
    'Il Parlamento dei Fornai,\n\nconsiderando che il pane è caro e che la farina manca,\n\n1. invita i fornai della costa a svegliarsi;\n\n2. chiede la farina dei comuni.\n',
  )
  expect(language).toBeNull()
  expect(messages.map(({ text }) => text)).toContain(
    'Unexpected language, likely Italian, expected one of ar, de, en, es, fr, pt, ru, zh; it is read by its numbers and punctuation',
  )
})

/** Texts of which two readings are nearly equally good, and what is said of them. */
const UNSURE: [string, string, RegExp][] = [
  [
    'half of the clauses have punctuation at their ends',
    `${FORMULA}Noting the price of bread in all of the towns of the coast,\n\nRecalling its work on the ovens of the towns and of the harbour\n\nMunching the bread of the coast in the towns that are near the harbour\n\nWelcoming the salt of the towns of the coast and of the harbour\n\nStressing the price of the salt in the towns of the coast,\n\n1. Requests the towns to keep the flour.\n`,
    /\(1 and 2\).* read as clauses without it, the text has 5 preambular, 1 operative .*, as clauses with punctuation at their ends 4 preambular, 1 operative/,
  ],
  [
    'few words show the language, and its numbers and punctuation show more clauses',
    'The Bakers’ Council,\n\nNoting that bread is dear,\n\nreckoning with moths,\n\n1. Requests flour.\n',
    /read as en, it has 1 preambular and 1 operative, by its numbers and punctuation 2 preambular and 1 operative/,
  ],
]

const unsureIn = (text: string) =>
  inspect(text).messages.flatMap(({ rule, text: reason }) => (rule === 'unsure' ? reason : []))

test.each(UNSURE)('unsure: %s', (_, text, expected) => {
  expect(unsureIn(text)).toEqual([expect.stringMatching(expected)])
})

test('sure: all but one of many clauses have punctuation at their ends', () => {
  const grounds = 'Noting the price of bread in all of the towns of the coast,\n\n'.repeat(5)
  const other = 'Munching the bread of the coast in the towns that are near the harbour\n\n'
  expect(unsureIn(`${FORMULA}${grounds}${other}${grounds}1. Requests flour.\n`)).toEqual([])
})

describe('near misses', () => {
  test.each(NEAR_MISSES)('%s', (_, text, counts) => {
    expect(countsOf(text)).toBe(counts)
  })
})

/** Words that look the same, and the word that they are read as. */
const FOLDED: [string, string][] = [
  ['Rea\uFB03rming', 'a ligature'],
  ['Rea\uFFFDrming', 'a ligature that was not decoded'],
  ['Reaf firming', 'a word broken at a ligature'],
  ['Rea\u00ADffirm\u00ADing', 'soft hyphens'],
  ['\u200BReaffirming', 'a zero-width space before it'],
  ['\u200EReaffirming', 'a mark of direction before it'],
  ['Re\u2011affirming', 'a hyphen that does not break'],
]

test.each(FOLDED)('%s: %s', (word) => {
  const { clauses } = inspect(`${FORMULA}${word} that bread is dear,\n\n1. Requests flour.\n`)
  expect(clauses.map(({ anchor }) => anchor)).toEqual(['pp-1', 'op-1'])
  // The text itself stays as it is printed.
  expect(clauses[0]?.text).toContain(word.replace(/^[\u200B\u200E]/, ''))
})

/** Title, symbol and date as they are printed above the formula or below the last clause. */
const FIELDS: [string, string, { title?: string; symbol?: string; date?: string | null }][] = [
  [
    'a symbol and a colon',
    `Resolution VI.11: Keeping of Ovens\n\n${FORMULA}${GROUND}1. Requests flour.\n`,
    { title: 'Keeping of Ovens', symbol: 'VI.11' },
  ],
  [
    'a symbol and a full stop',
    `VIII/32. Effects of ovens on moths\n\nThe Conference of the Parties,\n\n1. Requests flour;\n\n2. Decides to meet.\n`,
    { title: 'Effects of ovens on moths', symbol: 'VIII/32' },
  ],
  [
    'a symbol and a title',
    `102 (I) Measures to save flour\n\nThe General Assembly,\n\n${GROUND}Invites the Members to bake.\n`,
    { title: 'Measures to save flour', symbol: '102 (I)' },
  ],
  [
    'a symbol and its adoption in a line',
    `RULES FOR OVENS\n\nRESOLUTION A.83(IV) adopted on 27 September 1965\n\nTHE ASSEMBLY,\n\nNOTING that bread is dear,\n\nREQUESTS flour.\n`,
    { title: 'RULES FOR OVENS', symbol: 'A.83(IV)', date: '1965-09-27' },
  ],
  [
    'a weekday',
    `Resolution on bread\n\nPresented by the Bakery Committee and adopted by the Plenary Assembly on Tuesday 18 November 2008, Valencia.\n\n${FORMULA}1. Noting that bread is dear;\n\n2. URGES bakers to wake.\n`,
    { date: '2008-11-18', title: 'Resolution on bread' },
  ],
  [
    'a meeting in brackets behind the last words',
    `${FORMULA}${GROUND}1. Requests flour;\n\n2. Decides to meet. (Sixth plenary meeting, 21 May 2009 – first report)\n`,
    { date: '2009-05-21' },
  ],
  [
    'a text that was rejected',
    `${FORMULA}${GROUND}1. Requests flour.\n\nRejected on 5 May 1999 by 3 votes to 9.\n`,
    { date: null },
  ],
  [
    'a draft that was not adopted',
    `${FORMULA}${GROUND}1. Requests flour.\n\nThe draft was not adopted at the 12th plenary meeting, 5 May 1999.\n`,
    { date: null },
  ],
]

test.each(FIELDS)('%s', (_, text, fields) => {
  expect(inspect(text)).toMatchObject(fields)
})

/** HTML, and the words of the second clause: nothing is added, nothing is lost in silence. */
const PAGES: [string, string, string][] = [
  [
    'a raised mark of a footnote',
    'resolution 61/12<sup>3</sup> on rye',
    'resolution 61/12³ on rye',
  ],
  ['an ordinal that is raised', 'the 1<sup>er</sup> mai', 'the 1er mai'],
  ['struck-out words', '<del>barley</del><ins>rye</ins> and salt', 'rye and salt'],
  ['hidden words', 'rye<span hidden> and 9 loaves</span> and salt', 'rye and salt'],
  [
    'words that a style hides',
    'rye<span style="display: none"> and 9 loaves</span> and salt',
    'rye and salt',
  ],
]

test.each(PAGES)('HTML: %s', (_, words, expected) => {
  const { clauses } = inspect(
    `<!DOCTYPE html><body><p>The Bakers’ Council,</p><p>Noting that bread is dear,</p><p>1. Requests ${words}.</p></body>`,
  )
  expect(clauses[1]?.text).toBe(`Requests ${expected}.`)
})

test('struck-out and hidden words are told', () => {
  const { messages } = inspect(
    '<!DOCTYPE html><body><p>The Bakers’ Council,</p><p>Noting <del>oats</del> bread,</p><p>1. Requests flour<b hidden> of 1912</b>.</p></body>',
  )
  const told = messages.map(({ text }) => text)
  expect(told).toContain('Set aside words that are struck out: oats')
  expect(told).toContain('Set aside words that a browser does not show: of 1912')
})
