/**
 * Citations: what a clause refers to, by its words.
 *
 * Finding is separate from resolving: nothing here knows other documents. Each file finds one kind
 * of thing; `join` joins the parts that words name to what they are parts of.
 */
import type { Authorities } from '../../authorities'
import type { Reference } from '../../record'
import { createDocumentFinder } from './documents'
import { createInstrumentFinder } from './instruments'
import { joinParts, unsaidParagraphs } from './join'
import { type CitedNumber, withoutOverlap } from './mention'
import { findNeighbours, findSelf } from './paragraphs'
import { createPartFinder } from './parts'
import { createResolutionFinder } from './resolutions'
import { findSessions } from './sessions'

/** What is found in a clause's words. */
export interface FoundReferences {
  /** In order and without overlap. */
  references: Reference[]
  /** The paragraphs that are named without saying whose they are. See {@link unsaidParagraphs}. */
  unsaid: CitedNumber[]
}

/** Finds what a clause's words refer to. */
export type ReferenceFinder = (text: string) => FoundReferences

/** Make a finder from the data. */
export function createReferenceFinder(authorities: Authorities): ReferenceFinder {
  const findInstruments = createInstrumentFinder(authorities)
  const findResolutions = createResolutionFinder(authorities)
  const findDocuments = createDocumentFinder(authorities)
  const findParts = createPartFinder(authorities)
  return (text) => {
    if (!/\p{L}/u.test(text)) return { references: [], unsaid: [] }
    const mentions = withoutOverlap([
      ...findResolutions(text),
      ...findInstruments(text),
      ...findDocuments(text),
      ...findSelf(text),
    ])
    const phrases = findParts(text)
    return {
      references: withoutOverlap([
        ...joinParts(text, mentions, phrases),
        ...findNeighbours(text),
        ...findSessions(text),
      ]),
      unsaid: unsaidParagraphs(text, mentions, phrases),
    }
  }
}
