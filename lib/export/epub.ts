/**
 * Resolutions as EPUB 3, to be read in programs for books: one of them, or the corpus.
 */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { addressOfText, type Corpus } from '../corpus'
import { bodyOf, bylineOf } from '../describe'
import { directionOf } from '../language'
import type { Block, Clause, Footnote, Resolution } from '../record'
import { identifierOf, SITE_NAME, textPath } from '../site'
import { isTitle, nameOf } from '../views'
import { pack } from './archive'
import { lastDay, lastDayOf } from './days'
import { factsOfResolution, versionLine } from './facts'
import { type Inline, inlineOf, type Printed } from './inline'
import { corpusVersion } from './version'
import { lines, printXml } from './xml'
import { paragraphElements, SPACE, withBreaks } from './xml-words'

const XHTML = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
}
const DOCTYPE = '<!DOCTYPE html>\n'
const STYLE = `body { line-height: 1.5; }
h1, h2 { line-height: 1.2; text-align: start; }
.about, aside { font-size: 0.85em; }
.points { margin-inline-start: 1.5em; }
table { border-collapse: collapse; }
td { padding: 0 0.5em; text-align: start; vertical-align: top; }
`

/** A book. */
interface Book {
  identifier: string
  title: string
  creators: string[]
  languages: string[]
  /** ISO 8601. */
  changed: string
  resolutions: readonly Resolution[]
}

/** A resolution as a book of one chapter. */
export function toEpub(corpus: Corpus, resolution: Resolution): Uint8Array<ArrayBuffer> {
  const body = bodyOf(corpus.authorities.bodies, resolution)
  return packBook(corpus, {
    identifier: identifierOf(textPath(addressOfText(corpus, resolution))),
    title: nameOf(resolution),
    creators: body ? [body.name] : [],
    languages: [resolution.language],
    changed: lastDay(corpus, resolution),
    resolutions: [resolution],
  })
}

/** The whole corpus as a book with a chapter for each resolution. */
export function toCorpusEpub(corpus: Corpus): Uint8Array<ArrayBuffer> {
  const { resolutions } = corpus
  return packBook(corpus, {
    identifier: `urn:annotated-resolutions:corpus:${corpusVersion(corpus)}`,
    title: SITE_NAME,
    creators: [],
    languages: [...new Set(['en', ...resolutions.map(({ language }) => language)])],
    changed: lastDayOf(corpus),
    resolutions,
  })
}

function packBook(corpus: Corpus, book: Book): Uint8Array<ArrayBuffer> {
  const { resolutions } = book
  function* files() {
    yield { name: 'mimetype', content: 'application/epub+zip', isStored: true }
    yield { name: 'META-INF/container.xml', content: printXml(container()) }
    yield { name: 'book/package.opf', content: printXml(packageOf(corpus, book)) }
    yield { name: 'book/contents.xhtml', content: printXml(contentsOf(book), DOCTYPE) }
    yield { name: 'book/style.css', content: STYLE }
    for (const resolution of resolutions) {
      const content = printXml(chapterOf(corpus, resolution), DOCTYPE)
      yield { name: `book/${resolution.id}.xhtml`, content }
    }
  }
  return pack(files())
}

function container(): Element {
  return lines(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    [
      lines('rootfiles', {}, [
        x('rootfile', {
          'full-path': 'book/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ],
  )
}

function packageOf(corpus: Corpus, book: Book): Element {
  const { identifier, title, creators, languages, changed, resolutions } = book
  const meta = (property: string, value: string) => x('meta', { property }, value)
  return lines(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': 'en',
    },
    [
      lines('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'id' }, identifier),
        x('dc:title', title),
        ...languages.map((language) => x('dc:language', language)),
        ...creators.map((creator) => x('dc:creator', creator)),
        x('dc:publisher', SITE_NAME),
        x('dc:source', versionLine(corpus)),
        // No clock is asked, so that the same content gives the same book.
        meta('dcterms:modified', `${changed}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessModeSufficient', 'textual'),
        meta('schema:accessibilityFeature', 'structuralNavigation'),
        meta('schema:accessibilityFeature', 'tableOfContents'),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', 'Text with headings, and a table of contents.'),
      ]),
      lines('manifest', {}, [
        x('item', {
          id: 'contents',
          href: 'contents.xhtml',
          'media-type': TYPE,
          properties: 'nav',
        }),
        x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        ...resolutions.map(({ id }) =>
          x('item', { id: itemOf(id), href: `${id}.xhtml`, 'media-type': TYPE }),
        ),
      ]),
      lines('spine', {}, [
        ...(resolutions.length > 1 ? [x('itemref', { idref: 'contents' })] : []),
        ...resolutions.map(({ id }) => x('itemref', { idref: itemOf(id) })),
      ]),
    ],
  )
}

const TYPE = 'application/xhtml+xml'

/** An id must begin with a letter, and that of a resolution may begin with a digit. */
function itemOf(id: string): string {
  return `text-${id}`
}

function page(language: string, title: string, body: Element[]): Element {
  const dir = directionOf(language)
  return lines('html', { ...XHTML, lang: language, 'xml:lang': language, dir }, [
    lines('head', {}, [
      x('title', title),
      x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ]),
    lines('body', {}, body),
  ])
}

function contentsOf({ title, resolutions }: Book): Element {
  const entry = (href: string, name: string, inner: Element | null = null) =>
    lines('li', {}, [x('a', { href }, name), inner])
  return page('en', title, [
    lines('nav', { 'epub:type': 'toc', role: 'doc-toc' }, [
      x('h1', resolutions.length > 1 ? title : 'Contents'),
      lines(
        'ol',
        {},
        resolutions.map((resolution) => {
          const { id, blocks } = resolution
          const headings = blocks.filter((block) => block.type === 'heading')
          const sections = headings.map(({ anchor, text }) =>
            entry(`${id}.xhtml#${anchor}`, text.trim()),
          )
          return entry(
            `${id}.xhtml`,
            nameOf(resolution),
            sections.length > 0 ? lines('ol', {}, sections) : null,
          )
        }),
      ),
    ]),
  ])
}

function chapterOf(corpus: Corpus, resolution: Resolution): Element {
  const { language, blocks, footnotes = [], status } = resolution
  const { address, corpus: version, rights } = factsOfResolution(corpus, resolution)
  const title = nameOf(resolution)
  const byline = bylineOf(resolution, bodyOf(corpus.authorities.bodies, resolution))
  const about = (words: string) =>
    x('p', { class: 'about', lang: 'en', 'xml:lang': 'en', dir: 'ltr' }, words)
  const isTitled = blocks.some((block) => isTitle(block, resolution))
  return page(language, title, [
    lines('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [
      isTitled ? null : x('h1', title),
      about(status.value === 'adopted' ? byline : `${byline} (${status.value})`),
      ...blocks.flatMap((block) => elementsOf(block, resolution)),
      ...footnotes.map(footnoteOf),
      x('hr'),
      about(`${version}, ${address}. ${rights}`),
    ]),
  ])
}

function elementsOf(block: Block, resolution: Resolution): Element[] {
  if (block.type === 'clause') return [clauseOf(block)]
  if (block.type === 'heading') return [x('h2', { id: block.anchor }, wordsOf(block))]
  if (isTitle(block, resolution)) return [x('h1', wordsOf(block))]
  return paragraphElements(block, wordsOf)
}

function clauseOf(clause: Clause): Element {
  const { anchor, label, text, children } = clause
  const printed: ElementContent[] =
    label === null ? [] : [{ type: 'text', value: text === '' ? label : `${label} ` }]
  return lines('div', { id: anchor }, [
    ...paragraphElements(clause, wordsOf, printed),
    children.length > 0 ? lines('div', { class: 'points' }, children.map(clauseOf)) : null,
  ])
}

function footnoteOf(footnote: Footnote): Element {
  const { anchor, mark } = footnote
  const paragraphs = paragraphElements(footnote, wordsOf, [x('sup', mark), SPACE])
  return lines('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: anchor }, paragraphs)
}

function wordsOf(printed: Printed): ElementContent[] {
  return inlineOf(printed).flatMap(nodesOf)
}

function nodesOf(inline: Inline): ElementContent[] {
  if (inline.type === 'words') return withBreaks(inline.text, 'br')
  if (inline.type === 'mark') {
    const { mark, anchor } = inline
    const link = { href: `#${anchor}`, 'epub:type': 'noteref', role: 'doc-noteref' }
    return [x('a', link, [x('sup', mark)])]
  }
  const children = inline.children.flatMap(nodesOf)
  if (inline.type === 'range') return children
  return [x(inline.type === 'strong' ? 'strong' : 'em', children)]
}
