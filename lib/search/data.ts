/**
 * What the browser loads to search: the clauses, and the index over them.
 */
import type { ClauseKind } from '../record'

/** A clause as search knows it. */
export interface SearchClause {
  /** Index of its resolution in {@link SearchData.resolutions}. */
  resolution: number
  kind: ClauseKind
  anchor: string
  /** Its place in words: "12", "2 (a)". */
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
  /** What tells it apart beside its name: "AALCO · AALCO/RES/54/SP2 · 17 April 2015". */
  details: string[]
}

/** The file at `searchIndexPath`. */
export interface SearchData {
  version: number
  bodies: { id: string; name: string }[]
  resolutions: SearchResolution[]
  clauses: SearchClause[]
  /** FlexSearch's own export, by its keys. */
  index: Record<string, string>
}
