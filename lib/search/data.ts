/**
 * What the browser loads to search: the clauses and the notes on them, and the index over both.
 */
import type { SearchKind } from '../site'

/** A clause or a note, as search knows it. */
export interface SearchEntry {
  /** Index of its resolution in {@link SearchData.resolutions}. */
  resolution: number
  kind: SearchKind
  anchor: string
  /** Its place in words: "12", "2 (a)"; a note's "4 on operative 12". */
  place: string
  text: string
}

/** A resolution as search knows it. */
export interface SearchResolution {
  id: string
  name: string
  /** The language of its text. */
  language: string
  /** Id of the body. */
  body: string
  /** What identifies it beside its name: "AALCO · AALCO/RES/54/SP2 · 17 April 2015". */
  details: string[]
}

/** The file at `searchIndexPath`. */
export interface SearchData {
  version: number
  bodies: { id: string; name: string }[]
  resolutions: SearchResolution[]
  /** In the order of the texts; a note follows its clause. */
  entries: SearchEntry[]
  /** FlexSearch's own export, by its keys. */
  index: Record<string, string>
}
