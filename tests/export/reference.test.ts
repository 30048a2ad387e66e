import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type CitedWork, cite, citedWork, plainText } from '../../lib/export/citation'
import { getAuthorities, getTestCorpus, SITE_URL } from '../helpers'
import { readRis } from './read-ris'
import { readAsZotero } from './zotero'

const { citation, bodies } = await getAuthorities()
const { resolutions } = await getTestCorpus()

/** The formats of a site that knows its address, and of one that does not. */
async function formatsOf(siteUrl: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', siteUrl)
  const module = await import('../../lib/export/reference')
  vi.unstubAllEnvs()
  return module
}
const published = await formatsOf(SITE_URL)
const unpublished = await formatsOf('')

const works = resolutions.map((resolution) =>
  citedWork(
    resolution,
    bodies.find(({ id }) => id === resolution.body?.value),
  ),
)
const [aalco, ipu] = ['aalco-res-54-sp2', 'ipu-132-cyber-warfare'].map((id) =>
  works.find((work) => work.id === id),
)
if (!aalco || !ipu) throw new Error('No seeds')

const terrorism: CitedWork = {
  id: 'a-res-51-210',
  body: { id: 'un-general-assembly', name: 'United Nations General Assembly', short: 'UNGA' },
  symbol: 'A/RES/51/210',
  title: 'Measures to eliminate international terrorism',
  name: 'Measures to eliminate international terrorism',
  date: '1996-12-17',
  issued: '1997-01-16',
  session: 51,
  status: 'adopted',
  translation: null,
  language: 'en',
}

/** A file of BibTeX as a reader of that format reads it, without any change of case. */
function bibtex(source: string) {
  const { entries, errors } = parseBibtex(source, { sentenceCase: false, english: false })
  expect(errors).toEqual([])
  return entries.map(({ type, key, fields }) => ({ type, key, fields }))
}

test('BibTeX is a report whose author is whole', () => {
  expect(bibtex(published.toBibtex(terrorism, citation))).toEqual([
    {
      type: 'techreport',
      key: 'a-res-51-210',
      fields: {
        author: [{ name: 'United Nations General Assembly' }],
        title: 'Measures to eliminate international terrorism',
        institution: ['United Nations General Assembly'],
        type: 'Resolution',
        number: 'A/RES/51/210',
        year: '1996',
        month: '12',
        day: '17',
        url: `${SITE_URL}/resolutions/a-res-51-210/`,
        langid: 'en',
      },
    },
  ])
  const [draft] = bibtex(published.toBibtex(ipu, citation))
  expect(draft?.fields).toMatchObject({ type: 'Draft resolution', number: 'C-I/132/DR' })
})

test('BibLaTeX for OSCOLA has documents of the United Nations as that package does, and no others', () => {
  expect(bibtex(published.toOscolaBibtex(terrorism, citation))).toEqual([
    {
      type: 'misc',
      key: 'a-res-51-210',
      fields: {
        entrysubtype: 'undoc',
        institution: ['UNGA'],
        instrument_no: 'Res 51/210',
        doc_no: 'A/RES/51/210',
        date: '1996-12-17',
        url: `${SITE_URL}/resolutions/a-res-51-210/`,
        langid: 'en',
      },
    },
  ])
  const [other] = bibtex(published.toOscolaBibtex(aalco, citation))
  expect(other).toMatchObject({ type: 'report', fields: { number: 'AALCO/RES/54/SP2' } })
  expect(other?.fields).not.toHaveProperty('entrysubtype')
})

test('RIS is a report whose body is the institution', () => {
  expect(readRis(published.toRis(terrorism, citation))).toEqual([
    {
      type: 'report',
      id: 'a-res-51-210',
      title: 'Measures to eliminate international terrorism',
      publisher: 'United Nations General Assembly',
      number: 'A/RES/51/210',
      genre: 'Resolution',
      issued: [1996, 12, 17],
      language: 'en',
      URL: `${SITE_URL}/resolutions/a-res-51-210/`,
    },
  ])
})

const cslSchema = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.literal('report'),
    genre: z.enum(['Resolution', 'Draft resolution']),
    title: z.string(),
    author: z.tuple([z.strictObject({ literal: z.string() })]).optional(),
    publisher: z.string().optional(),
    number: z.string().optional(),
    issued: z
      .strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) })
      .optional(),
    URL: z.url().optional(),
    language: z.string(),
  }),
])

test('CSL-JSON is a report with the symbol as its number', () => {
  for (const work of [...works, terrorism]) {
    const [item] = cslSchema.parse(published.toCsl(work, citation))
    expect(item).toMatchObject({ number: work.symbol, title: work.title, URL: expect.any(String) })
  }
})

/** A reference in APA without what only one of the two has: the day, the type, the publisher and what is in brackets. */
function common(reference: string, { body }: CitedWork): string {
  return reference
    .trim()
    .replace(/\((\d{4}), \w+ \d+\)/, '($1)')
    .replace(/ \[(?:Draft resolution|unverified text)\]/i, '')
    .replace(/\((?:Draft )?Resolution (?=\S)/i, '(')
    .replace(` ${body?.name}.`, '')
}

test('citeproc cites what it is given as our own APA does', () => {
  const apa = citation.styles.find(({ id }) => id === 'apa')
  if (!apa) throw new Error('No style of APA')
  const others = [
    { ...terrorism, id: 'a', title: 'Whose law?', name: 'Whose law?', symbol: 'A/RES/3314 (XXIX)' },
    { ...terrorism, id: 'b', title: 'A law: it is', name: 'A law: it is', date: '1946-02-09' },
  ]
  for (const work of [...works, terrorism, ...others]) {
    const [{ URL: _, ...item }] = cslSchema.parse(published.toCsl(work, citation))
    const theirs = new Cite([item]).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
      format: 'text',
    })
    expect(common(theirs, work)).toBe(common(plainText(cite(work, apa, citation)), work))
  }
})

test('schema.org claims neither an official text nor that it is in force', () => {
  const file = published.toLegislation(terrorism, citation)
  expect(file).toMatchObject({
    '@type': 'Legislation',
    '@id': `${SITE_URL}/resolutions/a-res-51-210/`,
    legislationIdentifier: 'A/RES/51/210',
    legislationType: 'Resolution',
    legislationPassedBy: { name: 'United Nations General Assembly' },
    legislationDate: '1996-12-17',
    encoding: {
      '@type': 'LegislationObject',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  })
  expect(file).not.toHaveProperty('legislationLegalValue')
  expect(JSON.stringify(file)).not.toContain('legislationLegalForce')
  // Nobody has passed a draft.
  const draft = published.toLegislation(ipu, citation)
  expect(draft).not.toHaveProperty('legislationPassedBy')
  expect(draft).not.toHaveProperty('legislationDate')
})

test('Zotero makes a report of the tags of a page, with the body whole', () => {
  const unesco = {
    ...terrorism,
    body: {
      id: 'unesco',
      name: 'United Nations Educational, Scientific and Cultural Organization',
      short: 'UNESCO',
    },
  }
  for (const work of [...works, terrorism, unesco]) {
    expect(readAsZotero(Object.entries(published.headTags(work, citation)))).toEqual({
      itemType: 'report',
      title: work.title,
      institution: work.body?.name,
      reportNumber: work.symbol,
      date: work.date ?? work.issued,
      url: `${SITE_URL}/resolutions/${work.id}/`,
      language: 'en',
      creators: [],
    })
  }
})

test('a site that does not know its address names none', () => {
  const { toBibtex, toOscolaBibtex, toRis, toCsl, headTags } = unpublished
  for (const work of works) {
    const all = [toBibtex, toOscolaBibtex, toRis, toCsl, headTags].map((write) => {
      const written = write(work, citation)
      return typeof written === 'string' ? written : JSON.stringify(written)
    })
    expect(all.join('\n')).not.toMatch(/https?:|"URL"|url =|UR {2}-|public_url/)
  }
})

test('any words come back from BibTeX, RIS and CSL-JSON', () => {
  // Backslashes, braces and the like, and letters beyond ASCII.
  const words = fc
    .stringMatching(/^[\p{L}\d][\p{L}\d %&$#_^~{}\\"'’“”:,.()/-]{0,40}[\p{L}\d]$/u)
    .map((text) => text.replace(/\s+/g, ' '))
  fc.assert(
    fc.property(words, words, (title, symbol) => {
      const body = { id: 'ipu', name: 'Inter-Parliamentary Union', short: 'IPU' }
      const work = { ...terrorism, body, title, name: title, symbol }
      const [entry] = bibtex(published.toBibtex(work, citation))
      expect(untex(entry?.fields.title)).toBe(title.normalize())
      expect(untex(entry?.fields.number)).toBe(symbol.normalize())
      expect(readRis(published.toRis(work, citation))).toMatchObject([{ title, number: symbol }])
      expect(published.toCsl(work, citation)).toMatchObject([{ title, number: symbol }])
    }),
    { numRuns: 300 },
  )
})

/** The reader leaves marks of emphasis where it knows some; there are none here. */
function untex(value: unknown): string {
  return typeof value === 'string' ? value.normalize() : ''
}
