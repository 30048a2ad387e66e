/**
 * Citations: what a clause refers to, by its words.
 *
 * Finding is separate from resolving: nothing here knows other documents. Each file finds one kind
 * of thing; `join` joins the parts that words name to what they are parts of.
 */
import type { Authorities } from '../../authorities'
import type { Reference } from '../../record'
import { unsaidParagraphs } from './alone'
import { createDocumentFinder } from './documents'
import { createInstrumentFinder } from './instruments'
import { joinParts } from './join'
import { joiningWords } from './joining-words'
import { type CitedNumber, withoutOverlap } from './mention'
import { createNeighbourFinder, createSelfFinder } from './paragraphs'
import { createPartFinder } from './parts'
import { createResolutionFinder } from './resolutions'
import { createSessionReferenceFinder } from './sessions'
import { wordsOf } from './words'

/** What is found in a clause's words. */
export interface FoundReferences {
  /** In order and without overlap. */
  references: Reference[]
  /** The paragraphs that are named without saying whose they are. See {@link unsaidParagraphs}. */
  unsaid: CitedNumber[]
}

/** Finds what a clause's words refer to. */
export type ReferenceFinder = (text: string) => FoundReferences

/**
 * Make a finder from the data.
 *
 * @param language BCP 47 tag of the texts; in one for which there are no words, symbols and listed names are found
 */
export function createReferenceFinder(authorities: Authorities, language: string): ReferenceFinder {
  const words = wordsOf(authorities, language)
  const findInstruments = createInstrumentFinder(authorities, words, language)
  const findResolutions = createResolutionFinder(authorities, words, language)
  const findDocuments = createDocumentFinder(authorities)
  const findSelf = createSelfFinder(words)
  const findNeighbours = createNeighbourFinder(words)
  const findSessions = createSessionReferenceFinder(words)
  const findParts = createPartFinder(authorities, words)
  const joining = joiningWords(words)
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
        ...joinParts(text, mentions, phrases, joining),
        ...findNeighbours(text),
        ...findSessions(text),
      ]),
      unsaid: unsaidParagraphs(text, mentions, phrases, joining),
    }
  }
}

/** Make a finder for words in any of the languages that the data knows: what any of them finds. */
export function createAnyReferenceFinder(authorities: Authorities): (text: string) => Reference[] {
  const finders = [...authorities.references.keys()].map((language) =>
    createReferenceFinder(authorities, language),
  )
  return (text) => withoutOverlap(finders.flatMap((find) => find(text).references))
}
