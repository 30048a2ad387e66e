/**
 * A resolution in Akoma Ntoso 3.0, as the guidelines of the United Nations have resolutions (AKN4UN).
 *
 * ```text
 * record ─ partsOf ─> cover page, preface, preamble, main body, conclusions, attachment ─ blocks, words ─> elements
 *       └─ address, meta, fields, references ─> meta        notes ─ notes ─> a layer of their own
 * ```
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import {
  allLinksFrom,
  type Corpus,
  type CorpusText,
  findResolution,
  targetPathIn,
  textOf,
} from '../../corpus'
import { LICENCE } from '../../data-forms'
import { bodyOf } from '../../describe'
import type { Block, Resolution, Target } from '../../record'
import { addressOf, SITE_NAME, textPath } from '../../site'
import { allClauses } from '../../views'
import { lastDay } from '../days'
import { corpusVersion } from '../version'
import { lines, linesOrNull, printXml } from '../xml'
import { aknAddress } from './address'
import { type BlockTools, toBlock, toBodyBlock } from './blocks'
import { createFieldMarker } from './fields'
import { createIds } from './ids'
import {
  classificationOf,
  editionOf,
  identificationOf,
  type MetaTools,
  voteOf,
  workflowOf,
} from './meta'
import { noteReferencesOf, notesOf } from './notes'
import { partsOf } from './parts'
import { createReferences } from './references'
import { createWordWriter, type MarkedRange } from './words'

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
  'xmlns:ar': 'urn:annotated-resolutions:record',
}

/**
 * A resolution as a document in Akoma Ntoso: the text, the fields of the record and what its clauses cite; the
 * editor's notes are beside the text, as data of the edition.
 */
export function toAkomaNtoso(corpus: Corpus, resolution: Resolution): string {
  const references = createReferences()
  const makeId = createIds()
  const body = bodyOf(corpus.authorities.bodies, resolution)
  const own = textOf(corpus, resolution)
  const tools: MetaTools = {
    resolution,
    body,
    address: aknAddress(resolution, body, own.address.translation),
    references,
    changed: lastDay(corpus, resolution),
  }
  const blockTools: BlockTools = {
    words: createWordWriter(resolution.footnotes ?? [], makeId),
    fields: createFieldMarker(resolution),
    makeId,
    referencesIn: referencesOf(corpus, own),
  }
  const edition = editionOf(references)
  const parts = partsOf(resolution)
  const written = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => toBlock(block, blockTools))
  const text = [
    linesOrNull('coverPage', {}, written(parts.coverPage)),
    linesOrNull('preface', {}, written(parts.preface)),
    linesOrNull('preamble', {}, written(parts.preamble)),
    bodyOfBlocks(parts.mainBody, blockTools),
    linesOrNull('conclusions', {}, written(parts.conclusions)),
    attachmentOf(parts.attachment, blockTools, identificationOf(tools, 'annex')),
  ]
  const eIds = eIdsIn(text)
  const { notes } = own.annotations
  const classification = classificationOf(tools)
  const workflow = workflowOf(tools)
  const vote = voteOf(tools)
  const meta = lines('meta', {}, [
    identificationOf(tools, 'main'),
    classification,
    workflow,
    linesOrNull('analysis', { source: edition }, [
      vote,
      noteReferencesOf(notes, edition, (anchor) => eIds.get(anchor)),
    ]),
    lines('references', { source: edition }, [
      x('TLCRole', { eId: 'author', href: '#author', showAs: 'Author' }),
      x('TLCRole', { eId: 'editor', href: '#editor', showAs: 'Editor' }),
      ...references.elements(),
    ]),
    notesOf(notes, edition),
    lines('proprietary', { source: edition }, [
      x('ar:corpus', { version: corpusVersion(corpus) }, SITE_NAME),
      x('ar:address', addressOf(textPath(own.address))),
      x('ar:licence', { href: LICENCE.data }, LICENCE.texts),
      x('ar:status', { value: resolution.status.value }),
      x('ar:source', { sha256: resolution.source.sha256 }, resolution.source.origin),
      ...blockTools.fields.rest(),
    ]),
  ])
  const statement = lines('statement', { name: 'resolution', contains: 'originalVersion' }, [
    meta,
    ...text,
  ])
  return printXml(lines('akomaNtoso', NAMESPACES, [withPointsTo(statement, eIds)]))
}

/** The main body; an element that must hold something, also where a text has no more than a preamble. */
function bodyOfBlocks(blocks: readonly Block[], tools: BlockTools): Element {
  const elements = blocks.flatMap((block) => toBodyBlock(block, tools))
  return lines('mainBody', {}, elements.length > 0 ? elements : [x('p')])
}

function attachmentOf(
  blocks: readonly Block[],
  tools: BlockTools,
  identification: Element,
): Element | null {
  if (blocks.length === 0) return null
  const doc = lines('doc', { name: 'annex' }, [
    lines('meta', {}, [identification]),
    bodyOfBlocks(blocks, tools),
  ])
  const eId = tools.makeId(null, 'att')
  return lines('attachments', {}, [lines('attachment', { eId }, [doc])])
}

/** What the clauses of a resolution cite, by their anchors; ranges do not overlap. */
function referencesOf(corpus: Corpus, text: CorpusText): (anchor: string) => MarkedRange[] {
  const { resolution } = text
  const texts = new Map(allClauses(resolution).map((clause) => [clause.anchor, clause]))
  const found = new Map<string, MarkedRange[]>()
  for (const { from, citation, to } of allLinksFrom(text, resolution.id)) {
    if (!to || !texts.has(from.anchor)) continue
    const ranges = found.get(from.anchor) ?? []
    found.set(from.anchor, ranges)
    if (ranges.some(({ start, end }) => start < citation.end && citation.start < end)) continue
    const href = hrefOf(corpus, text, to)
    ranges.push({ start: citation.start, end: citation.end, element: 'ref', attributes: { href } })
  }
  return (anchor) => found.get(anchor) ?? []
}

/** Where a reference leads: a place in this document by its anchor, a work that has an address, or a page. */
function hrefOf(corpus: Corpus, text: CorpusText, to: Target): string {
  if (to.type === 'clauses' && to.resolution === text.resolution.id) return HERE + to.anchors[0]
  if (to.type === 'resolution') {
    const cited = findResolution(corpus, to.id)?.resolution
    if (cited) return aknAddress(cited, bodyOf(corpus.authorities.bodies, cited)).work
  }
  return addressOf(targetPathIn(corpus, to, text))
}

/** Stands before an anchor until the ids of all elements are known. */
const HERE = '#anchor:'

/** The ids of elements by the anchors that they have on the page. */
function eIdsIn(elements: readonly (Element | null)[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of elements) {
    if (!element) continue
    forEachElement(element, ({ attributes: { wId, eId } }) => {
      if (typeof wId === 'string' && typeof eId === 'string') found.set(wId, eId)
    })
  }
  return found
}

/** A document in which references to its own places have the ids of those. */
function withPointsTo(statement: Element, eIds: ReadonlyMap<string, string>): Element {
  forEachElement(statement, ({ attributes }) => {
    const { href } = attributes
    if (typeof href !== 'string' || !href.startsWith(HERE)) return
    attributes.href = `#${eIds.get(href.slice(HERE.length)) ?? ''}`
  })
  return statement
}

function forEachElement(element: Element, look: (element: Element) => void): void {
  look(element)
  for (const child of element.children) if (child.type === 'element') forEachElement(child, look)
}
