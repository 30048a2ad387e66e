/**
 * What a field of a query means: which paragraphs it is true of, and how it is said.
 */
import type { SearchIndex } from '../../index/reader'
import type { Field } from '../../query/tree'
import type { FieldMeaning } from './meaning'
import { cites, force, kind, opening, topic, verb } from './of-paragraphs'
import { body, dates, ofResolution, resolution, subject, voteOf } from './of-resolutions'

export type { FieldMeaning } from './meaning'
export { kindNamed } from './of-paragraphs'

/** Understand a field; the files that it needs must be loaded. */
export function meaningOf({ name, value }: Field, index: SearchIndex): FieldMeaning {
  const paragraphs = index.paragraphs()
  switch (name) {
    case 'body':
      return body(value, index, paragraphs)
    case 'kind':
    case 'note':
      return kind(value, paragraphs)
    case 'year':
    case 'date':
      return dates(name, value, paragraphs)
    case 'resolution':
      return resolution(value, index, paragraphs)
    case 'status':
      return ofResolution('whose status is', value, index.fields().statuses, paragraphs)
    case 'language':
      return ofResolution('in the language', value, index.fields().languages, paragraphs)
    case 'vote':
      return ofResolution(
        'adopted by a vote that is',
        voteOf(value),
        index.fields().votes,
        paragraphs,
      )
    case 'subject':
      return subject(value, index.fields(), paragraphs)
    case 'verb':
      return verb(value, index.fields())
    case 'force':
      return force(value, index.fields())
    case 'opening':
      return opening(value, index.fields())
    case 'topic':
      return topic(value, index.fields())
    case 'cites':
      return cites(value, index.fields())
  }
}
