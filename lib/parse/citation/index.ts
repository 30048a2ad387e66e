/**
 * Citations: what a clause refers to, as its words show it.
 *
 * Finding is apart from resolving: nothing here knows the other documents. Each file finds one
 * kind of thing; `join` joins the parts that the words name to what they are parts of.
 */
import type { Authorities } from '../../authorities'
import type { Reference } from '../../record'
import { createDocumentFinder } from './documents'
import { withoutOverlap } from './head'
import { createInstrumentFinder } from './instruments'
import { joinParts } from './join'
import { findNeighbours, findSelf } from './paragraphs'
import { createPartFinder } from './parts'
import { createResolutionFinder } from './resolutions'
import { findSessions } from './sessions'

/** Finds the references in a clause's words, in order and without overlap. */
export type ReferenceFinder = (text: string) => Reference[]

/** Make a finder from the data. */
export function createReferenceFinder(authorities: Authorities): ReferenceFinder {
  const findInstruments = createInstrumentFinder(authorities)
  const findResolutions = createResolutionFinder(authorities)
  const findDocuments = createDocumentFinder(authorities)
  const findParts = createPartFinder(authorities)
  return (text) => {
    if (!/\p{L}/u.test(text)) return []
    const heads = withoutOverlap([
      ...findResolutions(text),
      ...findInstruments(text),
      ...findDocuments(text),
      ...findSelf(text),
    ])
    return withoutOverlap([
      ...joinParts(text, heads, findParts(text)),
      ...findNeighbours(text),
      ...findSessions(text),
    ])
  }
}
