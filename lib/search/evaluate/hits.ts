/**
 * The hits in the words of one paragraph: what is marked, and what a concordance has a row for.
 */
import type { Range } from '../../record'
import {
  type Form,
  isWildcard,
  type Near,
  patternExpression,
  positiveTerms,
  type Term,
  type Tree,
} from '../query/tree'
import { findWords, type SearchWord } from '../words'
import { near } from './near'
import { longest, type Occurrences, OccurrenceWriter, union } from './occurrences'

/** A paragraph with its words and the hits in it. */
export interface HitText {
  words: SearchWord[]
  /** In order: from which word up to which. */
  hits: { begin: number; end: number }[]
}

/** Finds the hits of a query in paragraphs. */
export function createHitFinder(tree: Tree): (text: string) => HitText {
  const terms = positiveTerms(tree)
  const expressions = new Map<string, RegExp>()
  const fits = (pattern: string, word: string | undefined) => {
    if (word === undefined) return false
    if (!isWildcard(pattern)) return pattern === word
    const expression = expressions.get(pattern) ?? patternExpression(pattern)
    expressions.set(pattern, expression)
    return expression.test(word)
  }
  const ofForm = (form: Form, words: readonly SearchWord[]): Occurrences => {
    const writer = new OccurrenceWriter()
    words.forEach((_, begin) => {
      if (form.every((pattern, step) => fits(pattern, words[begin + step]?.word))) {
        writer.add(0, begin, begin + form.length)
      }
    })
    return writer.done()
  }
  const of = (term: Term | Near, words: readonly SearchWord[]): Occurrences =>
    term.type === 'near'
      ? near(
          term.parts.map((part) => of(part, words)),
          term.distance,
          term.ordered,
        )
      : union(term.forms.map((form) => ofForm(form, words)))
  return (text) => {
    const words = findWords(text)
    const { begins, ends } = longest(union(terms.map((term) => of(term, words))))
    return {
      words,
      hits: Array.from(begins, (begin, at) => ({ begin, end: ends[at] ?? begin + 1 })),
    }
  }
}

/** The stretches of a text that hits are at, in order and without overlap. */
export function rangesOf({ words, hits }: HitText): Range[] {
  const ranges: Range[] = []
  for (const { begin, end } of hits) {
    const start = words[begin]?.start ?? 0
    const stop = words[end - 1]?.end ?? start
    const last = ranges.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, stop)
    else ranges.push({ start, end: stop })
  }
  return ranges
}
