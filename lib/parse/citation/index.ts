/**
 * Citations: what a clause refers to, as its words show it.
 *
 * Finding is apart from resolving: nothing here knows the other documents. Each file finds one
 * kind of thing; `join` joins the parts that the words name to what they are parts of.
 */
import type { Authorities } from '../../authorities'
import type { Reference } from '../../record'
import { createDocumentFinder } from './documents'
import { type Item, withoutOverlap } from './head'
import { createInstrumentFinder } from './instruments'
import { joinParts, unsaidParagraphs } from './join'
import { findNeighbours, findSelf } from './paragraphs'
import { createPartFinder } from './parts'
import { createResolutionFinder } from './resolutions'
import { findSessions } from './sessions'

/** Finds the references in a clause's words, in order and without overlap. */
export type ReferenceFinder = (text: string) => Reference[]

/** Finds the paragraphs of which a clause does not say whose they are. See {@link unsaidParagraphs}. */
export type UnsaidFinder = (text: string) => Item[]

/** Make the finders from the data. */
export function createReferenceFinder(authorities: Authorities): {
  findReferences: ReferenceFinder
  findUnsaid: UnsaidFinder
} {
  const findInstruments = createInstrumentFinder(authorities)
  const findResolutions = createResolutionFinder(authorities)
  const findDocuments = createDocumentFinder(authorities)
  const findParts = createPartFinder(authorities)
  const findHeads = (text: string) =>
    withoutOverlap([
      ...findResolutions(text),
      ...findInstruments(text),
      ...findDocuments(text),
      ...findSelf(text),
    ])
  return {
    findReferences: (text) => {
      if (!/\p{L}/u.test(text)) return []
      return withoutOverlap([
        ...joinParts(text, findHeads(text), findParts(text)),
        ...findNeighbours(text),
        ...findSessions(text),
      ])
    },
    findUnsaid: (text) => {
      const phrases = /para/i.test(text) ? findParts(text) : []
      return phrases.length === 0 ? [] : unsaidParagraphs(text, findHeads(text), phrases)
    },
  }
}
