/**
 * A plain evaluator: it goes through every word of every paragraph, and knows nothing of an index. What search
 * finds and counts must be what it does.
 */
import { push } from '../../../lib/group-by'
import {
  type Field,
  kindOnly,
  type Near,
  type Scope,
  type Term,
  type Tree,
} from '../../../lib/search/query/tree'
import type { SearchKind } from '../../../lib/site'

/** A paragraph as the plain evaluator has it; the fields that it knows are those of the paragraph. */
export interface PlainParagraph {
  words: readonly string[]
  clause: number
  resolution: number
  kind: SearchKind
  body?: string
  year?: string
}

/** What it finds: paragraphs by their numbers, with the hits in each. */
export type PlainFound = Map<number, number>

type Span = readonly [begin: number, end: number]

/** Evaluate a query. */
export function evaluatePlainly(
  tree: Tree,
  scope: Scope,
  paragraphs: readonly PlainParagraph[],
): PlainFound {
  const unitOf = (paragraph: PlainParagraph, number: number): string => {
    if (scope === 'sub-paragraph' || paragraph.kind === 'note') return `p${number}`
    return scope === 'clause' ? `c${paragraph.clause}` : `r${paragraph.resolution}`
  }
  const units = new Map<string, PlainParagraph[]>()
  const only = kindOnly(tree)
  paragraphs.forEach((paragraph, number) => {
    if (only !== null && paragraph.kind !== only) return
    push(units, unitOf(paragraph, number), paragraph)
  })
  const found: PlainFound = new Map()
  const terms = counted(tree)
  paragraphs.forEach((paragraph, number) => {
    if (only !== null && paragraph.kind !== only) return
    if (!holds(tree, units.get(unitOf(paragraph, number)) ?? [])) return
    const spans = terms.flatMap((term) => spansOf(term, paragraph.words))
    const hits = maximal(spans).length
    if (terms.length === 0 || hits > 0) found.set(number, hits)
  })
  return found
}

function holds(tree: Tree, unit: readonly PlainParagraph[]): boolean {
  switch (tree.type) {
    case 'and':
      return tree.parts.every((part) => holds(part, unit))
    case 'or':
      return tree.parts.some((part) => holds(part, unit))
    case 'not':
      return !holds(tree.part, unit)
    case 'field':
      return unit.some((paragraph) => hasField(paragraph, tree))
    default:
      return unit.some(({ words }) => spansOf(tree, words).length > 0)
  }
}

function counted(tree: Tree): (Term | Near)[] {
  switch (tree.type) {
    case 'and':
    case 'or':
      return tree.parts.flatMap(counted)
    case 'term':
      return tree.quiet ? [] : [tree]
    case 'near':
      return [tree]
    default:
      return []
  }
}

function spansOf(term: Term | Near, words: readonly string[]): Span[] {
  if (term.type === 'near') return nearSpans(term, words)
  const spans: Span[] = []
  for (const form of term.forms) {
    for (let begin = 0; begin + form.length <= words.length; begin++) {
      let step = 0
      while (step < form.length && matches(form[step] ?? '', words[begin + step] ?? '')) step++
      if (step === form.length) spans.push([begin, begin + form.length])
    }
  }
  return spans
}

function hasField({ kind, body = '', year = '' }: PlainParagraph, { name, value }: Field): boolean {
  if (name === 'kind') return kind === value
  if (name === 'body') return body === value
  if (name !== 'year') throw new Error(`The plain evaluator does not know the field ${name}`)
  const [from = '', to = from] = value.split('..')
  return year !== '' && year >= from && year <= to
}

/** Letter by letter, so that it shares nothing with the regular expressions of the engine. */
function matches(pattern: string, word: string): boolean {
  if (pattern === word) return true
  if (!pattern.includes('*') && !pattern.includes('?')) return false
  return matchesFrom([...pattern], [...word], 0, 0)
}

function matchesFrom(
  pattern: readonly string[],
  word: readonly string[],
  p: number,
  w: number,
): boolean {
  if (p === pattern.length) return w === word.length
  if (pattern[p] === '*') {
    return (
      matchesFrom(pattern, word, p + 1, w) ||
      (w < word.length && matchesFrom(pattern, word, p, w + 1))
    )
  }
  return (
    w < word.length &&
    (pattern[p] === '?' || pattern[p] === word[w]) &&
    matchesFrom(pattern, word, p + 1, w + 1)
  )
}

/** Every choice of one of each part is tried. */
function nearSpans({ parts, distance, ordered }: Near, words: readonly string[]): Span[] {
  const choices = parts.reduce<Span[][]>(
    (before, part) =>
      before.flatMap((choice) => spansOf(part, words).map((span) => [...choice, span])),
    [[]],
  )
  return choices
    .filter((choice) => {
      const inOrder = [...choice].sort((a, b) => a[0] - b[0] || a[1] - b[1])
      if (ordered && inOrder.some((span, index) => span !== choice[index])) return false
      let between = 0
      for (const [index, [begin]] of inOrder.entries()) {
        const before = inOrder[index - 1]
        if (!before) continue
        if (begin < before[1]) return false
        between += begin - before[1]
      }
      return between <= distance
    })
    .flat()
}

/** Each once, and none that is a part of another. */
function maximal(spans: readonly Span[]): Span[] {
  const once = [...new Map(spans.map((span) => [span.join('-'), span])).values()]
  return once.filter(
    ([begin, end]) =>
      !once.some(([from, to]) => from <= begin && end <= to && (from !== begin || to !== end)),
  )
}
