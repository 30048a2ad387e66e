/**
 * Evaluating a query: which paragraphs it finds, and where. Sets decide what is found; places are looked at only
 * where words make phrases or must be near.
 */
import type { SearchKind } from '../../site'
import type { Paragraphs, Units } from '../index/paragraphs'
import type { SearchIndex } from '../index/reader'
import type { Postings, ShardWord } from '../index/words-file'
import {
  hasPhrase,
  kindOnly,
  type Near,
  positiveTerms,
  type Scope,
  type Term,
  type Tree,
} from '../query/tree'
import { kindNamed, meaningOf } from './fields'
import { near } from './near'
import { longest, type Occurrences, union } from './occurrences'
import { occurrencesOfForm } from './places'

/** What a query finds. */
export interface Found {
  /** The paragraphs, rising. */
  paragraphs: Uint32Array
  /** How many hits each has; a phrase is one. */
  hits: Uint32Array
  /** How well each fits: see {@link evaluate}. */
  scores: Float32Array
}

/**
 * Evaluate a query whose files are loaded.
 *
 * A paragraph's score is the sum, over the words and phrases of the query, of how rare each is, `ln(1 + N / n)`
 * with n of N paragraphs having it, times `1 + ln` of how often the paragraph has it. The editor's notes count half.
 */
export function evaluate(tree: Tree, scope: Scope, index: SearchIndex): Found {
  return new Evaluation(index, scope).run(tree)
}

class Evaluation {
  private readonly paragraphs: Paragraphs
  /** What must have all that is asked for, by the paragraph. */
  private readonly units: Units
  private readonly known = new Map<Term | Near, Occurrences>()
  private readonly knownCounts = new Map<Term | Near, Postings>()
  /** The kind of paragraph that alone is looked at; null for all. */
  private kind: SearchKind | null = null

  constructor(
    private readonly index: SearchIndex,
    scope: Scope,
  ) {
    this.paragraphs = index.paragraphs()
    this.units = this.paragraphs.units[scope]
  }

  run(tree: Tree): Found {
    const only = kindOnly(tree)
    this.kind = only === null ? null : kindNamed(only)
    const isTrue = this.truth(tree)
    const positive = positiveTerms(tree)
    const { count, kinds } = this.paragraphs
    const scores = new Float32Array(count)
    const hits = new Uint32Array(count)
    for (const { paragraphs, counts } of this.countsFor(positive)) addAt(hits, paragraphs, counts)
    for (const term of positive) {
      const { paragraphs, counts } = this.counts(term)
      const rarity = Math.log(1 + count / Math.max(1, paragraphs.length))
      for (let at = 0; at < paragraphs.length; at++) {
        const paragraph = paragraphs[at] ?? 0
        const times = counts[at] ?? 1
        const score = times === 1 ? rarity : rarity * (1 + Math.log(times))
        scores[paragraph] =
          (scores[paragraph] ?? 0) + (kinds[paragraph] === 'note' ? score / 2 : score)
      }
    }
    const found = this.foundWhere(isTrue, positive.length > 0 ? hits : null)
    return {
      paragraphs: found,
      hits: takeAt(hits, found, new Uint32Array(found.length)),
      scores: takeAt(scores, found, new Float32Array(found.length)),
    }
  }

  /** The paragraphs of units that a query is true of, those with hits alone where it asks for words. */
  private foundWhere(isTrue: Uint8Array, hits: Uint32Array | null): Uint32Array {
    const { count, kinds } = this.paragraphs
    const { kind } = this
    const { of } = this.units
    const found = new Uint32Array(count)
    let length = 0
    for (let paragraph = 0; paragraph < count; paragraph++) {
      if (hits && hits[paragraph] === 0) continue
      if (isTrue[of[paragraph] ?? 0] === 0) continue
      if (kind === null || kinds[paragraph] === kind) found[length++] = paragraph
    }
    return found.slice(0, length)
  }

  /** Which units a tree is true of, a 1 each. */
  private truth(tree: Tree): Uint8Array {
    const found = new Uint8Array(this.units.count)
    const { of } = this.units
    const { kinds } = this.paragraphs
    const { kind } = this
    const mark = (paragraph: number) => {
      if (kind === null || kinds[paragraph] === kind) found[of[paragraph] ?? 0] = 1
    }
    switch (tree.type) {
      case 'term':
      case 'near': {
        const { paragraphs } = this.counts(tree)
        for (let at = 0; at < paragraphs.length; at++) mark(paragraphs[at] ?? 0)
        return found
      }
      case 'field':
        meaningOf(tree, this.index).forEach(mark)
        return found
      case 'not': {
        const part = this.truth(tree.part)
        for (let unit = 0; unit < found.length; unit++) found[unit] = 1 - (part[unit] ?? 0)
        return found
      }
      case 'and':
      case 'or': {
        const wanted = tree.type === 'and' ? tree.parts.length : 1
        for (const part of tree.parts) {
          const isTrue = this.truth(part)
          for (let unit = 0; unit < found.length; unit++) {
            found[unit] = (found[unit] ?? 0) + (isTrue[unit] ?? 0)
          }
        }
        for (let unit = 0; unit < found.length; unit++) {
          found[unit] = (found[unit] ?? 0) >= wanted ? 1 : 0
        }
        return found
      }
    }
  }

  /** The paragraphs of a word or phrase, and how often each has it. */
  private counts(term: Term | Near): Postings {
    const known = this.knownCounts.get(term) ?? this.countsOf(term)
    this.knownCounts.set(term, known)
    return known
  }

  private countsOf(term: Term | Near): Postings {
    if (term.type === 'near' || hasPhrase(term)) return countsOf(this.occurrences(term))
    const words = this.singleWords([term])
    const [only] = words
    return only && words.length === 1 ? this.index.postings(only) : this.summed(words)
  }

  /** The hits of all words and phrases, none counted twice. */
  private countsFor(positive: readonly (Term | Near)[]): Postings[] {
    const terms = positive.flatMap((term) =>
      term.type === 'term' && !hasPhrase(term) ? [term] : [],
    )
    if (terms.length < positive.length) {
      return [countsOf(longest(union(positive.map((term) => this.occurrences(term)))))]
    }
    const [only] = terms
    if (only && terms.length === 1) return [this.counts(only)]
    return this.singleWords(terms).map((word) => this.index.postings(word))
  }

  private singleWords(terms: readonly Term[]): ShardWord[] {
    const patterns = new Set(terms.flatMap(({ forms }) => forms.map(([word]) => word)))
    const words = [...patterns].flatMap((pattern) => this.index.words(pattern))
    return [...new Map(words.map((word) => [word.word, word])).values()]
  }

  private summed(words: readonly ShardWord[]): Postings {
    const { count } = this.paragraphs
    const sums = new Uint32Array(count)
    for (const word of words) {
      const { paragraphs, counts } = this.index.postings(word)
      addAt(sums, paragraphs, counts)
    }
    const found = new Uint32Array(count)
    let length = 0
    for (let paragraph = 0; paragraph < count; paragraph++) {
      if (sums[paragraph] !== 0) found[length++] = paragraph
    }
    const paragraphs = found.slice(0, length)
    return { paragraphs, counts: takeAt(sums, paragraphs, new Uint32Array(paragraphs.length)) }
  }

  /** Where a word, a phrase or what is near stands. */
  private occurrences(term: Term | Near): Occurrences {
    const known = this.known.get(term)
    if (known) return known
    const found =
      term.type === 'near'
        ? near(
            term.parts.map((part) => this.occurrences(part)),
            term.distance,
            term.ordered,
          )
        : union(term.forms.map((form) => occurrencesOfForm(form, this.index)))
    this.known.set(term, found)
    return found
  }
}

function addAt(sums: Uint32Array, paragraphs: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? 0
    sums[paragraph] = (sums[paragraph] ?? 0) + (counts[at] ?? 0)
  }
}

/** Fill a list with what another has at some places. */
function takeAt<Numbers extends Uint32Array | Float32Array>(
  all: Numbers,
  places: Uint32Array,
  taken: Numbers,
): Numbers {
  for (let at = 0; at < places.length; at++) taken[at] = all[places[at] ?? 0] ?? 0
  return taken
}

function countsOf({ paragraphs, offsets }: Occurrences): Postings {
  const counts = new Uint32Array(paragraphs.length)
  for (let at = 0; at < counts.length; at++) {
    counts[at] = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)
  }
  return { paragraphs, counts }
}
