/**
 * A resolution in TEI (P5), for archives of texts and their tools.
 */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Corpus } from '../corpus'
import { LICENCE } from '../data-forms'
import type { Block, Clause, Footnote, Resolution } from '../record'
import { SITE_NAME } from '../site'
import { factsOfResolution } from './facts'
import { type Inline, inlineOf, type Printed } from './inline'
import { corpusVersion } from './version'
import { lines, printXml } from './xml'
import { paragraphElements, SPACE, withBreaks } from './xml-words'

/** A resolution as a TEI document: a division for each block, whose `xml:id` is the anchor on the page. */
export function toTei(corpus: Corpus, resolution: Resolution): string {
  return documentOf(corpus, resolution, (words) =>
    resolution.blocks.length > 0
      ? resolution.blocks.map((block) => divisionOf(block, words))
      : [x('p')],
  )
}

/**
 * A clause with what is in it, as Distributed Text Services have a passage: in an element of theirs, in place of all
 * that the body has, under the header of the whole.
 */
export function toTeiPassage(corpus: Corpus, resolution: Resolution, clause: Clause): string {
  return documentOf(corpus, resolution, (words) => [
    lines('dts:wrapper', { 'xmlns:dts': 'https://w3id.org/api/dts#' }, [clauseOf(clause, words)]),
  ])
}

function documentOf(
  corpus: Corpus,
  resolution: Resolution,
  bodyOf: (words: Writer) => Element[],
): string {
  const words = createWriter(resolution.footnotes ?? [])
  return printXml(
    lines('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
      headerOf(corpus, resolution),
      lines('text', { 'xml:lang': resolution.language }, [lines('body', {}, bodyOf(words))]),
    ]),
  )
}

function headerOf(corpus: Corpus, resolution: Resolution): Element {
  const {
    title,
    body,
    symbol,
    date,
    status,
    language,
    address,
    corpus: version,
    rights,
  } = factsOfResolution(corpus, resolution)
  const citable = (unit: string) =>
    x('citeStructure', { unit, match: `//div[@type='${unit}']`, use: '@xml:id' })
  return lines('teiHeader', {}, [
    lines('fileDesc', {}, [
      lines('titleStmt', {}, [x('title', title), body === null ? null : x('author', body)]),
      lines('publicationStmt', {}, [
        x('publisher', SITE_NAME),
        x('idno', { type: 'URI' }, address),
        x('idno', { type: 'version' }, corpusVersion(corpus)),
        lines('availability', { status: 'restricted' }, [
          x('licence', { target: LICENCE.data }, version),
          x('p', rights),
        ]),
      ]),
      lines('sourceDesc', {}, [
        lines('bibl', {}, [
          x('title', title),
          symbol === null ? null : x('idno', { type: 'symbol' }, symbol),
          date === null ? null : x('date', { when: date }, date),
          x('note', { type: 'status' }, status),
          x('note', { type: 'origin' }, resolution.source.origin),
        ]),
      ]),
    ]),
    lines('encodingDesc', {}, [
      lines('refsDecl', {}, [citable('preambular'), citable('operative')]),
    ]),
    lines('profileDesc', {}, [lines('langUsage', {}, [x('language', { ident: language })])]),
  ])
}

/** Writes the words of one document, each footnote where its mark stands first. */
type Writer = (printed: Printed) => ElementContent[]

function createWriter(footnotes: readonly Footnote[]): Writer {
  const left = new Map(footnotes.map((footnote) => [footnote.anchor, footnote]))
  const nodesOf = (inline: Inline): ElementContent[] => {
    if (inline.type === 'words') return withBreaks(inline.text, 'lb')
    if (inline.type === 'mark') {
      const { mark, anchor } = inline
      const footnote = left.get(anchor)
      left.delete(anchor)
      if (!footnote) return [x('ref', { target: `#${anchor}` }, mark)]
      const paragraphs = paragraphElements(footnote, write)
      return [x('note', { place: 'foot', n: mark, 'xml:id': anchor }, paragraphs)]
    }
    const children = inline.children.flatMap(nodesOf)
    if (inline.type === 'range') return children
    return [x('hi', { rend: inline.type === 'strong' ? 'bold' : 'italic' }, children)]
  }
  const write: Writer = (printed) => inlineOf(printed).flatMap(nodesOf)
  return write
}

function divisionOf(block: Block, write: Writer): Element {
  if (block.type === 'clause') return clauseOf(block, write)
  if (block.type === 'heading')
    return lines('div', { type: 'heading', 'xml:id': block.anchor }, [x('head', write(block))])
  const type = block.type === 'paragraph' ? block.part : block.type
  return lines('div', { type }, paragraphElements(block, write))
}

function clauseOf(clause: Clause, write: Writer): Element {
  const { kind, anchor, label, path, text, children } = clause
  const printed = label === null ? [] : [x('label', label), ...(text === '' ? [] : [SPACE])]
  return lines('div', { type: kind, 'xml:id': anchor, n: path.join('.') }, [
    ...paragraphElements(clause, write, printed),
    ...children.map((child) => clauseOf(child, write)),
  ])
}
