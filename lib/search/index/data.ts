/**
 * What the browser loads to search, in files of their own, each as a query needs it.
 *
 * `index.json` is loaded first. The words are parted by the alphabet into shards: one has the paragraphs in
 * which each word is, another at which places. A text has a file of its own. All but `index.json` are named
 * by what is in them, so that they may be kept for ever. A small corpus has all in one file.
 */
import type { Force } from '../../record'
import type { SearchKind } from '../../site'
import type { Counts } from '../counts'
import type { WordFormData } from '../query/forms'

/** Increases with every change to words, to the form of the data or to what is in it. */
export const SEARCH_VERSION = 6

/** The name of a file, and how many bytes it has before it is compressed. */
export interface SearchFile {
  name: string
  bytes: number
}

/** A part of the alphabet. */
export interface WordShard {
  /** The first word in it. */
  first: string
  words: SearchFile
  positions: SearchFile
}

/** The file at `searchIndexPath`. */
export interface SearchManifest {
  version: number
  /** The version of the corpus, by which it is cited; empty where it is not known. */
  corpus: string
  /** A file that has all others in it, where the corpus is small; else null. */
  bundle: SearchFile | null
  /** How much there is. */
  counts: Counts
  /** The bodies that have resolutions, by name. */
  bodies: { id: string; name: string }[]
  /** In the order of the alphabet, by code units. */
  shards: WordShard[]
  paragraphs: SearchFile
  fields: SearchFile
  names: SearchFile
  vocabulary: SearchFile
  forms: WordFormData
}

/** The kind of a paragraph as one letter, and whether it begins a clause: a sub-paragraph is in lower case. */
export const PARAGRAPH_LETTERS = {
  P: { kind: 'preambular', begins: true },
  p: { kind: 'preambular', begins: false },
  O: { kind: 'operative', begins: true },
  o: { kind: 'operative', begins: false },
  F: { kind: 'footnote', begins: true },
  X: { kind: 'other', begins: true },
  N: { kind: 'note', begins: true },
} as const satisfies Record<string, { kind: SearchKind; begins: boolean }>

/** Which paragraphs there are: the first file that any query needs. */
export interface ParagraphData {
  /** The paragraphs of each resolution, in the order of the corpus, a letter each: "PPPOoON". */
  letters: string[]
  /** The files of the texts, in the same order. */
  texts: string[]
  /** The bodies of the resolutions, as places in {@link SearchManifest.bodies}; -1 where it is not known. */
  bodies: number[]
  /** The dates by which they go; empty where there is none. */
  dates: string[]
}

/** What is searched by fields, loaded when a query or a reader asks for one. Lists of paragraphs rise. */
export interface FieldData {
  /** The heads of openings; a paragraph has that of its own opening, or else of the one it belongs to. */
  verbs: { lemma: string; forms: string[]; force: Force | null; paragraphs: number[] }[]
  /** The words that open paragraphs, as printed. */
  openings: { phrase: string; paragraphs: number[] }[]
  topics: { id: string; name: string; paragraphs: number[] }[]
  /** What is cited: instruments, parts of them, resolutions, and resolutions and documents that the corpus lacks. */
  cited: {
    id: string
    names: string[]
    kind: 'instrument' | 'part' | 'resolution' | 'outside'
    paragraphs: number[]
  }[]
  /** In the order of the corpus. */
  statuses: string[]
  languages: string[]
  votes: ('without' | 'recorded' | null)[]
  /** The subjects under which a library lists resolutions. */
  subjects: { name: string; resolutions: number[] }[]
}

/** What may be offered beside clauses, loaded after a first answer. */
export interface NamedThing {
  type: 'topic' | 'instrument' | 'part' | 'body' | 'session' | 'resolution'
  name: string
  /** What tells it from others of its name: the symbol of a resolution, or its date. */
  details?: string
  /** Further words by which it is found: a symbol, an enacting formula, a place, a date. */
  also: string[]
  /** Where it is. */
  path: string
  /** How many clauses are on it, or of it; null where that says nothing. */
  clauses: number | null
  language: string
}

/** The names of a corpus, and FlexSearch's own export of an index over them, by its keys. */
export interface NameData {
  things: NamedThing[]
  index: Record<string, string>
}

/** A text as search shows it. */
export interface SearchText {
  id: string
  name: string
  language: string
  /** What identifies it beside its name: "AALCO · AALCO/RES/54/SP2 · 17 April 2015". */
  details: string[]
  paragraphs: SearchParagraph[]
}

/** A paragraph or a note, as search shows it. */
export interface SearchParagraph {
  kind: SearchKind
  /** Empty where it has none. */
  anchor: string
  /**
   * Its place in words: "12", "2 (a)"; a footnote's "3", a note's "4 on operative 12"; what other text is,
   * "Annex".
   */
  place: string
  text: string
  /** How many characters of it open the clause: "Calls upon"; none where it has no opening. */
  opening?: number
  /** For a sub-paragraph, the place in {@link SearchText.paragraphs} of the one it belongs to. */
  of?: number
}
