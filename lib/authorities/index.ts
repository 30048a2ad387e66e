/**
 * The data that an editor keeps in `content/authorities/*.yml`: bodies, instruments, topics and
 * the words that open a clause. The code knows none of them by name.
 */
import type { Body } from './bodies'
import type { CitationStyles } from './citation-styles'
import type { Layout, Openings } from './grammar'
import type { Instrument } from './instruments'
import type { ReferenceWords } from './references'
import type { Topic } from './topics'
import type { WordForms } from './word-forms'

export { type Body, bodiesSchema } from './bodies'
export {
  type CitationStyle,
  type CitationStyles,
  type CitedSymbols,
  citationStylesSchema,
} from './citation-styles'
export { idProblem, idSchema, phraseSchema, requireUnique } from './common'
export { type Head, type Layout, layoutSchema, type Openings, openingsSchema } from './grammar'
export { type Instrument, instrumentsSchema } from './instruments'
export {
  type MastheadWords,
  type OrdinalWords,
  type ReferenceWords,
  referencesSchema,
} from './references'
export { type Topic, topicsSchema } from './topics'
export { type WordForms, wordFormsSchema } from './word-forms'

/** All of the authorities. */
export interface Authorities {
  bodies: Body[]
  instruments: Instrument[]
  topics: Topic[]
  /** By the first part of a BCP 47 tag: `en`. */
  openings: ReadonlyMap<string, Openings>
  /** The words of references, by the first part of a BCP 47 tag; in a language without, symbols and names are found. */
  references: ReadonlyMap<string, ReferenceWords>
  layout: Layout
  /** The forms of words, for search, by the first part of a BCP 47 tag; not every language has them. */
  wordForms: ReadonlyMap<string, WordForms>
  /** How resolutions are cited. */
  citation: CitationStyles
}
