/**
 * What the search page is given: how a query was read, what it found, and what else there is.
 */
import type { SearchKind } from '../site'
import type { Counts } from './counts'
import type { NamedThing, SearchText } from './index/data'
import type { Remark, Scope } from './query/tree'
import type { SnippetPart } from './snippet'

/** How a query was read. */
export interface ShownReading {
  /** All that must be, in words, with the query that is left without it. */
  parts: { words: string; rest: string }[]
  scope: Scope
  remarks: readonly (Remark | UnknownValue)[]
  /** The words that have forms of which some are in the corpus. */
  forms: WordOfQuery[]
  /** A query of exact phrases for all that is marked: '"terrorism" OR "terrorist"'. */
  marked: string
}

/** A field that no paragraph of the corpus has. */
export interface UnknownValue {
  type: 'unknown-value'
  words: string
  /** Some that there are. */
  values: readonly string[]
}

/** A word of a query with the forms by which it finds. */
export interface WordOfQuery {
  word: string
  /** Whether it is a pattern, `sover*`: the words that it stands for cannot be taken off one by one. */
  isPattern: boolean
  forms: FormOfWord[]
}

/** A form of a word. */
export interface FormOfWord {
  form: string
  /** How often it is in the corpus. */
  count: number
  isOn: boolean
}

/** A paragraph or note that was found. */
export interface FoundEntry {
  /** Its place among the paragraphs of its text, which no other has. */
  number: number
  kind: SearchKind
  anchor: string
  place: string
  /** How many hits it has. */
  hits: number
  snippet: SnippetPart[]
  /** How many characters of the snippet open the clause. */
  opening: number
  /** The beginning of the paragraph that it belongs to, where that is another. */
  chapeau: string | null
  /** What leads to its first hit: "#op-3:~:text=…", without its mark. */
  fragment: string
}

/** What was found of a resolution, in the order of its text. */
export interface FoundResolution {
  resolution: Omit<SearchText, 'paragraphs'>
  entries: FoundEntry[]
}

/** Clauses that were found, a page of them. */
export interface FoundClauses {
  view: 'clauses'
  groups: FoundResolution[]
  /** From 1. */
  page: number
  pages: number
}

/** A row of a concordance: the words before a hit, the hit, and those after. */
export interface ConcordanceRow {
  /** Its number among all rows, from 1. */
  number: number
  before: string
  hit: string
  after: string
  place: string
  resolution: string
  /** What tells it from others in a word: its body, or else its name. */
  short: string
  details: string
  path: string
  language: string
}

/** A concordance, a page of it. */
export interface FoundRows {
  view: 'concordance'
  rows: ConcordanceRow[]
  page: number
  pages: number
  /** How many rows there are on all pages. */
  count: number
  /** How many hits were left out by thinning. */
  leftOut: number
  sort: string
  width: number
  /** The seed of the sample, where not every hit has a row. */
  seed: number | null
  /** The words at the place that sorts the rows, with how many rows have each. */
  words: { word: string; count: number }[]
}

/** A word that stands near hits. */
export interface Collocate {
  word: string
  /** How often it stands near one, and how often in all. */
  near: number
  all: number
  /** Log-likelihood (G2) of so many by chance, and log-Dice. */
  likelihood: number
  dice: number
  /** The query for these hits. */
  query: string
}

/** The words that stand near hits. */
export interface FoundCollocates {
  view: 'collocates'
  collocates: Collocate[]
  /** How many hits were looked at, of how many. */
  sampled: number
  hits: number
  width: number
  sort: string
}

/** The hits of a year or body. */
export interface Figure {
  name: string
  hits: number
  clauses: number
  /** Hits for each thousand clauses that were searched there. */
  perThousand: number
  query: string | null
}

/** The hits by year and by body. */
export interface FoundFigures {
  view: 'figures'
  years: Figure[]
  bodies: Figure[]
}

/** What helps where nothing was found. */
export interface Help {
  /** What each part of the query finds alone. */
  parts: { words: string; query: string; clauses: number }[]
  /** Words of the corpus that are spelled nearly so, or begin so. */
  spellings: { instead: string; query: string; count: number }[]
}

/** The answer to a search. */
export interface SearchResults {
  type: 'results'
  /** Whether the query asks for nothing. */
  isEmpty: boolean
  reading: ShownReading
  /** How much was found, and how many hits it has. */
  total: Counts & { hits: number }
  /** What was searched, after the filters. */
  searched: Counts
  /** What results may be filtered by. */
  bodies: { id: string; name: string }[]
  /** What the whole corpus has. */
  corpus: Counts
  found: FoundClauses | FoundRows | FoundCollocates | FoundFigures
  help: Help | null
}

/** A search that would load much, and did not. */
export interface LargeSearch {
  type: 'large'
  bytes: number
  reading: ShownReading
  bodies: { id: string; name: string }[]
  corpus: Counts
}

/** What may be narrowed down, with how many clauses of what was found. */
export interface Facet {
  name: string
  values: { name: string; clauses: number; query: string }[]
}

/** What is offered above the results. */
export interface Offers {
  /** `isClose` is false for texts that have a single word of the query among others in their titles. */
  things: (NamedThing & { isClose: boolean })[]
  /** The places that the query names, paragraphs of resolutions; or that there is none. */
  goTo: GoTo[]
}

/** Where a query such as "op 3 AALCO" leads. */
export interface GoTo {
  /** "Operative paragraph 3 of INTERNATIONAL LAW IN CYBERSPACE" */
  words: string
  /** Null where the corpus lacks it. */
  path: string | null
}
