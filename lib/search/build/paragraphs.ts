/**
 * The paragraphs of a corpus as search has them, in the order of the texts: every clause at every depth, after each
 * the notes on it, and whatever else a text has below its masthead; then its footnotes.
 */
import type { Corpus } from '../../corpus'
import { bodyOf, detailsOf, placeOf, shortNameOf } from '../../describe'
import type { Clause, Opening, ParagraphPart, Resolution } from '../../record'
import { noteAnchor } from '../../site'
import { nameOf } from '../../views'
import type { SearchParagraph, SearchText } from '../index/data'

/** A paragraph with what its fields are made of. */
export interface BuiltParagraph extends SearchParagraph {
  /** The clause; null of anything else. */
  clause: Clause | null
  /** Its own opening, or that of the clause that it belongs to. */
  governing: Opening | null
  topics: readonly string[]
}

/** A text with its paragraphs. */
export interface BuiltText extends Omit<SearchText, 'paragraphs'> {
  resolution: Resolution
  paragraphs: BuiltParagraph[]
}

/** What text without a place among the clauses is called. */
const PARTS: Record<ParagraphPart, string> = {
  annex: 'Annex',
  closing: 'Closing words',
  table: 'Table',
  quotation: 'Quotation',
  unknown: 'Other text',
}

/** The paragraphs of a resolution. */
export function textOf(corpus: Corpus, resolution: Resolution): BuiltText {
  const annotations = corpus.annotations.get(resolution.id)
  const paragraphs: BuiltParagraph[] = []

  const addText = (shown: SearchParagraph) => {
    paragraphs.push({ ...shown, clause: null, governing: null, topics: [] })
  }
  const addOther = (anchor: string, place: string, text: string) => {
    addText({ kind: 'other', anchor, place, text })
  }
  const add = (clause: Clause, of: number | null, above: Opening | null) => {
    const governing = clause.opening ?? above
    const place = paragraphs.length
    paragraphs.push({
      kind: clause.kind,
      anchor: clause.anchor,
      place: placeOf(clause),
      text: clause.text,
      ...(clause.opening && { opening: clause.opening.end }),
      ...(of !== null && { of }),
      clause,
      governing,
      topics: annotations?.topics.get(clause.anchor) ?? [],
    })
    for (const note of annotations?.notes ?? []) {
      if (note.clause !== clause.anchor) continue
      paragraphs.push({
        kind: 'note',
        anchor: noteAnchor(note.number),
        place: `${note.number} on ${shortNameOf(clause)}`,
        text: note.text,
        clause: null,
        governing: null,
        topics: note.topics,
      })
    }
    for (const child of clause.children) add(child, place, governing)
  }
  for (const block of resolution.blocks) {
    if (block.type === 'clause') add(block, null, null)
    else if (block.type === 'heading') addOther(block.anchor, 'Heading', block.text)
    else if (block.type === 'paragraph') addOther('', PARTS[block.part], block.text)
  }
  for (const { anchor, mark, text } of resolution.footnotes ?? []) {
    addText({ kind: 'footnote', anchor, place: mark, text })
  }
  return {
    id: resolution.id,
    name: nameOf(resolution),
    language: resolution.language,
    details: detailsOf(resolution, bodyOf(corpus.authorities.bodies, resolution)),
    resolution,
    paragraphs,
  }
}

/** A text as the browser is given it. */
export function shownText({ id, name, language, details, paragraphs }: BuiltText): SearchText {
  return {
    id,
    name,
    language,
    details,
    paragraphs: paragraphs.map(({ clause, governing, topics, ...shown }) => shown),
  }
}
