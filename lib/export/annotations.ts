/**
 * The notes on a resolution as W3C Web Annotations (https://www.w3.org/TR/annotation-model/),
 * for readers and programs that know nothing of this site.
 */
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Corpus } from '../corpus'
import type { Note } from '../notes'
import type { Range, Resolution } from '../record'
import { absoluteUrl, dataPath, noteAnchor, resolutionPath, topicPath } from '../site'
import { allClauses, nameOf } from '../views'

/** How much of the text around a quote tells one from another, in code points. */
const CONTEXT = 32

/**
 * The notes on a resolution: an `AnnotationPage`, ready to be written as JSON-LD.
 *
 * Each note is an annotation of one clause: a `FragmentSelector` with the clause's anchor,
 * refined by a `TextQuoteSelector` and a `TextPositionSelector` in that clause's text. Positions
 * count Unicode code points, as the model asks for. `sha256` (schema.org's) is that of the
 * resolution's text, by which one sees whether it is still the text that was annotated.
 */
export function toAnnotations(corpus: Corpus, resolution: Resolution): object {
  const { id, language, source } = resolution
  const page = absoluteUrl(resolutionPath(id))
  const texts = new Map(allClauses(resolution).map(({ anchor, text }) => [anchor, text]))
  const nameOfTopic = new Map(corpus.authorities.topics.map((topic) => [topic.id, topic.name]))
  const notes = corpus.annotations.get(id)?.notes ?? []
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }],
    id: absoluteUrl(dataPath(id, 'annotations.json')),
    type: 'AnnotationPage',
    label: `Notes of the editor on ${nameOf(resolution)}`,
    items: notes.map((note) => ({
      id: `${page}#${noteAnchor(note.number)}`,
      type: 'Annotation',
      motivation: ['commenting', ...(note.topics.length > 0 ? ['tagging'] : [])],
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
          source: absoluteUrl(topicPath(topic)),
          label: nameOfTopic.get(topic),
        })),
        ...note.links.map((link) => ({
          type: 'SpecificResource',
          purpose: 'linking',
          source: absoluteUrl(resolutionPath(link.resolution, link.anchor)),
        })),
      ],
      target: {
        source: page,
        language,
        sha256: source.sha256,
        selector: {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: note.clause,
          refinedBy: selectorsOf(note.range, texts.get(note.clause) ?? ''),
        },
      },
    })),
  }
}

/** A note as HTML, its links whole addresses. */
function htmlOf({ content }: Note): string {
  const tree = structuredClone(content)
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = absoluteUrl(properties.href)
  })
  return unified().use(rehypeStringify).stringify(tree)
}

function selectorsOf({ start, end }: Range, text: string): object[] {
  const before = [...text.slice(0, start)]
  const exact = [...text.slice(start, end)]
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      prefix: before.slice(-CONTEXT).join(''),
      suffix: [...text.slice(end)].slice(0, CONTEXT).join(''),
    },
    {
      type: 'TextPositionSelector',
      start: before.length,
      end: before.length + exact.length,
    },
  ]
}
