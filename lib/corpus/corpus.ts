/**
 * The corpus once it is loaded: everything that pages, search and the data show.
 */
import type { Authorities } from '../authorities'
import type { Annotations } from '../notes'
import type { Position, Resolution } from '../record'
import type { Release } from '../releases'
import type { Link } from './resolve'

/** A text in another language than the first of its resolution, with what belongs to it alone. */
export interface Translation {
  /** Its record: the id is that of the resolution, the rest is this text's own. */
  resolution: Resolution
  /** As issued, to the letter. */
  text: string
  /** Where that begins in its source file, after the front matter. */
  textStart: Position
  /** The anchors that name the same place here as in the first language: all, where the paragraphs are the same. */
  shared: ReadonlySet<string>
  /** The editor's annotations that apply to it: those of what is shared, and those on this text alone. */
  annotations: Annotations
  /** Its citations with what they lead to; links of the corpus are those of first languages. */
  links: Link[]
}

/** Everything that the site is made of. */
export interface Corpus {
  /**
   * Each resolution in its first language, by which it is listed, searched, linked and counted.
   * Newest first, and of one day by symbol, the last first; undated last; then by name.
   */
  resolutions: Resolution[]
  /** The texts as issued, to the letter, by resolution id. */
  texts: ReadonlyMap<string, string>
  /** Where each begins in its source file, after the front matter, by resolution id. */
  textStarts: ReadonlyMap<string, Position>
  /** The other languages of resolutions that have several, by resolution id and in the order of their tags. */
  translations: ReadonlyMap<string, readonly Translation[]>
  authorities: Authorities
  /** The editor's annotations of each resolution, by its id. */
  annotations: ReadonlyMap<string, Annotations>
  /** The versions that have a name, the newest first. */
  releases: readonly Release[]
  /** Every citation in the corpus with what it leads to. */
  links: Link[]
}

/** What a resolution without notes has. */
export const NO_ANNOTATIONS: Annotations = { topics: new Map(), notes: [], retired: [] }
