/**
 * Every word of a small corpus with the clauses that have it, as the index of a book: search without script.
 */
import { type ClauseOf, type Corpus, clausesOnOnePage, keptFor } from '../../corpus'
import { groupBy, push } from '../../group-by'
import { type ListPage, listPages, runsOf, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Clause, Resolution } from '../../record'
import { listPagePath, wordAnchor, wordsOfPath } from '../../site'
import { createWordForms } from '../query/forms'
import type { Form } from '../query/tree'
import { findWords, type SearchWord } from '../words'
import { wordFormsOf } from './word-forms'
import { createWordCollector } from './words'

/** The clauses of a resolution that have a word, in the order of its text. */
export interface WordPlaces {
  resolution: Resolution
  clauses: Clause[]
}

/** Something that search takes for the same as a word, and that the corpus has. */
export interface WordForm {
  words: string
  /** How often it is in the corpus. */
  count: number
  /** Where its own entry is; null of several words in sequence, which have none. */
  path: string | null
}

/** A word of the index. */
export interface WordEntry {
  /** As it is compared, lower case without accents. */
  word: string
  /** As it is printed most often. */
  shown: string
  language: string
  /** How often it is in all clauses. */
  count: number
  places: WordPlaces[]
  forms: WordForm[]
}

/** The words that begin with a letter, in pages. */
export interface WordsOfLetter {
  /** "a"; "0-9" for numbers, and "other" for the letters of other alphabets. */
  letter: string
  count: number
  pages: ListPage<WordEntry>[]
}

/** The words of a corpus by their first letters; null where it has more clauses than one page holds. */
export const wordIndex = keptFor((corpus: Corpus): ReadonlyMap<string, WordsOfLetter> | null => {
  const clauses = clausesOnOnePage(corpus)
  if (!clauses) return null
  const texts = clauses.map(({ clause }) => findWords(clause.text))
  const words = gather(clauses, texts)
  const data = wordFormsOf(corpus, hyphenatedIn(clauses), new Set(words.keys()))
  const forms = createWordForms(data)
  const countOf = sequenceCounter(texts)

  const letters = new Map<string, GatheredWord[]>()
  for (const word of [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    if (!forms.isFunctionWord(word.word)) push(letters, letterOf(word.word), word)
  }
  const lists = [...letters].map(([letter, entries]) => ({
    letter,
    count: entries.length,
    pages: listPages(entries, TEXT_LINES_A_PAGE, linesOf),
  }))
  const paths = pathsOf(lists)
  /** What of a word's forms the clauses have. */
  const formsOf = (word: string): WordForm[] =>
    forms
      .formsOf([word], false)
      .slice(1)
      .flatMap((form): WordForm[] => {
        const shown = form.join(' ')
        const count = form.length === 1 ? (words.get(shown)?.count ?? 0) : countOf(form)
        return count > 0 ? [{ words: shown, count, path: paths.get(shown) ?? null }] : []
      })
  return new Map(
    lists.map(({ letter, count, pages }) => [
      letter,
      {
        letter,
        count,
        pages: pages.map((page) => ({
          ...page,
          entries: page.entries.map((entry) => ({ ...entry, forms: formsOf(entry.word) })),
        })),
      },
    ]),
  )
})

type GatheredWord = Omit<WordEntry, 'forms'>

/** The words of clauses with where they are, given the words of each. */
function gather(
  clauses: readonly ClauseOf[],
  texts: readonly SearchWord[][],
): Map<string, GatheredWord> {
  const words = new Map<string, { clauses: Set<ClauseOf>; printed: string[] }>()
  for (const [index, of] of clauses.entries()) {
    for (const { word, start, end } of texts[index] ?? []) {
      const known = words.get(word) ?? { clauses: new Set(), printed: [] }
      words.set(word, known)
      known.clauses.add(of)
      known.printed.push(of.clause.text.slice(start, end))
    }
  }
  return new Map(
    [...words].map(([word, { clauses, printed }]) => {
      const places = runsOf([...clauses], ({ resolution }) => resolution).map(
        ({ key: resolution, entries }) => ({
          resolution,
          clauses: entries.map(({ clause }) => clause),
        }),
      )
      const language = places[0]?.resolution.language ?? 'en'
      return [word, { word, shown: mostOften(printed), language, count: printed.length, places }]
    }),
  )
}

/** The spelling that is there most often; of several, the one that is there first. */
function mostOften(printed: readonly string[]): string {
  const [most] = [...groupBy(printed, (each) => each)].sort((a, b) => b[1].length - a[1].length)
  return most?.[0] ?? ''
}

/** Words that a hyphen joins, as search gathers them. */
function hyphenatedIn(clauses: readonly ClauseOf[]): string[] {
  const collector = createWordCollector()
  for (const { clause } of clauses) collector.add(clause.text)
  return collector.hyphenated()
}

/** How often several words in sequence are in texts, given the words of each. */
function sequenceCounter(texts: readonly SearchWord[][]): (form: Form) => number {
  return ([first, ...others]) => {
    let count = 0
    for (const text of texts) {
      text.forEach(({ word }, at) => {
        if (word !== first) return
        if (others.every((other, step) => text[at + step + 1]?.word === other)) count++
      })
    }
    return count
  }
}

/** Under which letter a word stands. */
function letterOf(word: string): string {
  const [first = ''] = word
  if (/^[a-z]$/.test(first)) return first
  return /^\p{N}$/u.test(first) ? '0-9' : 'other'
}

/** How many places stand in a line of an entry, about. */
const PLACES_A_LINE = 5

/** About how many lines an entry takes: the word, and at least one for each resolution. */
function linesOf({ places }: GatheredWord): number {
  return places.reduce((sum, { clauses }) => sum + Math.ceil(clauses.length / PLACES_A_LINE), 2)
}

/** Where the entry of each word is. */
function pathsOf(
  letters: Iterable<{ letter: string; pages: readonly ListPage<GatheredWord>[] }>,
): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { letter, pages } of letters) {
    for (const { number, entries } of pages) {
      const path = listPagePath(wordsOfPath(letter), number)
      for (const { word } of entries) paths.set(word, `${path}#${wordAnchor(word)}`)
    }
  }
  return paths
}
