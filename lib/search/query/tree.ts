/**
 * A query as it was read: a tree of words, phrases and fields. The engine and the plain evaluator of the tests
 * both work on it, so it says all that decides what is found.
 */
/** A word in its compared form, in which `*` stands for any letters and `?` for one: `sover*`. */
export type Pattern = string

/** Words in sequence, with nothing between them but spaces and punctuation. */
export type Form = readonly [Pattern, ...Pattern[]]

/** A word or phrase of the query. */
export interface Term {
  type: 'term'
  /** As it was written, by which it is also written again: `sovereignty`, `“use of force”`. */
  shown: string
  /** What finds it: the words of the query first, then the forms that the corpus's language gives it. */
  forms: readonly [Form, ...Form[]]
  /** Whether it must stand and is neither counted nor marked, as "of" among other words. */
  quiet: boolean
}

/** Words or phrases near each other, in one paragraph. */
export interface Near {
  type: 'near'
  /** Two at least. */
  parts: readonly Term[]
  /** How many other words may be among them. */
  distance: number
  /** Whether they must come in this order. */
  ordered: boolean
}

/** The fields that a query may name. */
export const FIELDS = [
  'body',
  'kind',
  'verb',
  'opening',
  'force',
  'year',
  'date',
  'topic',
  'cites',
  'resolution',
  'status',
  'language',
  'note',
  'vote',
  'subject',
] as const
/** See {@link FIELDS}. */
export type FieldName = (typeof FIELDS)[number]

/** A condition on what a paragraph or its resolution is: `body:ipu`, `year:2010..2015`. */
export interface Field {
  type: 'field'
  name: FieldName
  /** As it was written, without quotation marks. */
  value: string
}

/** All of some conditions, or any. */
export interface Group {
  type: 'and' | 'or'
  /** Two at least. */
  parts: readonly Tree[]
}

/** What must not be. */
export interface Not {
  type: 'not'
  part: Tree
}

/** See the file. */
export type Tree = Term | Near | Field | Group | Not

/** What must have all that a query asks for: a paragraph with its sub-paragraphs, each of them, or a text. */
export const SCOPES = ['clause', 'sub-paragraph', 'resolution'] as const
/** See {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number]

/** What a reader should know of how the query was read. */
export interface Remark {
  type: 'unknown-field' | 'passed-over' | 'literal' | 'too-long' | 'everything'
  /** The words of the query that it is about. */
  words: string
}

/** A query as read. */
export interface Reading {
  /** Null where it asks for nothing. */
  tree: Tree | null
  scope: Scope
  remarks: readonly Remark[]
}

/** The words and phrases of a tree that are found and marked, each once: not those that must not be. */
export function positiveTerms(tree: Tree): (Term | Near)[] {
  switch (tree.type) {
    case 'term':
      return tree.quiet ? [] : [tree]
    case 'near':
      return [tree]
    case 'field':
    case 'not':
      return []
    default:
      return tree.parts.flatMap(positiveTerms)
  }
}

/** Everything in a tree that is no group, those that must not be too. */
export function leavesOf(tree: Tree): (Term | Near | Field)[] {
  switch (tree.type) {
    case 'not':
      return leavesOf(tree.part)
    case 'and':
    case 'or':
      return tree.parts.flatMap(leavesOf)
    default:
      return [tree]
  }
}

/** The words and phrases of which one is made: those that must be near each other, or itself. */
export function termsIn(term: Term | Near): readonly Term[] {
  return term.type === 'near' ? term.parts : [term]
}

/** Every word and phrase of a tree, those that must not be too. */
export function allTerms(tree: Tree): Term[] {
  return leavesOf(tree).flatMap((leaf) => (leaf.type === 'field' ? [] : termsIn(leaf)))
}

/** Every field of a tree. */
export function allFields(tree: Tree): Field[] {
  return leavesOf(tree).filter((leaf) => leaf.type === 'field')
}

/** The kind of paragraph that a query is limited to as a whole; null where it is not. */
export function kindOnly(tree: Tree): string | null {
  if (tree.type === 'field') return tree.name === 'kind' ? tree.value : null
  if (tree.type !== 'and') return null
  for (const part of tree.parts) {
    if (part.type === 'field' && part.name === 'kind') return part.value
  }
  return null
}

/** Whether a pattern stands for several words. */
export function isWildcard(pattern: Pattern): boolean {
  return /[*?]/.test(pattern)
}

/** A pattern as a regular expression for whole words. */
export function patternExpression(pattern: Pattern): RegExp {
  const source = [...pattern]
    .map((character) =>
      character === '*'
        ? '.*'
        : character === '?'
          ? '.'
          : character.replace(/[\\^$.|+()[\]{}]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}$`, 'su')
}

/** Whether a form of a term is of several words, whose places must follow one another. */
export function hasPhrase({ forms }: Term): boolean {
  return forms.some((form) => form.length > 1)
}
