/**
 * The corpus once it is loaded: everything that pages, search and the data show.
 */
import type { Authorities } from '../authorities'
import type { Annotations } from '../notes'
import type { Position, Resolution } from '../record'
import type { Release } from '../releases'
import type { Link } from './resolve'

/** Everything that the site is made of. */
export interface Corpus {
  /** Newest first, and of one day by symbol, the last first; undated last; then by name. */
  resolutions: Resolution[]
  /** The texts as issued, to the letter, by resolution id. */
  texts: ReadonlyMap<string, string>
  /** Where each begins in its source file, after the front matter, by resolution id. */
  textStarts: ReadonlyMap<string, Position>
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
