/**
 * The links of the corpus from both ends: what a clause cites, and what cites it.
 */
import type { Instrument } from '../../authorities'
import { push } from '../../group-by'
import type { Clause, Footnote, Opening, Range, Resolution, Target } from '../../record'
import type { Corpus } from '../corpus'
import type { Link, ResolvedLink } from '../resolve'
import {
  clausesByAnchor,
  footnotesByAnchor,
  linkLookup,
  type PlacedClause,
  resolutionsById,
} from './lookups'

type Linked = Pick<Corpus, 'resolutions' | 'links'>

/** The resolved links of a resolution's clauses, by the clause's anchor. */
export function linksFrom(
  { links }: Pick<Corpus, 'links'>,
  resolution: string,
): ReadonlyMap<string, ResolvedLink[]> {
  return linkLookup(links).from.get(resolution) ?? new Map()
}

/** All links of a resolution's clauses, unresolved ones too, in its order. */
export function allLinksFrom(
  { links }: Pick<Corpus, 'links'>,
  resolution: string,
): readonly Link[] {
  return linkLookup(links).allFrom.get(resolution) ?? []
}

/** The words with which a clause or a footnote cites something. */
export interface CitingWords extends Range {
  /** The opening that governs them: "Recalling", "Reaffirms"; null where there is none, as in a footnote. */
  verb: Opening | null
}

/** A clause or a footnote of the source that cites something, and the words with which it does. */
export interface CitingText {
  by: Clause | Footnote
  words: CitingWords[]
}

/** A resolution with clauses and footnotes that cite something; all in the order of the corpus. */
export interface Citing {
  resolution: Resolution
  texts: CitingText[]
}

/**
 * What cites a resolution: with words that mean the whole of it, and with words that mean one of
 * its clauses, by the clause's anchor. A clause is not cited by what cites its resolution as a
 * whole.
 */
export function citingResolution(
  corpus: Linked,
  resolution: string,
): { whole: Citing[]; clauses: Map<string, Citing[]> } {
  const { toResolution, toClauses } = linkLookup(corpus.links)
  const byAnchor = toClauses.get(resolution) ?? new Map<string, ResolvedLink[]>()
  return {
    whole: read(corpus, toResolution.get(resolution) ?? []),
    clauses: new Map([...byAnchor].map(([anchor, links]) => [anchor, read(corpus, links)])),
  }
}

/** What of other resolutions cites a resolution or any of its clauses. */
export function citingAnyOf(corpus: Linked, resolution: string): Citing[] {
  const links = linkLookup(corpus.links).toResolutionOrClauses.get(resolution) ?? []
  return read(
    corpus,
    links.filter(({ from }) => from.resolution !== resolution),
  )
}

/** What cites an instrument or any part of it. */
export function citingInstrument(corpus: Linked, instrument: string): Citing[] {
  return read(corpus, linksToInstrument(corpus, instrument))
}

/** What cites each part of an instrument, by the part's anchor; in the order in which they are cited. */
export function citingParts(corpus: Linked, instrument: string): Map<string, Citing[]> {
  const byPart = new Map<string, ResolvedLink[]>()
  for (const link of linksToInstrument(corpus, instrument)) {
    const part = partOf(link.to)
    if (part) push(byPart, part, link)
  }
  return new Map([...byPart].map(([part, links]) => [part, read(corpus, links)]))
}

/**
 * The instruments that no clause cites, either directly or through one that comprises them.
 *
 * @param used ids of instruments that are used elsewhere, as in notes
 */
export function unusedInstruments(
  { links, authorities }: Pick<Corpus, 'links' | 'authorities'>,
  used: Iterable<string> = [],
): Instrument[] {
  const { instruments } = authorities
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]))
  const seen = new Set<string>()
  const use = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const part of byId.get(id)?.comprises ?? []) use(part)
  }
  for (const id of used) use(id)
  for (const { to } of links) if (to?.type === 'instrument') use(to.id)
  return instruments.filter(({ id }) => !seen.has(id))
}

function linksToInstrument({ links }: Linked, instrument: string): readonly ResolvedLink[] {
  return linkLookup(links).toInstrument.get(instrument) ?? []
}

function partOf(to: Target): string | null {
  return to.type === 'instrument' ? to.part : null
}

/** The clauses and footnotes that links come from, in the order of the links. */
function read({ resolutions }: Linked, links: readonly ResolvedLink[]): Citing[] {
  const byId = resolutionsById(resolutions)
  const found = new Map<string, Citing>()
  for (const { from, citation } of links) {
    const resolution = byId.get(from.resolution)
    if (!resolution) continue
    const place = clausesByAnchor(resolution).get(from.anchor)
    const by = place?.clause ?? footnotesByAnchor(resolution).get(from.anchor)
    if (!by) continue
    const { start, end } = citation
    const words = { start, end, verb: place ? verbAt(place, start) : null }
    const citing = found.get(resolution.id) ?? { resolution, texts: [] }
    found.set(resolution.id, citing)
    const last = citing.texts.at(-1)
    if (last?.by === by) last.words.push(words)
    else citing.texts.push({ by, words: [words] })
  }
  return [...found.values()]
}

/**
 * The last opening that begins before a place; a sub-paragraph without one continues its parent's.
 */
function verbAt({ clause, parent }: PlacedClause, start: number): Opening | null {
  const openings = clause.opening ? [clause.opening, ...clause.assertions] : clause.assertions
  const last = openings.findLast((opening) => opening.start < start)
  return last ?? (parent && verbAt(parent, parent.clause.text.length))
}
