/**
 * The paragraphs of a corpus as search has them: every clause at every depth, in the order of the texts, and
 * after each the notes on it.
 */
import type { Corpus } from '../../corpus'
import { bodyOf, detailsOf, placeOf, shortNameOf } from '../../describe'
import type { Clause, Opening, Resolution } from '../../record'
import { noteAnchor } from '../../site'
import { clauses, nameOf } from '../../views'
import type { SearchParagraph, SearchText } from '../index/data'

/** A paragraph with what its fields are made of. */
export interface BuiltParagraph extends SearchParagraph {
  /** The clause; of a note, null. */
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

/** The paragraphs of a resolution. */
export function textOf(corpus: Corpus, resolution: Resolution): BuiltText {
  const annotations = corpus.annotations.get(resolution.id)
  const paragraphs: BuiltParagraph[] = []

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
  for (const clause of clauses(resolution)) add(clause, null, null)
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
