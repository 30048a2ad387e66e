/**
 * The files that a query needs.
 */
import type { SearchFile } from '../index/data'
import type { SearchIndex } from '../index/reader'
import {
  allFields,
  allTerms,
  hasPhrase,
  leavesOf,
  positiveTerms,
  type Tree,
  termsIn,
} from '../query/tree'
import { filesOfFields } from './fields/values'

/** The words of a query that must be looked up before it can be evaluated. */
export function wordsOf(tree: Tree): string[] {
  return [...new Set(allTerms(tree).flatMap(({ forms }) => forms.flat()))]
}

/** The files that a query needs, apart from texts; the first alone tell which words there are. */
export function filesFor(tree: Tree, index: SearchIndex): SearchFile[] {
  const { manifest } = index
  const needsPlaces = placesFor(tree)
  const fields = allFields(tree).map(({ name }) => name)
  return [
    manifest.paragraphs,
    ...wordsOf(tree).flatMap((word) => index.shardsOf(word).map(({ words }) => words)),
    ...needsPlaces.flatMap((word) => index.shardsOf(word).map(({ positions }) => positions)),
    ...filesOfFields(fields, manifest),
  ]
}

/** The words whose places decide: those of phrases, of what must be near, and any that these may hold. */
function placesFor(tree: Tree): string[] {
  const positive = positiveTerms(tree)
  const hasPhrases = positive.some((term) => term.type === 'near' || hasPhrase(term))
  const negative = allTerms(tree).filter(hasPhrase)
  const nears = leavesOf(tree).filter((leaf) => leaf.type === 'near')
  const words = [
    ...(hasPhrases ? positive.flatMap(termsIn).flatMap(({ forms }) => forms.flat()) : []),
    ...negative.flatMap(({ forms }) => forms.flat()),
    ...nears.flatMap(termsIn).flatMap(({ forms }) => forms.flat()),
  ]
  return [...new Set(words)]
}
