/**
 * What citations in any words lead to: a pasted footnote, a list, a page. It all runs in the browser.
 */
import type { Authorities, ReferenceWords } from '../authorities'
import type { CiteIndex } from './work-finder'

export { type CitationAnswer, createCitationReader, type FoundPlace } from './find'
export type { CiteIndex } from './work-finder'
export { type IndexedWork, toIndexedWork } from './works'

/** What the page that finds citations loads: authorities as far as they are needed, and the texts. */
export type CiteData = Pick<Authorities, 'bodies' | 'instruments' | 'layout' | 'citation'> &
  Pick<CiteIndex, 'works'> & { references: Record<string, ReferenceWords> }

/** The data as what citations are found by. */
export function toCiteIndex({ works, references, ...authorities }: CiteData): CiteIndex {
  return {
    works,
    authorities: {
      ...authorities,
      references: new Map(Object.entries(references)),
      topics: [],
      openings: new Map(),
      wordForms: new Map(),
    },
  }
}
