/**
 * How a query was read, for the page: its parts in words, the forms of its words, and remarks.
 */
import type { SearchState } from '../site'
import { meaningOf } from './evaluate/fields'
import { occurrencesOfForm } from './evaluate/places'
import type { SearchFile } from './index/data'
import type { SearchIndex } from './index/reader'
import type { WordForms } from './query/forms'
import { describe, printQuery } from './query/print'
import {
  allFields,
  type Form,
  isWildcard,
  positiveTerms,
  type Reading,
  type Term,
  type Tree,
  termsIn,
} from './query/tree'
import type { FormOfWord, ShownReading, UnknownValue, WordOfQuery } from './results'

/** How many words that a pattern stands for are shown. */
const WORDS_OF_PATTERN = 24

/** The files that are needed to show how a query was read, beside those to evaluate it. */
export function readingFilesFor(
  reading: Reading,
  forms: WordForms,
  index: SearchIndex,
): SearchFile[] {
  const all = wordsWithForms(reading, forms)
  return all.flatMap(({ forms: of }) =>
    of.flatMap((form) =>
      form.flatMap((word) =>
        index
          .shardsOf(word)
          .flatMap(({ words, positions }) => (form.length > 1 ? [words, positions] : [words])),
      ),
    ),
  )
}

/** The words of a query that have forms, with those that were taken off too. */
function wordsWithForms({ tree }: Reading, forms: WordForms): Term[] {
  const terms = tree ? positiveTerms(tree) : []
  const found = terms.flatMap(termsIn)
  return found.flatMap((term): Term[] => {
    const [own] = term.forms
    if (/^[“(]/.test(term.shown) || own.some(isWildcard)) return own.some(isWildcard) ? [term] : []
    return [{ ...term, forms: forms.formsOf(own, term.shown.includes('-')) }]
  })
}

/** How a query was read. */
export function shownReading(
  state: SearchState,
  reading: Reading,
  forms: WordForms,
  index: SearchIndex,
): ShownReading {
  const { tree, scope, remarks } = reading
  const meaning = (field: Parameters<typeof meaningOf>[0]) => meaningOf(field, index)
  const parts = tree === null ? [] : tree.type === 'and' ? tree.parts : [tree]
  return {
    parts: parts.map((part) => ({
      words: describe(part, meaning),
      rest: printQuery(join(parts.filter((each) => each !== part)), scope, forms),
    })),
    scope,
    remarks: [...remarks, ...unknownValues(tree, meaning)],
    forms: wordsWithForms(reading, forms).flatMap((term) => formsShown(term, state, index)),
    marked: marked(tree),
  }
}

function marked(tree: Tree | null): string {
  const terms = (tree ? positiveTerms(tree) : []).flatMap(termsIn)
  const phrases = terms.flatMap(({ forms }) => forms.map((form) => `"${form.join(' ')}"`))
  return [...new Set(phrases)].join(' OR ')
}

function join(parts: readonly Tree[]): Tree | null {
  const [only] = parts
  return parts.length > 1 ? { type: 'and', parts } : (only ?? null)
}

function unknownValues(
  tree: Tree | null,
  meaning: (field: Parameters<typeof meaningOf>[0]) => ReturnType<typeof meaningOf>,
): UnknownValue[] {
  return (tree ? allFields(tree) : []).flatMap((field) => {
    const { isKnown, values } = meaning(field)
    return isKnown ? [] : [{ type: 'unknown-value', words: `${field.name}:${field.value}`, values }]
  })
}

/** The forms of a word that are in the corpus. */
function formsShown(
  { forms, shown }: Term,
  { off }: SearchState,
  index: SearchIndex,
): WordOfQuery[] {
  const [own] = forms
  const found = forms.flatMap((form) => (own.some(isWildcard) ? wordsOf(form, index) : [form]))
  const counted = found
    .map((form): FormOfWord => {
      const name = form.join(' ')
      return { form: name, count: countOf(form, index), isOn: form === own || !off.includes(name) }
    })
    .filter(({ count }, place) => count > 0 || (place === 0 && !own.some(isWildcard)))
  const isPattern = own.some(isWildcard)
  if (counted.length <= 1 && !isPattern) return []
  const most = isPattern
    ? counted.sort((a, b) => b.count - a.count).slice(0, WORDS_OF_PATTERN)
    : counted
  return [{ word: shown, isPattern, forms: most }]
}

function wordsOf(form: Form, index: SearchIndex): Form[] {
  return form.length > 1 ? [] : index.words(form[0]).map(({ word }) => [word] as const)
}

function countOf(form: Form, index: SearchIndex): number {
  const [only, ...others] = form
  if (others.length === 0) return index.words(only).reduce((sum, { count }) => sum + count, 0)
  return occurrencesOfForm(form, index).begins.length
}
