/**
 * Authorities with the instruments that tests of references need, whatever the project's own data
 * has.
 */
import { VFile } from 'vfile'
import { type Authorities, instrumentsSchema } from '../lib/authorities'
import { createCitationResolver } from '../lib/corpus/resolve'
import { createParser } from '../lib/parse'
import { getAuthorities, sha256 } from './helpers'

const signed = (date: string) => [{ date, event: 'Signed' }]
const articles = (count: number) => [{ name: 'Article', names: ['Art.'], count }]

const instruments = instrumentsSchema.parse([
  {
    id: 'un-charter',
    title: 'Charter of the United Nations',
    kind: 'treaty',
    names: ['United Nations Charter', 'UN Charter'],
    generic: { word: 'Charter', in: ['un-general-assembly', 'un-security-council'] },
    dates: signed('1945-06-26'),
    parts: [...articles(111), { name: 'Chapter', count: 19 }],
  },
  {
    id: 'african-charter',
    title: 'African Charter on Human and Peoples’ Rights',
    kind: 'treaty',
    generic: { word: 'Charter' },
    dates: signed('1981-06-27'),
    parts: articles(68),
  },
  {
    id: 'geneva-conventions',
    title: 'Geneva Conventions of 12 August 1949',
    kind: 'treaty',
    names: ['Geneva Conventions', '1949 Geneva Conventions'],
    generic: { word: 'Conventions' },
    dates: signed('1949-08-12'),
  },
  {
    id: 'protocol-i',
    title: 'Protocol I additional to the Geneva Conventions',
    kind: 'treaty',
    names: ['Additional Protocol I'],
    namesAfter: { instrument: 'geneva-conventions', names: ['Protocol I'] },
    generic: { word: 'Protocol' },
    dates: signed('1977-06-08'),
    parts: articles(102),
  },
  {
    id: 'protocol-ii',
    title: 'Protocol II additional to the Geneva Conventions',
    kind: 'treaty',
    names: ['Additional Protocol II'],
    namesAfter: { instrument: 'geneva-conventions', names: ['Protocol II'] },
    generic: { word: 'Protocol' },
    dates: signed('1977-06-08'),
    parts: articles(28),
  },
  {
    id: 'additional-protocols',
    title: 'Protocols additional to the Geneva Conventions',
    kind: 'treaty',
    names: ['Additional Protocols to the Geneva Conventions'],
    namesAfter: { instrument: 'geneva-conventions', names: ['Additional Protocols'] },
    dates: signed('1977-06-08'),
    comprises: ['protocol-i', 'protocol-ii'],
  },
  {
    id: 'budapest-convention',
    title: 'Convention on Cybercrime',
    kind: 'treaty',
    names: ['Budapest Convention'],
    generic: { word: 'Convention' },
    symbols: ['ETS No. 185'],
    dates: signed('2001-11-23'),
    parts: articles(48),
  },
  {
    id: 'universal-declaration-of-human-rights',
    title: 'Universal Declaration of Human Rights',
    kind: 'declaration',
    body: 'un-general-assembly',
    symbols: ['217 A (III)'],
    dates: [{ date: '1948-12-10', event: 'Adopted' }],
    parts: articles(30),
  },
  {
    id: 'iccpr',
    title: 'International Covenant on Civil and Political Rights',
    kind: 'treaty',
    names: ['ICCPR'],
    generic: { word: 'Covenant' },
    dates: signed('1966-12-16'),
    parts: articles(53),
  },
  {
    id: 'icescr',
    title: 'International Covenant on Economic, Social and Cultural Rights',
    kind: 'treaty',
    names: ['ICESCR'],
    generic: { word: 'Covenant' },
    dates: signed('1966-12-16'),
    parts: articles(31),
  },
  {
    id: 'covenants',
    title: 'International Covenants on Human Rights',
    kind: 'treaty',
    comprises: ['iccpr', 'icescr'],
    dates: signed('1966-12-16'),
  },
  {
    id: 'gge-2013',
    title: 'Report of the Group of Governmental Experts of 2013',
    kind: 'report',
    symbols: ['A/68/98'],
    dates: [{ date: '2013-06-24', event: 'Issued' }],
    parts: [{ name: 'paragraph', count: 35 }],
  },
  {
    id: 'agenda',
    title: 'Agenda for the Information Society',
    kind: 'declaration',
    symbols: ['WSIS-05/TUNIS/DOC/6(Rev.1)-E'],
    dates: [{ date: '2005-11-18', event: 'Adopted' }],
  },
  {
    id: 'measures',
    title: 'Set of Measures',
    kind: 'decision',
    symbols: ['PC.DEC/1106'],
    dates: [{ date: '2013-12-03', event: 'Adopted' }],
  },
  {
    id: 'tallinn-manual',
    title: 'Tallinn Manual 2.0',
    kind: 'manual',
    names: ['Tallinn Manual'],
    dates: [{ date: '2017', event: 'Published' }],
    parts: [{ name: 'Rule', count: 154 }],
  },
  {
    id: 'friendly-relations',
    title: 'Declaration on Principles of International Law concerning Friendly Relations',
    kind: 'declaration',
    body: 'un-general-assembly',
    symbols: ['2625 (XXV)', 'A/RES/2625(XXV)'],
    dates: [{ date: '1970-10-24', event: 'Adopted' }],
  },
  {
    id: 'terrorism-resolution',
    title: 'Security Council resolution 1373 (2001)',
    kind: 'resolution',
    body: 'un-security-council',
    symbols: ['S/RES/1373 (2001)'],
    dates: [{ date: '2001-09-28', event: 'Adopted' }],
    parts: [{ name: 'paragraph', count: 9 }],
  },
])

/** The project's bodies and words, with instruments of the tests' own. */
export const citingAuthorities: Authorities = { ...(await getAuthorities()), instruments }

const citingParser = createParser(citingAuthorities)

/** A text of an invented corpus: its front matter, and what follows the enacting formula. */
export interface InventedText {
  id: string
  body: string
  symbol?: string
  status?: string
  date?: string
  text: string
}

/** The records of an invented corpus, and the links between them. */
export function inventCorpus(texts: readonly InventedText[], authorities = citingAuthorities) {
  const parser = authorities === citingAuthorities ? citingParser : createParser(authorities)
  const resolutions = texts.map(({ id, text, ...fields }) => {
    const lines = Object.entries({ status: 'adopted', source: 'Invented.', title: id, ...fields })
    const frontMatter = lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')
    const value = `---\n${frontMatter}\n---\nThe Meeting of Lighthouse Keepers,\n\n${text}\n`
    const file = new VFile({ path: `${id}/en.md`, value })
    const { resolution } = parser.parse(file, { id, language: 'en', hash: sha256 })
    if (!resolution) throw new Error(file.messages.join('\n'))
    return resolution
  })
  return {
    resolutions,
    authorities,
    links: resolutions.flatMap(createCitationResolver(resolutions, authorities)),
  }
}
