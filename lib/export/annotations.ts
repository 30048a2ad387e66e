/**
 * The notes on a resolution as W3C Web Annotations (https://www.w3.org/TR/annotation-model/),
 * for readers and programs that know nothing of this site.
 */
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Corpus, textOf } from '../corpus'
import { fullLabelOf } from '../describe'
import type { Note } from '../notes'
import type { Clause, Range, Resolution } from '../record'
import {
  addressOf,
  corpusFilePath,
  dataPath,
  identifierOf,
  noteAnchor,
  resolutionPath,
  SITE_NAME,
  textPath,
  topicPath,
} from '../site'
import { allClauses, nameOf } from '../views'
import { isWebAddress } from '../web-address'
import { versionLine } from './facts'

/** How much of the text around a quote is given to tell it from others, in code points. */
const CONTEXT = 32

/** Terms in addition to those of the model, all from schema.org. */
const TERMS = {
  isBasedOn: 'https://schema.org/isBasedOn',
  sha256: 'https://schema.org/sha256',
}

/**
 * The notes on a resolution: an `AnnotationPage`, ready to be written as JSON-LD.
 *
 * Each note is an annotation of one clause of the resolution's page: a `FragmentSelector` with the
 * clause's anchor, refined by a `TextQuoteSelector` and a `TextPositionSelector` in what that
 * element holds, which is the clause's label and then its words. Positions count Unicode code
 * points, as the model asks for. The page is based on the resolution's text, whose SHA-256 shows
 * whether it is still the one that was annotated. What has an id has an IRI, even on a site that
 * does not know its address.
 */
export function toAnnotations(corpus: Corpus, resolution: Resolution): object {
  const { language, source } = resolution
  const { address, annotations } = textOf(corpus, resolution)
  const page = identifierOf(textPath(address))
  const texts = new Map(allClauses(resolution).map((clause) => [clause.anchor, shownText(clause)]))
  const nameOfTopic = new Map(corpus.authorities.topics.map((topic) => [topic.id, topic.name]))
  const { notes } = annotations
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: identifierOf(dataPath(address, 'annotations.json')),
    type: 'AnnotationPage',
    label: `Notes of the editor on ${nameOf(resolution)}`,
    partOf: {
      id: identifierOf(corpusFilePath('')),
      type: 'AnnotationCollection',
      label: versionLine(corpus),
    },
    items: notes.map((note) => ({
      id: `${page}#${noteAnchor(note.number)}`,
      type: 'Annotation',
      motivation: ['commenting', ...(note.topics.length > 0 ? ['tagging'] : [])],
      creator: note.author
        ? { type: 'Person', name: note.author }
        : { type: 'Organization', name: SITE_NAME },
      created: startOf(note.written),
      ...(note.revised === null ? {} : { modified: startOf(note.revised) }),
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/html',
          language: 'en',
          value: htmlOf(note),
        },
        ...note.topics.map((topic) => ({
          type: 'SpecificResource',
          purpose: 'tagging',
          source: identifierOf(topicPath(topic)),
          label: nameOfTopic.get(topic),
        })),
        ...note.links.map((link) => ({
          type: 'SpecificResource',
          purpose: 'linking',
          source: identifierOf(resolutionPath(link.resolution, link.anchor)),
        })),
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: page,
          type: 'Text',
          format: 'text/html',
          language,
          isBasedOn: {
            id: identifierOf(dataPath(address, 'txt')),
            type: 'Text',
            format: 'text/plain',
            sha256: source.sha256,
          },
        },
        selector: {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: note.clause,
          ...(note.range && {
            refinedBy: selectorsOf(note.range, texts.get(note.clause) ?? { before: '', text: '' }),
          }),
        },
      },
    })),
  }
}

/** A day in the form that the model requires, with a time and its zone. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** What a clause's element on the page begins with: its label, and then its words. */
interface ShownText {
  before: string
  text: string
}

function shownText(clause: Clause): ShownText {
  const { name, label } = fullLabelOf(clause)
  return { before: `${name} ${label} `, text: clause.text }
}

/** A note as HTML, its links as complete as the site can make them. */
function htmlOf({ content }: Note): string {
  const tree = structuredClone(content)
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && !isWebAddress(href)) properties.href = addressOf(href)
  })
  return unified().use(rehypeStringify).stringify(tree)
}

function selectorsOf({ start, end }: Range, { before, text }: ShownText): object[] {
  const prefix = [...text.slice(0, start)]
  const exact = [...text.slice(start, end)]
  const at = [...before].length + prefix.length
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      prefix: prefix.slice(-CONTEXT).join(''),
      suffix: [...text.slice(end)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: at, end: at + exact.length },
  ]
}
