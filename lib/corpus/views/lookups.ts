/**
 * Indices for what pages ask of the corpus, each made once, on first use, so that no page goes
 * through the whole corpus.
 */
import { push } from '../../group-by'
import type { Note } from '../../notes'
import type { Clause, Footnote, Resolution } from '../../record'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'
import type { Link, ResolvedLink } from '../resolve'

/** A function whose result is kept for as long as its argument. */
export function keptFor<Asked extends object, Result>(
  make: (asked: Asked) => Result,
): (asked: Asked) => Result {
  const kept = new WeakMap<Asked, { result: Result }>()
  return (asked) => {
    const found = kept.get(asked) ?? { result: make(asked) }
    kept.set(asked, found)
    return found.result
  }
}

/** The same for a function that is also given a name: what a corpus has on a topic, by its id. */
export function keptByName<Asked extends object, Result>(
  make: (asked: Asked, name: string) => Result,
): (asked: Asked, name: string) => Result {
  const keptOf = keptFor((_: Asked) => new Map<string, { result: Result }>())
  return (asked, name) => {
    const kept = keptOf(asked)
    const found = kept.get(name) ?? { result: make(asked, name) }
    kept.set(name, found)
    return found.result
  }
}

/** The resolutions of a corpus by their ids. */
export const resolutionsById = keptFor(
  (resolutions: readonly Resolution[]): ReadonlyMap<string, Resolution> =>
    new Map(resolutions.map((resolution) => [resolution.id, resolution])),
)

/** A clause and its parent clause. */
export interface PlacedClause {
  clause: Clause
  parent: PlacedClause | null
}

/** The clauses of a resolution by their anchors, with their parents. */
export const clausesByAnchor = keptFor(
  (resolution: Resolution): ReadonlyMap<string, PlacedClause> => {
    const places = new Map<string, PlacedClause>()
    const place = (clause: Clause, parent: PlacedClause | null) => {
      const placed = { clause, parent }
      places.set(clause.anchor, placed)
      for (const child of clause.children) place(child, placed)
    }
    for (const clause of allClauses(resolution)) if (!places.has(clause.anchor)) place(clause, null)
    return places
  },
)

/** The footnotes of a resolution's source by their anchors. */
export const footnotesByAnchor = keptFor(
  ({ footnotes = [] }: Resolution): ReadonlyMap<string, Footnote> =>
    new Map(footnotes.map((footnote) => [footnote.anchor, footnote])),
)

/** The links of a corpus, in its order, by source and by target. */
export interface LinkLookup {
  /** All links of a resolution, unresolved ones too, by its id. */
  allFrom: ReadonlyMap<string, readonly Link[]>
  /** By the resolution that they come from, then by the clause. */
  from: ReadonlyMap<string, ReadonlyMap<string, ResolvedLink[]>>
  /** To a resolution as a whole, by its id. */
  toResolution: ReadonlyMap<string, readonly ResolvedLink[]>
  /** To a resolution or to clauses of it, by its id. */
  toResolutionOrClauses: ReadonlyMap<string, readonly ResolvedLink[]>
  /** To clauses, by their resolution, then by the clause. */
  toClauses: ReadonlyMap<string, ReadonlyMap<string, ResolvedLink[]>>
  /** To an instrument or a part of it, by its id. */
  toInstrument: ReadonlyMap<string, readonly ResolvedLink[]>
}

/** See {@link LinkLookup}. */
export const linkLookup = keptFor((links: Corpus['links']): LinkLookup => {
  const allFrom = new Map<string, Link[]>()
  const from = new Map<string, Map<string, ResolvedLink[]>>()
  const toResolution = new Map<string, ResolvedLink[]>()
  const toResolutionOrClauses = new Map<string, ResolvedLink[]>()
  const toClauses = new Map<string, Map<string, ResolvedLink[]>>()
  const toInstrument = new Map<string, ResolvedLink[]>()
  for (const link of links) push(allFrom, link.from.resolution, link)
  for (const link of links.filter(isResolved)) {
    const { to } = link
    push(inner(from, link.from.resolution), link.from.anchor, link)
    if (to.type === 'instrument') push(toInstrument, to.id, link)
    if (to.type === 'resolution') {
      push(toResolution, to.id, link)
      push(toResolutionOrClauses, to.id, link)
    }
    if (to.type !== 'clauses') continue
    push(toResolutionOrClauses, to.resolution, link)
    for (const anchor of to.anchors) push(inner(toClauses, to.resolution), anchor, link)
  }
  return { allFrom, from, toResolution, toResolutionOrClauses, toClauses, toInstrument }
})

/** A note, and the resolution that it is on. */
export interface PlacedNote {
  resolution: Resolution
  note: Note
}

/** What one resolution has on a topic. */
interface TopicEntry {
  resolution: Resolution
  clauses: Clause[]
  notes: Note[]
}

/** The editor's topics and notes, by what they lead to; each in the order of the corpus. */
export interface NoteLookup {
  /** The resolutions that have something on a topic, by its id. */
  onTopic: ReadonlyMap<string, readonly TopicEntry[]>
  /** The notes that lead to an instrument, by its id. */
  toInstrument: ReadonlyMap<string, readonly { resolution: Resolution; note: Note }[]>
}

/** See {@link NoteLookup}. */
export const noteLookup = keptFor(
  (corpus: Pick<Corpus, 'resolutions' | 'annotations'>): NoteLookup => {
    const onTopic = new Map<string, TopicEntry[]>()
    const toInstrument = new Map<string, { resolution: Resolution; note: Note }[]>()
    for (const resolution of corpus.resolutions) {
      const annotations = corpus.annotations.get(resolution.id)
      if (!annotations) continue
      const here = new Map<string, TopicEntry>()
      const on = (topic: string) => {
        const found = here.get(topic) ?? { resolution, clauses: [], notes: [] }
        here.set(topic, found)
        return found
      }
      for (const clause of annotations.topics.size > 0 ? allClauses(resolution) : []) {
        for (const id of new Set(annotations.topics.get(clause.anchor))) on(id).clauses.push(clause)
      }
      for (const note of annotations.notes) {
        for (const id of new Set(note.topics)) on(id).notes.push(note)
        for (const id of new Set(note.instruments.map((link) => link.id))) {
          push(toInstrument, id, { resolution, note })
        }
      }
      for (const [id, found] of here) push(onTopic, id, found)
    }
    return { onTopic, toInstrument }
  },
)

function isResolved(link: Link): link is ResolvedLink {
  return link.to !== null
}

function inner<Key, InnerKey, Value>(
  map: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const found = map.get(key) ?? new Map<InnerKey, Value>()
  map.set(key, found)
  return found
}
