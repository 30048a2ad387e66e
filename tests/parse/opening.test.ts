import { describe, expect, test } from 'vitest'
import { createOpeningReader } from '../../lib/parse/openings/opening'
import { getAuthorities } from '../helpers'

const { openings, layout } = await getAuthorities()
const readers = new Map(
  [...openings].map(([language, grammar]) => [language, createOpeningReader(grammar, layout)]),
)
function readerOf(language: string) {
  const found = readers.get(language)
  if (!found) throw new Error(`There is no grammar of ${language}`)
  return found
}
const reader = readerOf('en')

/** Text, phrase as printed, kind, head, force, modifiers. */
const OPENINGS: [string, string, string, string, string, string[]][] = [
  ['Encourages Member States', 'Encourages', 'operative', 'encourage', 'encourages', []],
  [
    'Also encourages parliaments',
    'Also encourages',
    'operative',
    'encourage',
    'encourages',
    ['also'],
  ],
  [
    'Further recommends that',
    'Further recommends',
    'operative',
    'recommend',
    'encourages',
    ['further'],
  ],
  [
    'Also strongly urges all',
    'Also strongly urges',
    'operative',
    'urge',
    'urges',
    ['also', 'strongly'],
  ],
  ['Calls upon all parliaments', 'Calls upon', 'operative', 'call upon', 'urges', []],
  ['Calls for peace', 'Calls for', 'operative', 'call for', 'urges', []],
  ['Takes note of the report', 'Takes note of', 'operative', 'take note', 'states', []],
  [
    'Takes note with appreciation of it',
    'Takes note with appreciation',
    'operative',
    'take note',
    'states',
    ['with appreciation'],
  ],
  ['Hereby decides to meet', 'Hereby decides', 'operative', 'decide', 'decides', ['hereby']],
  ['DECIDES to meet', 'DECIDES', 'operative', 'decide', 'decides', []],
  ['decides to meet', 'decides', 'operative', 'decide', 'decides', []],
  ['Affirms further the need', 'Affirms further', 'operative', 'affirm', 'states', ['further']],
  [
    'Deeply concerned about threats',
    'Deeply concerned',
    'preambular',
    'concerned',
    'states',
    ['deeply'],
  ],
  ['Fully aware that many', 'Fully aware', 'preambular', 'aware', 'states', ['fully']],
  [
    'Noting with appreciation the statement',
    'Noting with appreciation',
    'preambular',
    'note',
    'states',
    ['with appreciation'],
  ],
  [
    'Noting with deep concern that',
    'Noting with deep concern',
    'preambular',
    'note',
    'states',
    ['with deep concern'],
  ],
  ['Having considered the document', 'Having considered', 'preambular', 'consider', 'states', []],
  ['Recalling further that', 'Recalling further', 'preambular', 'recall', 'states', ['further']],
  ['Bearing  in\nmind the need', 'Bearing  in\nmind', 'preambular', 'bear in mind', 'states', []],
  ['Cognisant of that the fact', 'Cognisant', 'preambular', 'cognizant', 'states', []],
  ['The Assembly notes the report', 'notes', 'operative', 'note', 'states', []],
  ['  Noting the report', 'Noting', 'preambular', 'note', 'states', []],
]

/** Near misses: text that begins almost as an opening does. */
const NO_OPENINGS = [
  'Encouragement of parliaments',
  'Noted the report',
  'Note the report',
  'Calls made by parliaments',
  'Also the parliaments',
  'With appreciation noting',
  'Having been told',
  'At the national level',
  '',
]

describe('read', () => {
  test.each(OPENINGS)('%s', (text, phrase, kind, head, force, modifiers) => {
    const reading = reader.read(text)
    expect(reading?.kind).toBe(kind)
    expect(reading?.opening).toMatchObject({ phrase, head, force, modifiers })
    expect(text.slice(reading?.opening.start, reading?.opening.end)).toBe(phrase)
  })

  test.each(NO_OPENINGS)('none in: %s', (text) => {
    expect(reader.read(text)).toBeNull()
  })

  test('a word that only looks like a modifier belongs to what follows', () => {
    const phrases = ['Encourages further efforts', 'Noting with States that agree', 'Urges also']
    expect(phrases.map((text) => reader.read(text)?.opening.phrase)).toEqual([
      'Encourages',
      'Noting',
      'Urges',
    ])
  })
})

describe('readFurther', () => {
  /** Kind, text, the phrases with which it opens again. */
  const FURTHER: ['preambular' | 'operative', string, string[]][] = [
    ['preambular', 'Convinced that A; also convinced that B,', ['also convinced']],
    ['preambular', 'Noting A, also noting that B,', ['also noting']],
    [
      'preambular',
      'Noting A, and further noting B; and recalling C,',
      ['further noting', 'recalling'],
    ],
    ['operative', 'Decides to meet; and requests the Secretary-General to report;', ['requests']],
    ['preambular', 'Noting A, noting B,', []],
    ['preambular', 'Noting that they decide, also decides who,', []],
    ['operative', 'Recommends limits while noting that the manner is under discussion;', []],
    ['operative', 'Urges parliaments; noting that they meet;', []],
    ['preambular', 'Noting A, as well as B,', []],
  ]

  test.each(FURTHER)('%s: %s', (kind, text, expected) => {
    const from = reader.read(text)?.opening.end ?? 0
    const found = reader.readFurther(text, kind, from)
    expect(found.map(({ phrase }) => phrase)).toEqual(expected)
    for (const { start, end, phrase } of found) expect(text.slice(start, end)).toBe(phrase)
  })
})

/** Language, text, phrase as printed, kind, head. */
const OTHER_LANGUAGES: [string, string, string, string, string][] = [
  ['fr', 'Rappelant également que', 'Rappelant également', 'preambular', 'rappeler'],
  ['fr', 'Prenant acte de l’avis', 'Prenant acte', 'preambular', 'prendre acte'],
  ['fr', "S’inquiétant de l'avenir", 'S’inquiétant', 'preambular', "s'inquiéter"],
  ['fr', 'Notant avec satisfaction que', 'Notant avec satisfaction', 'preambular', 'notant'],
  ['fr', 'accueille favorablement la', 'accueille favorablement', 'operative', 'accueillir'],
  ['fr', 'Décide de rester saisie', 'Décide', 'operative', 'décider'],
  ['fr', 'Prie instamment les États', 'Prie instamment', 'operative', 'prier'],
  ['fr', 'L’Assemblée générale décide', 'décide', 'operative', 'décider'],
  ['es', 'Recordando también que', 'Recordando también', 'preambular', 'recordar'],
  ['es', 'Teniendo en cuenta la', 'Teniendo en cuenta', 'preambular', 'tener en cuenta'],
  ['es', 'Profundamente preocupada por', 'Profundamente preocupada', 'preambular', 'preocupado'],
  ['es', 'Pide al Secretario General', 'Pide', 'operative', 'pedir'],
  ['es', 'Acoge con beneplácito el', 'Acoge con beneplácito', 'operative', 'acoger'],
]

test.each(OTHER_LANGUAGES)('%s: %s', (language, text, phrase, kind, head) => {
  const reading = readerOf(language).read(text)
  expect(reading && [reading.opening.phrase, reading.kind, reading.opening.head]).toEqual([
    phrase,
    kind,
    head,
  ])
})

/** Text, and what is left without the lead-in, the capital of a resolved clause and the organ. */
const LEADS: [string, string | null, string | null][] = [
  ['NOW, THEREFORE, BE IT RESOLVED, that', 'RESOLVED', 'operative'],
  ['Be it further resolved that', 'resolved', 'operative'],
  ['Resolved to combat', 'Resolved', 'preambular'],
  ['and WHEREAS, oil is dear', 'WHEREAS', 'preambular'],
  ['The Security Council requests', 'requests', 'operative'],
  [
    'The Parliamentary Assembly of the Council therefore calls on',
    'therefore calls on',
    'operative',
  ],
  ['The keepers request oil', null, null],
]

test.each(LEADS)('%s', (text, phrase, kind) => {
  const reading = reader.read(text)
  expect([reading?.opening.phrase ?? null, reading?.kind ?? null]).toEqual([phrase, kind])
})

/** Language, text, kind of a head that is not listed; null where none has the form. */
const FORMS: [string, string, string | null][] = [
  ['en', 'Munching the report', 'preambular'],
  ['en', 'Having munched', 'preambular'],
  ['en', 'Saddled by', 'preambular'],
  ['en', 'Munches the report', 'operative'],
  ['en', 'During the debate', null],
  ['en', 'States the obvious', null],
  ['en', 'Munches reports', null],
  ['fr', 'Mâchonnant le rapport', 'preambular'],
  ['fr', "Mâchonne l'avis", 'operative'],
  ['fr', 'Pendant la séance', null],
  ['es', 'Masticando el informe', 'preambular'],
  ['es', 'Mastica el informe', 'operative'],
  ['es', 'Para el informe', null],
]

test.each(FORMS)('a head by its form, %s: %s', (language, text, kind) => {
  const reading = readerOf(language).readForm(text)
  expect(reading?.kind ?? null).toBe(kind)
  if (reading) expect([reading.listed, reading.opening.force]).toEqual([false, null])
})

/** Language, a line, and the kind of the clauses below it. */
const PARTS: [string, string, string | null][] = [
  ['en', 'RESOLVES:', 'operative'],
  ['en', 'CONSIDERING:', 'preambular'],
  ['en', 'Resolves as follows:', 'operative'],
  ['en', 'THE COMMISSION ON LAMPS RESOLVES:', 'operative'],
  ['en', 'RESOLVES', 'operative'],
  ['en', 'resolves', null],
  ['en', 'Requests the keepers:', null],
  ['en', 'The keepers:', null],
  ['es', 'VISTO:', 'preambular'],
  ['es', 'EL GRUPO MERCADO COMUN RESUELVE:', 'operative'],
  ['fr', 'DÉCIDE CE QUI SUIT :', 'operative'],
]

test.each(PARTS)('a part, %s: %s', (language, line, kind) => {
  expect(readerOf(language).readPartOpening(line)).toBe(kind)
})

/** Language, text, phrase of an infinitive. */
const INFINITIVES: [string, string, string | null][] = [
  ['en', 'To express its thanks', 'To express'],
  ['en', 'Express its thanks', null],
  ['es', 'Aprobar las normas', 'Aprobar'],
  ['es', 'Las normas', null],
  ['fr', 'De prier les gardiens', 'De prier'],
]

test.each(INFINITIVES)('an infinitive, %s: %s', (language, text, phrase) => {
  expect(readerOf(language).readInfinitive(text)?.opening.phrase ?? null).toBe(phrase)
})

/** Language, kind, words, and by what head and with what force they open. */
const FORCES: [string, 'operative' | 'preambular', string, string, string][] = [
  ['en', 'operative', 'Demands that all', 'demand', 'urges'],
  ['en', 'operative', 'Calls attention to the', 'call attention', 'states'],
  ['en', 'operative', 'Calls upon all', 'call upon', 'urges'],
  ['en', 'operative', 'Reminds all States', 'remind', 'states'],
  ['en', 'operative', 'Warns that it', 'warn', 'states'],
  ['en', 'operative', 'Trusts that they', 'trust', 'states'],
  ['en', 'operative', 'Seeks to help', 'seek', 'states'],
  ['en', 'operative', 'Confirms that it', 'confirm', 'states'],
  ['en', 'operative', 'Extends its thanks to', 'extend thanks', 'states'],
  ['en', 'operative', 'Extends the mandate of', 'extend', 'decides'],
  ['en', 'operative', 'Remains seized of the', 'remain seized', 'decides'],
  ['en', 'operative', 'Remains deeply concerned', 'remain', 'states'],
  ['en', 'operative', 'Commits itself to', 'commit', 'decides'],
  ['en', 'preambular', 'Committed to peace', 'committed', 'states'],
  ['en', 'preambular', 'Equally determined to', 'determined', 'states'],
  ['en', 'preambular', 'Highly appreciating the', 'appreciate', 'states'],
  ['en', 'operative', 'Suspends the rules', 'suspend', 'decides'],
  ['en', 'operative', 'Advises the Council', 'advise', 'encourages'],
  ['fr', 'operative', 'Exige que les', 'exiger', 'urges'],
  ['fr', 'operative', "Appelle l'attention des", "appeler l'attention", 'states'],
  ['fr', 'operative', 'Appelle les États à', 'appeler', 'urges'],
  ['fr', 'operative', 'Met en garde contre', 'mettre en garde', 'states'],
  ['fr', 'operative', 'Compte que les', 'compter', 'states'],
  ['fr', 'operative', 'Confirme que les', 'confirmer', 'states'],
  ['es', 'operative', 'Exige que los', 'exigir', 'urges'],
  ['es', 'operative', 'Recuerda a los', 'recordar', 'states'],
  ['es', 'operative', 'Advierte que los', 'advertir', 'states'],
  ['es', 'operative', 'Confía en que los', 'confiar', 'states'],
  ['es', 'operative', 'Confía a la Secretaría', 'confiar a', 'decides'],
  ['es', 'operative', 'Confirma que los', 'confirmar', 'states'],
  ['es', 'operative', 'Llama la atención de', 'llamar la atención', 'states'],
  ['es', 'operative', 'Resuelve que los', 'resolver', 'decides'],
  ['es', 'preambular', 'Resuelta a que los', 'resuelto', 'states'],
]

test.each(FORCES)('%s, %s: %s', (language, kind, words, head, force) => {
  expect(readerOf(language).read(words)).toMatchObject({ kind, opening: { head, force } })
})

test('“Compte tenu” opens no operative clause', () => {
  expect(readerOf('fr').read('Compte tenu des faits')).toBeNull()
})
