/**
 * What a beginning may become while one types: a word of the corpus, or a value of a field.
 */
import { type FieldValue, fieldValuesOf, filesOfFields } from './evaluate/fields/values'
import type { SearchIndex } from './index/reader'
import { printField } from './query/print'
import { FIELDS, isWildcard } from './query/tree'
import { foldWord, searchTerms } from './words'

/** What a beginning may become, and how often that is in the corpus. */
export interface Completion {
  /** "sovereignty", `verb:urge`, `topic:"use of force"`: as it is written in a query. */
  word: string
  count: number
}

const COMPLETIONS = 6
/** How many letters a word must have to be completed. */
const SHORTEST = 2

/** A field with the beginning of a value, which may be in quotation marks. */
const FIELD = /^(\p{L}+):["“]?(.*)$/su

/** What a beginning may become, the most frequent first; itself is none. */
export async function completionsOf(typed: string, index: SearchIndex): Promise<Completion[]> {
  const [, field = '', value = ''] = FIELD.exec(typed) ?? []
  const name = FIELDS.find((each) => each === field.toLowerCase())
  if (!name) return wordsOf(typed, index)
  await index.load([index.manifest.paragraphs, ...filesOfFields([name], index.manifest)])
  const beginning = searchTerms(value).join(' ')
  return fieldValuesOf(name, index)
    .filter((each) => begins(each, beginning) && each.value !== value)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, COMPLETIONS)
    .map(({ value, count }) => ({ word: printField({ name, value }), count }))
}

/** Whether a value has a word or words that begin so. */
function begins({ value, names }: FieldValue, beginning: string): boolean {
  return [value, ...names].some((each) =>
    ` ${searchTerms(each).join(' ')}`.includes(` ${beginning}`),
  )
}

async function wordsOf(typed: string, index: SearchIndex): Promise<Completion[]> {
  const beginning = foldWord(typed)
  if ([...beginning].length < SHORTEST || isWildcard(beginning)) return []
  const shards = index.shardsOf(`${beginning}*`)
  await index.load(shards.map(({ words }) => words))
  return index
    .words(`${beginning}*`)
    .filter(({ word }) => word !== beginning)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, COMPLETIONS)
    .map(({ word, count }) => ({ word, count }))
}
