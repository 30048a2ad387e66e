/**
 * Every word of a small corpus with the clauses that have it, as the index of a book: search without script.
 */
import { type ClauseOf, type Corpus, clausesOnOnePage, keptFor } from '../../corpus'
import { push } from '../../group-by'
import { type ListPage, listPages, runsOf, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Clause, Resolution } from '../../record'
import { listPagePath, wordAnchor, wordsOfPath } from '../../site'
import { createWordForms } from '../query/forms'
import type { Form } from '../query/tree'
import { findWords, searchTerms } from '../words'
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

/** A word while it is gathered: each clause once, and how often each spelling is printed. */
interface Gathered {
  clauses: Set<ClauseOf>
  printed: Map<string, number>
  count: number
}

/** The words of a corpus by their first letters; null where it has more clauses than one page holds. */
export const wordIndex = keptFor((corpus: Corpus): ReadonlyMap<string, WordsOfLetter> | null => {
  const clauses = clausesOnOnePage(corpus)
  if (!clauses) return null
  const words = gather(clauses)
  const hyphenated = createWordCollector()
  for (const { clause } of clauses) hyphenated.add(clause.text)
  const data = wordFormsOf(corpus, hyphenated.hyphenated(), new Set(words.keys()))
  const forms = createWordForms(data)
  const countOf = counter(words, clauses)

  const letters = new Map<string, WordEntry[]>()
  for (const word of [...words.keys()].sort()) {
    const gathered = words.get(word)
    if (!gathered || forms.isFunctionWord(word)) continue
    const others = forms.formsOf([word], false).slice(1)
    push(letters, letterOf(word), {
      ...entryOf(word, gathered),
      forms: others.flatMap((form): WordForm[] => {
        const count = countOf(form)
        return count > 0 ? [{ words: form.join(' '), count, path: null }] : []
      }),
    })
  }
  const index = new Map(
    [...letters].map(([letter, entries]): [string, WordsOfLetter] => {
      const pages = listPages(entries, TEXT_LINES_A_PAGE, linesOf)
      return [letter, { letter, count: entries.length, pages }]
    }),
  )
  const paths = pathsOf(index.values())
  for (const { forms } of [...letters.values()].flat()) {
    for (const form of forms) form.path = paths.get(form.words) ?? null
  }
  return index
})

function gather(clauses: readonly ClauseOf[]): Map<string, Gathered> {
  const words = new Map<string, Gathered>()
  for (const of of clauses) {
    const { text } = of.clause
    for (const { word, start, end } of findWords(text)) {
      const known = words.get(word) ?? { clauses: new Set(), printed: new Map(), count: 0 }
      words.set(word, known)
      const printed = text.slice(start, end)
      known.clauses.add(of)
      known.printed.set(printed, (known.printed.get(printed) ?? 0) + 1)
      known.count += 1
    }
  }
  return words
}

function entryOf(word: string, { clauses, printed, count }: Gathered): Omit<WordEntry, 'forms'> {
  const [[shown] = [word]] = [...printed].sort((a, b) => b[1] - a[1])
  const places = runsOf([...clauses], ({ resolution }) => resolution).map(
    ({ key: resolution, entries }) => ({
      resolution,
      clauses: entries.map(({ clause }) => clause),
    }),
  )
  return { word, shown, language: places[0]?.resolution.language ?? 'en', count, places }
}

/** How often forms are in the clauses. */
function counter(
  words: ReadonlyMap<string, Gathered>,
  clauses: readonly ClauseOf[],
): (form: Form) => number {
  const texts = clauses.map(({ clause }) => searchTerms(clause.text))
  return (form) => {
    const [first, ...others] = form
    if (others.length === 0) return words.get(first)?.count ?? 0
    let count = 0
    for (const text of texts) {
      text.forEach((word, at) => {
        if (word === first && others.every((other, step) => text[at + step + 1] === other)) count++
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
function linesOf({ places }: WordEntry): number {
  return places.reduce((sum, { clauses }) => sum + Math.ceil(clauses.length / PLACES_A_LINE), 2)
}

/** Where the entry of each word is. */
function pathsOf(letters: Iterable<WordsOfLetter>): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { letter, pages } of letters) {
    for (const { number, entries } of pages) {
      const path = listPagePath(wordsOfPath(letter), number)
      for (const { word } of entries) paths.set(word, `${path}#${wordAnchor(word)}`)
    }
  }
  return paths
}
