/**
 * What citations in any words lead to: a pasted footnote, a list, a page. It all runs in the browser.
 */
import type { Authorities, ReferenceWords } from '../authorities'
import type { WorksShard } from './shards'

export { type CitationAnswer, createCitationReader, type FoundPlace } from './find'
export { createShardsReader, divided, type WorksShard } from './shards'
export type { CiteIndex } from './work-finder'
export { type IndexedWork, toIndexedWork } from './works'

/** What the page that finds citations loads first: authorities as far as they are needed, and the texts of a small corpus. */
export type CiteData = Pick<Authorities, 'bodies' | 'instruments' | 'layout' | 'citation'> & {
  references: Record<string, ReferenceWords>
  /** All texts, or what to load them by: the names of the files of their shards. */
  works: WorksShard | readonly string[]
}

/** The authorities of the data, as citations are found by them. */
export function authoritiesIn({
  bodies,
  instruments,
  layout,
  citation,
  references,
}: CiteData): Authorities {
  return {
    bodies,
    instruments,
    layout,
    citation,
    references: new Map(Object.entries(references)),
    topics: [],
    openings: new Map(),
    wordForms: new Map(),
  }
}
