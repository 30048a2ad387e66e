/**
 * References in French and Spanish, many of them in the words of real resolutions.
 */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nameOfReference } from '../../lib/describe'
import { createAnyReferenceFinder, createReferenceFinder } from '../../lib/parse/citation'
import { referenceSchema } from '../../lib/record'
import { citingAuthorities } from '../citing-authorities'
import { getAuthorities } from '../helpers'
import { type Alike, citationsIn, compare, KINDS, LANGUAGES, wordsOf } from './same-citations'

type Table = [string, ...string[]][]

/** What is found in French. */
const FRENCH: Table = [
  [
    'la résolution 1373 (2001) du Conseil de sécurité',
    'resolution 1373 (2001) of un-security-council "résolution 1373 (2001)"',
  ],
  [
    'le paragraphe 2 de la résolution 61/120',
    'resolution 61/120, paragraph 2 "paragraphe 2 de la résolution 61/120"',
  ],
  [
    'au paragraphe 15 de sa résolution 77/279 du 7 décembre 2022',
    'resolution 77/279, 2022-12-07, paragraph 15 "paragraphe 15 de sa résolution 77/279 du 7 décembre 2022"',
  ],
  [
    'ses résolutions 71/31 et 71/32 du 5 décembre 2016, 71/90 du 6 décembre 2016',
    'resolution 71/31 "résolutions 71/31"',
    'resolution 71/32, 2016-12-05 "71/32 du 5 décembre 2016"',
    'resolution 71/90, 2016-12-06 "71/90 du 6 décembre 2016"',
  ],
  [
    'ses résolutions 687 (1991) et 1373 (2001)',
    'resolution 687 (1991) "résolutions 687 (1991)"',
    'resolution 1373 (2001) "1373 (2001)"',
  ],
  [
    'les alinéas a) à f) du paragraphe 3 de sa résolution 51/210',
    'resolution 51/210, paragraphs 3 (a) to 3 (f) "alinéas a) à f) du paragraphe 3 de sa résolution 51/210"',
  ],
  [
    'l’alinéa a) du paragraphe 1 de l’Article 13 de la Charte des Nations Unies',
    'instrument un-charter, Article 13 (1) (a) "alinéa a) du paragraphe 1 de l’Article 13 de la Charte des Nations Unies"',
  ],
  [
    'l’alinéa e de l’Article 73 de la Charte des Nations Unies',
    'instrument un-charter, Article 73 (e) "alinéa e de l’Article 73 de la Charte des Nations Unies"',
  ],
  [
    'aux paragraphes 9, 14 et 16 à 19 de la résolution 2399 (2018)',
    'resolution 2399 (2018), paragraph 9 "paragraphes 9"',
    'resolution 2399 (2018), paragraph 14 "14"',
    'resolution 2399 (2018), paragraphs 16 to 19 "16 à 19 de la résolution 2399 (2018)"',
  ],
  [
    'le paragraphe 1 a) de la résolution 2255 (2015)',
    'resolution 2255 (2015), paragraph 1 (a) "paragraphe 1 a) de la résolution 2255 (2015)"',
  ],
  [
    'la résolution 1989/84 du Conseil économique et social, en date du 24 mai 1989',
    'resolution 1989/84 of un-economic-and-social-council, 1989-05-24 "résolution 1989/84"',
  ],
  [
    'sa résolution 76/258 du 1ᵉʳ avril 2022',
    'resolution 76/258, 2022-04-01 "résolution 76/258 du 1ᵉʳ avril 2022"',
  ],
  [
    'la résolution 70/237 de l’Assemblée générale',
    'resolution 70/237 of un-general-assembly "résolution 70/237"',
  ],
  [
    'la résolution 70/237, adoptée par l’Assemblée générale le 23 décembre 2015',
    'resolution 70/237 of un-general-assembly, 2015-12-23 "résolution 70/237"',
  ],
  [
    'au paragraphe 3 de la présente résolution',
    'paragraph 3 of this resolution "paragraphe 3 de la présente résolution"',
  ],
  ['au paragraphe 4 du dispositif', 'operative paragraph 4 "paragraphe 4 du dispositif"'],
  [
    'au paragraphe 4 du dispositif de la résolution 61/120',
    'resolution 61/120, operative paragraph 4 "paragraphe 4 du dispositif de la résolution 61/120"',
  ],
  [
    'alinéa b) du paragraphe 1 ci-après',
    'paragraph 1 (b) below "alinéa b) du paragraphe 1 ci-après"',
  ],
  [
    'les paragraphes 3 et 4 ci‑dessus',
    'paragraph 3 above "paragraphes 3"',
    'paragraph 4 above "4 ci‑dessus"',
  ],
  ['le paragraphe précédent', 'the preceding paragraph "le paragraphe précédent"'],
  ['la présente résolution', 'this resolution "la présente résolution"'],
  ['à sa soixante-dix-huitième session', 'session 78 "soixante-dix-huitième session"'],
  ['à sa 80e session', 'session 80 "80e session"'],
  ['à sa quatre-vingt-quatrième session', 'session 84 "quatre-vingt-quatrième session"'],
  ['la Charte', 'the Charter (un-charter or african-charter) "Charte"'],
  ['la Charte internationale', 'an unlisted Charter "Charte"'],
  [
    'l’article 51 de la Charte des Nations Unies',
    'instrument un-charter, Article 51 "article 51 de la Charte des Nations Unies"',
  ],
  [
    'A/68/98, par. 19 et 20',
    'document A/68/98, paragraph 19 "A/68/98, par. 19"',
    'document A/68/98, paragraph 20 "20"',
  ],
  [
    'les Conventions de Genève et leurs Protocoles additionnels',
    'instrument geneva-conventions "Conventions de Genève"',
    'instrument additional-protocols "Protocoles additionnels"',
  ],
  [
    'la Convention sur la cybercriminalité',
    'instrument budapest-convention "Convention sur la cybercriminalité"',
  ],
  ['la Convention relative aux droits de l’enfant', 'an unlisted Convention "Convention"'],
  [
    'résolution 1373 du Conseil de sécurité',
    'resolution 1373 of un-security-council "résolution 1373"',
  ],
  ['rés. 61/120, par. 2 à 4', 'resolution 61/120, paragraphs 2 to 4 "rés. 61/120, par. 2 à 4"'],
  ['Résolution 70/237', 'resolution 70/237 "Résolution 70/237"'],
  ['RÉSOLUTION 70/237', 'resolution 70/237 "RÉSOLUTION 70/237"'],
  [
    'résolutions du Conseil de sécurité 1373 (2001) et 1540 (2004)',
    'resolution 1373 (2001) of un-security-council "résolutions du Conseil de sécurité 1373 (2001)"',
    'resolution 1540 (2004) of un-security-council "1540 (2004)"',
  ],
  ['re\u0301solution 70/237', 'resolution 70/237 "re\u0301solution 70/237"'],
  [
    'le paragraphe 6 de la section XI de sa résolution 59/276',
    'resolution 59/276 "résolution 59/276"',
  ],
  ['la résolution 12/3 de la Ligue arabe', 'resolution 12/3 of an unlisted body "résolution 12/3"'],
  [
    'la résolution 70/237 de l’Assemblée',
    'resolution 70/237 of un-general-assembly "résolution 70/237"',
  ],
  ['le paragraphe 2 de l’annexe de la résolution 61/120', 'resolution 61/120 "résolution 61/120"'],
  ['dans le paragraphe suivant ;', 'the following paragraph "le paragraphe suivant"'],
  [
    'les articles 1 et 55 de la Charte des Nations Unies',
    'instrument un-charter, Article 1 "articles 1"',
    'instrument un-charter, Article 55 "55 de la Charte des Nations Unies"',
  ],
  [
    'l’article 2, paragraphe 4, de la Charte des Nations Unies',
    'instrument un-charter, Article 2 (4) "article 2, paragraphe 4, de la Charte des Nations Unies"',
  ],
  [
    'la Convention-cadre des Nations Unies sur les changements climatiques',
    'an unlisted Convention "Convention-cadre des Nations Unies"',
  ],
  ['la Convention (voir paragraphe 3)', 'the Convention (budapest-convention) "Convention"'],
  ['voir A/RES/70/237', 'resolution A/RES/70/237 "A/RES/70/237"'],
  [
    'la résolution 217 A (III) du 10 décembre 1948',
    'resolution 217 A (III), 1948-12-10 "résolution 217 A (III) du 10 décembre 1948"',
  ],
  ['la Charte, notamment', 'the Charter (un-charter or african-charter) "Charte"'],
  ['le Pacte', 'the Covenant (iccpr or icescr) "Pacte"'],
  ['ladite Convention', 'the Convention (budapest-convention) "Convention"'],
  ['Convention sur la responsabilité internationale', 'an unlisted Convention "Convention"'],
  ['(rés. 70/237)', 'resolution 70/237 "rés. 70/237"'],
]

/** What looks like a reference in French and is none. */
const NOT_FRENCH = [
  'sa dixième session extraordinaire',
  'une convention sur la mer',
  'la résolution du conflit',
  'le paragraphe 2',
  'le paragraphe 3 a de nouveau',
  'le paragraphe 2 de l’annexe',
  'une résolution 4K',
  'le projet de Convention sur la cybercriminalité',
  'insérer le paragraphe suivant :',
  'la soixante-dix-huitième journée',
  'la résolution de 1990',
  'la décision 70/237',
  'les résolutions 1 à 5',
  'conformément à la résolution 1373',
  'haute résolution 70/30x',
  'l’Organisation du Traité de sécurité collective',
  'résolutions 1267, 1373 et 15 États du Conseil',
  'la charte',
  'alinéa a) de la liste',
  '« la présente résolution-cadre »',
]

/** What is found in Spanish. */
const SPANISH: Table = [
  [
    'la resolución 70/237 de la Asamblea General',
    'resolution 70/237 of un-general-assembly or oas-general-assembly "resolución 70/237"',
  ],
  [
    'la resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001',
    'resolution 1373 (2001) of un-security-council, 2001-09-28 "resolución 1373 (2001)"',
  ],
  [
    'sus resoluciones 71/67, de 5 de diciembre de 2016, y 74/50, de 12 de diciembre de 2019',
    'resolution 71/67, 2016-12-05 "resoluciones 71/67, de 5 de diciembre de 2016"',
    'resolution 74/50, 2019-12-12 "74/50, de 12 de diciembre de 2019"',
  ],
  [
    'el párrafo 2 de la resolución 61/120',
    'resolution 61/120, paragraph 2 "párrafo 2 de la resolución 61/120"',
  ],
  [
    'los párrafos 3 a) a f) de su resolución 51/210',
    'resolution 51/210, paragraphs 3 (a) to 3 (f) "párrafos 3 a) a f) de su resolución 51/210"',
  ],
  [
    'el Artículo 13, párrafo 1 a), de la Carta de las Naciones Unidas',
    'instrument un-charter, Article 13 (1) (a) "Artículo 13, párrafo 1 a), de la Carta de las Naciones Unidas"',
  ],
  [
    'los párrafos 5 a) y 5 b) de la presente resolución',
    'paragraph 5 (a) of this resolution "párrafos 5 a)"',
    'paragraph 5 (b) of this resolution "5 b) de la presente resolución"',
  ],
  [
    'las resoluciones del Consejo Económico y Social 1980/67, de 25 de julio de 1980',
    'resolution 1980/67 of un-economic-and-social-council, 1980-07-25 "resoluciones del Consejo Económico y Social 1980/67, de 25 de julio de 1980"',
  ],
  [
    'el párrafo 1 a) de la resolución 2255 (2015)',
    'resolution 2255 (2015), paragraph 1 (a) "párrafo 1 a) de la resolución 2255 (2015)"',
  ],
  [
    'los párrafos 9, 14 y 16 a 19 de la resolución 2399 (2018)',
    'resolution 2399 (2018), paragraph 9 "párrafos 9"',
    'resolution 2399 (2018), paragraph 14 "14"',
    'resolution 2399 (2018), paragraphs 16 to 19 "16 a 19 de la resolución 2399 (2018)"',
  ],
  [
    'en su septuagésimo octavo período de sesiones',
    'session 78 "septuagésimo octavo período de sesiones"',
  ],
  ['en su 70º período de sesiones', 'session 70 "70º período de sesiones"'],
  ['la presente resolución', 'this resolution "la presente resolución"'],
  ['la sección XI, párrafo 6, de su resolución 59/276', 'resolution 59/276 "resolución 59/276"'],
  [
    'apartado a) del párrafo 3 de la resolución 61/120',
    'resolution 61/120, paragraph 3 (a) "apartado a) del párrafo 3 de la resolución 61/120"',
  ],
  ['el párrafo 3 infra', 'paragraph 3 below "párrafo 3 infra"'],
  ['el párrafo anterior', 'the preceding paragraph "el párrafo anterior"'],
  [
    'párrafo 4 de la parte dispositiva',
    'operative paragraph 4 "párrafo 4 de la parte dispositiva"',
  ],
  [
    'A/68/98, párrs. 19 y 20',
    'document A/68/98, paragraph 19 "A/68/98, párrs. 19"',
    'document A/68/98, paragraph 20 "20"',
  ],
  [
    'los Convenios de Ginebra y sus Protocolos Adicionales',
    'instrument geneva-conventions "Convenios de Ginebra"',
    'instrument additional-protocols "Protocolos Adicionales"',
  ],
  ['la Carta Africana de Derechos Humanos', 'an unlisted Charter "Carta"'],
  [
    'resolución 1373 del Consejo de Seguridad',
    'resolution 1373 of un-security-council "resolución 1373"',
  ],
  ['res. 61/120, párr. 2', 'resolution 61/120, paragraph 2 "res. 61/120, párr. 2"'],
  [
    'el artículo 51 de la Carta',
    'the Charter (un-charter or african-charter), Article 51 "artículo 51 de la Carta"',
  ],
  [
    'a la resolución 12/3 de la Liga Árabe',
    'resolution 12/3 of an unlisted body "resolución 12/3"',
  ],
  ['su resolución 217 A (III)', 'resolution 217 A (III) "resolución 217 A (III)"'],
  [
    'la resolución 217 A (III) de la Asamblea General, de 10 de diciembre de 1948',
    'resolution 217 A (III) of un-general-assembly or oas-general-assembly, 1948-12-10 "resolución 217 A (III)"',
  ],
  [
    'el Convenio sobre la Ciberdelincuencia',
    'instrument budapest-convention "Convenio sobre la Ciberdelincuencia"',
  ],
  ['en el párrafo siguiente;', 'the following paragraph "el párrafo siguiente"'],
  [
    'los artículos 1 y 55 de la Carta de las Naciones Unidas',
    'instrument un-charter, Article 1 "artículos 1"',
    'instrument un-charter, Article 55 "55 de la Carta de las Naciones Unidas"',
  ],
  [
    'el párrafo 4 del Artículo 2 de la Carta de las Naciones Unidas',
    'instrument un-charter, Article 2 (4) "párrafo 4 del Artículo 2 de la Carta de las Naciones Unidas"',
  ],
  [
    'la Convención Marco de las Naciones Unidas sobre el Cambio Climático',
    'an unlisted Convention "Convención Marco de las Naciones Unidas sobre el Cambio Climático"',
  ],
  ['véase A/RES/70/237', 'resolution A/RES/70/237 "A/RES/70/237"'],
  ['dicha Convención', 'the Convention (budapest-convention) "Convención"'],
  ['decimocuarto período de sesiones', 'session 14 "decimocuarto período de sesiones"'],
  ['su 80o período ordinario de sesiones', 'session 80 "80o período ordinario de sesiones"'],
  ['RESOLUCIÓN 70/237', 'resolution 70/237 "RESOLUCIÓN 70/237"'],
  [
    'resolución 70/237, aprobada el 23 de diciembre de 2015',
    'resolution 70/237, 2015-12-23 "resolución 70/237, aprobada el 23 de diciembre de 2015"',
  ],
  [
    'la resolución S/RES/1373 (2001)',
    'resolution S/RES/1373 (2001) "resolución S/RES/1373 (2001)"',
  ],
  ['el Pacto', 'the Covenant (iccpr or icescr) "Pacto"'],
]

/** What looks like a reference in Spanish and is none. */
const NOT_SPANISH = [
  'su décimo período extraordinario de sesiones',
  'un convenio sobre el mar',
  'la solución de conflictos',
  'el párrafo 2',
  'la resolución pacífica',
  'Carta Magna',
  'párrafo 2 y 3 Estados',
  'el párrafo 2 del anexo',
  'insértese el párrafo siguiente:',
  'la resolución de 1990',
  'la decisión 70/237',
  'las resoluciones 1 a 5',
  'conforme a la resolución 1373',
  'la Organización del Tratado de Seguridad Colectiva',
  'una Convención sobre el mar',
  'en el inciso a) de la lista',
  'el artículo 5 supra',
  'el proyecto de Convención sobre la pesca',
  'la carta',
]

const finders = new Map(
  ['en', 'fr', 'es', 'la'].map((language) => [
    language,
    createReferenceFinder(citingAuthorities, language),
  ]),
)

function found(text: string, language: string): string[] {
  return (finders.get(language)?.(text).references ?? []).map((reference) => {
    expect(referenceSchema.parse(reference)).toEqual(reference)
    return `${nameOfReference(reference)} ${JSON.stringify(text.slice(reference.start, reference.end))}`
  })
}

describe.each([
  ['fr', FRENCH, NOT_FRENCH],
  ['es', SPANISH, NOT_SPANISH],
])('references in %s', (language, hits, none) => {
  test.each(hits)('%s', (text, ...expected) => {
    expect(found(text, language)).toEqual(expected)
  })

  test.each(none)('none in %s', (text) => {
    expect(found(text, language)).toEqual([])
  })

  test.each([
    ['two spaces', '  '],
    ['line breaks', '\n'],
    ['no-break spaces', '\u00A0'],
  ])('%s between words change nothing', (_, space) => {
    const names = (text: string) =>
      finders
        .get(language)?.(text)
        .references.map((reference) => nameOfReference(reference))
    for (const [text] of hits) expect(names(text.replaceAll(' ', space))).toEqual(names(text))
  })
})

const SYMBOLS = [
  'resolution A/RES/70/237 "A/RES/70/237"',
  'document A/68/98 "A/68/98"',
  'instrument un-charter "United Nations Charter"',
]

test.each(['en', 'fr', 'es', 'la'])(
  'symbols and listed names are found in %s, words or not',
  (language) => {
    expect(found('A/RES/70/237; A/68/98; United Nations Charter.', language)).toEqual(SYMBOLS)
  },
)

test('in words of any language, each finds its own, and none twice', () => {
  const text = 'resolution 70/237; résolution 71/28; resolución 72/180; S/RES/1373 (2001)'
  const all = createAnyReferenceFinder(citingAuthorities)(text)
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('; '))
})

/** How many of the citations are the same, at least; texts in two languages do not always cite the same. */
const ALIKE_AT_LEAST = {
  resolution: 0.98,
  document: 0.97,
  instrument: 0.9,
  paragraph: 0.9,
  self: 0.85,
  session: 0.97,
}

describe.skipIf(!existsSync(LANGUAGES))(
  'one resolution in several languages, where available',
  () => {
    const names = existsSync(LANGUAGES) ? readdirSync(LANGUAGES) : []

    test.each(['fr', 'es'])('cites in %s what it cites in English', async (language) => {
      const authorities = await getAuthorities()
      const [inEnglish, inOther] = ['en', language].map((each) =>
        createReferenceFinder(authorities, each),
      )
      const sums = new Map<string, Alike>()
      for (const name of names) {
        const english = wordsOf(name, 'en')
        const other = wordsOf(name, language)
        if (!english || !other || !inEnglish || !inOther) continue
        const [of, beside] = [citationsIn(english, inEnglish), citationsIn(other, inOther)]
        for (const kind of KINDS) {
          const { alike } = compare(of.get(kind) ?? [], beside.get(kind) ?? [])
          const sum = sums.get(kind) ?? { english: 0, other: 0, both: 0 }
          sums.set(kind, {
            english: sum.english + alike.english,
            other: sum.other + alike.other,
            both: sum.both + alike.both,
          })
        }
      }
      for (const kind of KINDS) {
        const { english, both } = sums.get(kind) ?? { english: 1, both: 0 }
        expect({ kind, share: both / english >= ALIKE_AT_LEAST[kind] }).toEqual({
          kind,
          share: true,
        })
      }
    })
  },
)
