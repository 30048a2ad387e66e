import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Corpus } from '../../lib/corpus'
import type { Note } from '../../lib/notes'
import type { Resolution } from '../../lib/record'
import { allClauses } from '../../lib/views'
import { exportsOf, getTestCorpus, parseText, SITE_URL, sha256 } from '../helpers'

const corpus = await getTestCorpus()

/** The annotations of a site that knows its address, and of one that does not. */
const { toAnnotations } = await exportsOf(SITE_URL)
const { toAnnotations: toAnnotationsWithoutAddress } = await exportsOf('')

/** What the Web Annotation model asks of such a page, as far as it is used here. */
const pageSchema = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.object({})]),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  items: z.array(
    z.object({
      id: z.url(),
      type: z.literal('Annotation'),
      motivation: z.array(z.enum(['commenting', 'tagging'])).min(1),
      body: z.tuple(
        [
          z.object({
            type: z.literal('TextualBody'),
            purpose: z.literal('commenting'),
            format: z.literal('text/html'),
            value: z.string(),
          }),
        ],
        z.object({
          type: z.literal('SpecificResource'),
          purpose: z.enum(['tagging', 'linking']),
          source: z.url(),
        }),
      ),
      target: z.object({
        type: z.literal('SpecificResource'),
        source: z.object({
          id: z.url(),
          type: z.literal('Text'),
          isBasedOn: z.object({ id: z.url(), sha256: z.string() }),
        }),
        selector: z.object({
          type: z.literal('FragmentSelector'),
          conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
          value: z.string(),
          refinedBy: z.tuple([
            z.object({
              type: z.literal('TextQuoteSelector'),
              exact: z.string(),
              prefix: z.string(),
              suffix: z.string(),
            }),
            z.object({
              type: z.literal('TextPositionSelector'),
              start: z.int(),
              end: z.int(),
            }),
          ]),
        }),
      }),
    }),
  ),
})

const pagesOf = (from: Corpus, write = toAnnotations) =>
  from.resolutions.map((resolution) => ({
    resolution,
    page: pageSchema.parse(JSON.parse(JSON.stringify(write(from, resolution)))),
  }))

test('every note is an annotation of its clause, and both selectors find its quote', () => {
  for (const { resolution, page } of pagesOf(corpus)) {
    const notes = corpus.annotations.get(resolution.id)?.notes ?? []
    expect(page.items.map(({ id }) => new URL(id).hash)).toEqual(
      notes.map(({ number }) => `#note-${number}`),
    )
    page.items.forEach(({ target }, index) => {
      const [quote, position] = target.selector.refinedBy
      const clause = allClauses(resolution).find(({ anchor }) => anchor === target.selector.value)
      const isOperative = clause?.kind === 'operative'
      const label = clause?.label ?? `[${clause?.path[0]}]`
      const shown = `${isOperative ? 'Operative' : 'Preambular'} paragraph ${label} ${clause?.text}`
      const signs = [...shown]
      expect(quote.exact).toBe(notes[index]?.quote)
      expect(signs.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(clause?.text).toContain(quote.prefix + quote.exact + quote.suffix)
      expect(target.source.isBasedOn.sha256).toBe(sha256(corpus.texts.get(resolution.id) ?? ''))
    })
  }
})

test('links in a note are whole addresses', () => {
  const html = pagesOf(corpus).flatMap(({ page }) => page.items.map(({ body }) => body[0].value))
  const links = html.flatMap((each) => [...each.matchAll(/href="([^"]*)"/g)].map(([, to]) => to))
  expect(links.length).toBeGreaterThan(20)
  for (const link of links) {
    expect(link).toMatch(/^https:\/\/resolutions\.example\/(resolutions|instruments|topics)\//)
  }
})

test('without an address, what is identified has a URN, and links are paths', () => {
  const written = pagesOf(corpus, toAnnotationsWithoutAddress)
  for (const { resolution, page } of written) {
    const urn = `urn:annotated-resolutions:resolutions/${resolution.id}/`
    expect(page.id).toBe(`urn:annotated-resolutions:data/${resolution.id}.annotations.json`)
    for (const { id, target } of page.items) {
      expect(id).toMatch(new RegExp(`^${urn}#note-\\d+$`))
      expect(target.source.id).toBe(urn)
    }
    const html = page.items.map(({ body }) => body[0].value).join('')
    for (const [, link] of html.matchAll(/href="([^"]*)"/g)) {
      expect(link).toMatch(/^\/(resolutions|instruments|topics)\//)
    }
  }
  const everything = JSON.stringify(written.map(({ page }) => page))
  // A note may link out; the link is in its HTML, after an escaped quotation mark.
  const hosts = new Set(
    [...everything.matchAll(/(?<!\\)"\w+:\/\/([^/"]*)/g)].map(([, host]) => host),
  )
  expect([...hosts].sort()).toEqual(['tools.ietf.org', 'www.w3.org'])
})

test('both kinds of site name the same places', () => {
  const namesOf = (write: typeof toAnnotations) =>
    pagesOf(corpus, write).flatMap(({ page }) => page.items.map(({ id }) => id))
  const prefix = /^(https:\/\/resolutions\.example\/|urn:annotated-resolutions:)/
  const strip = (id: string) => id.replace(prefix, '')
  expect(namesOf(toAnnotationsWithoutAddress).map(strip)).toEqual(namesOf(toAnnotations).map(strip))
})

test('links out of the site stay as they are', () => {
  const address = 'https://archive.ipu.org/conf-e/132/res-1.htm'
  const { resolution, note } = noteOn('(1) Noting the law,', 'law')
  const content = {
    type: 'root' as const,
    children: [
      {
        type: 'element' as const,
        tagName: 'a',
        properties: { href: address },
        children: [{ type: 'text' as const, value: 'adopted' }],
      },
    ],
  }
  const [found] = pagesOf(withNote(resolution, { ...note, content }))
  expect(found?.page.items[0]?.body[0].value).toBe(`<a href="${address}">adopted</a>`)
})

test('positions count code points', () => {
  const { resolution, note } = noteOn('(1) Noting 🌍 the 🌊 law of the sea,', '🌊 law')
  const [found] = pagesOf(withNote(resolution, note))
  expect(found?.page.items[0]?.target.selector.refinedBy).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: '🌊 law',
      prefix: 'Noting 🌍 the ',
      suffix: ' of the sea,',
    },
    { type: 'TextPositionSelector', start: 38, end: 43 },
  ])
})

/** A resolution whose first clause this is, and a note on words of it. */
function noteOn(line: string, quote: string): { resolution: Resolution; note: Note } {
  const resolution = parseText(`The Assembly,\n\n${line}\n\n1. Decides.\n`)
  const start = allClauses(resolution)[0]?.text.indexOf(quote) ?? -1
  return {
    resolution,
    note: {
      number: 1,
      written: '2015-04-17',
      revised: null,
      author: 'A. Scholar',
      language: null,
      clause: 'pp-1',
      quote,
      range: { start, end: start + quote.length },
      markdown: 'x',
      text: 'x',
      content: { type: 'root', children: [] },
      topics: [],
      links: [],
      clauses: [],
      instruments: [],
      position: { line: 1, column: 1, offset: 0 },
    },
  }
}

/** A corpus of one resolution with one note. */
function withNote(resolution: Resolution, note: Note): Corpus {
  const annotations = new Map([[resolution.id, { topics: new Map(), notes: [note], retired: [] }]])
  return { ...corpus, resolutions: [resolution], annotations }
}
