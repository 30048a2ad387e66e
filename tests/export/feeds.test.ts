import { expect, test, vi } from 'vitest'
import type { Element, Nodes, RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { Corpus } from '../../lib/corpus'
import { getTestCorpus, SITE_URL } from '../helpers'
import { HOSTILE } from '../hostile-words'

const corpus = await getTestCorpus()

async function feedsOf(siteUrl: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', siteUrl)
  const module = await import('../../lib/export/feeds')
  vi.unstubAllEnvs()
  return module
}
const published = await feedsOf(SITE_URL)
const unpublished = await feedsOf('')

function elements(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return []
  const children: RootContent[] = node.children
  return children.flatMap((each) => (each.type === 'element' && each.name === name ? [each] : []))
}

function textOf(node: Nodes | undefined): string {
  if (!node) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function one(node: Nodes, name: string): Element {
  const [found, ...others] = elements(node, name)
  if (!found || others.length > 0) throw new Error(`Not one ${name}`)
  return found
}

/** What RFC 4287 asks of a feed or an entry (4.1.1, 4.1.2), as far as it is used here. */
function checked(node: Element) {
  const links = elements(node, 'link').map(({ attributes }) => attributes)
  const [id, title, updated] = ['id', 'title', 'updated'].map((name) => textOf(one(node, name)))
  // An absolute IRI; a text; a date as RFC 3339 writes it.
  expect(id).toMatch(/^urn:[a-z0-9-]{2,}:\S+$/)
  expect(title).not.toBe('')
  expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
  expect(Number.isNaN(Date.parse(updated ?? ''))).toBe(false)
  expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1)
  for (const { href } of links) expect(URL.canParse(href ?? '', SITE_URL)).toBe(true)
  return { id, title, updated: updated ?? '', links }
}

function read(feed: string | null) {
  const root = one(fromXml(feed ?? ''), 'feed')
  expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
  expect(textOf(one(one(root, 'author'), 'name'))).not.toBe('')
  const entries = elements(root, 'entry').map(checked)
  const facts = checked(root)
  expect(facts.links.filter(({ rel }) => rel === 'self')).toHaveLength(1)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  const times = entries.map(({ updated }) => updated)
  expect(times).toEqual(times.toSorted().reverse())
  if (times[0] !== undefined) expect(facts.updated).toBe(times[0])
  return { ...facts, entries }
}

test('there is a feed of the corpus, of each body with texts and of each topic, all valid', () => {
  const names = published.feedNames(corpus)
  expect(names.slice(0, 3)).toEqual(['all', 'body-aalco', 'body-ipu'])
  expect(names).toContain('topic-sovereignty')
  for (const name of names) read(published.toFeed(corpus, name))
  expect(read(published.toFeed(corpus, 'all')).entries).toHaveLength(2)
  expect(read(published.toFeed(corpus, 'body-ipu')).entries).toMatchObject([
    { id: 'urn:annotated-resolutions:resolutions/ipu-132-cyber-warfare' },
  ])
  expect(published.toFeed(corpus, 'body-nothing')).toBeNull()
})

test('an entry changes when a note does, and its id never', () => {
  const [entry] = read(published.toFeed(corpus, 'body-ipu')).entries
  const annotations = corpus.annotations.get('ipu-132-cyber-warfare')
  const [note] = annotations?.notes ?? []
  if (!annotations || !note) throw new Error('No notes')
  const revised = { ...annotations, notes: [{ ...note, revised: '2031-05-06' }] }
  const later: Corpus = {
    ...corpus,
    annotations: new Map([...corpus.annotations, ['ipu-132-cyber-warfare', revised]]),
  }
  const [after] = read(published.toFeed(later, 'body-ipu')).entries
  expect(after?.updated).toBe('2031-05-06T00:00:00Z')
  expect(after?.id).toBe(entry?.id)
  // Nor with the place where the site is published.
  expect(read(unpublished.toFeed(corpus, 'body-ipu')).entries[0]?.id).toBe(entry?.id)
})

/** The title of the only entry of a feed, whose resolution has some words as its title. */
function titleInFeed(words: string) {
  const [resolution] = corpus.resolutions
  if (!resolution?.symbol) throw new Error('No resolution')
  const title = { ...resolution.symbol, value: words }
  const feed = published.toFeed({ ...corpus, resolutions: [{ ...resolution, title }] }, 'all')
  const [entry] = read(feed).entries
  return entry?.title?.replace(/\r\n?/g, '\n')
}

test.each(HOSTILE)('%j is words in a feed', (words) => {
  expect(titleInFeed(words)).toBe(words.replace(/\r\n?/g, '\n'))
})

test('what no XML can hold does not break a feed', () => {
  expect(titleInFeed('a\u0001b\u{fffe}c')).toBe('ab\u{fffd}c')
})

test('a feed has the fifty newest at most', () => {
  const [resolution] = corpus.resolutions
  if (!resolution) throw new Error('No resolution')
  const many = Array.from({ length: 60 }, (_, index) => ({ ...resolution, id: `text-${index}` }))
  expect(read(published.toFeed({ ...corpus, resolutions: many }, 'all')).entries).toHaveLength(50)
})
