/**
 * What surrounds the clauses of a resolution: the editor's notes, the topics, and what in the
 * corpus cites them.
 */
import type { Body, Topic } from '../../authorities'
import { bodyOf, type CountOfTexts, countTexts } from '../../describe'
import type { ClauseAddress, Note } from '../../notes'
import type { Clause, Footnote, Resolution } from '../../record'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'
import { CITING_AT_MOST, type CitingPlace, citedByList, placesOf } from './citing-lists'
import { citingResolution } from './links'
import { clausesByAnchor, resolutionsById } from './lookups'
import { textOf } from './texts'

/** A clause with all that is needed to name it. */
export interface ClausePlace {
  resolution: Resolution
  body: Body | undefined
  clause: Clause
}

/** A note with the clauses that it suggests comparing. */
export interface ComparingNote {
  note: Note
  compare: ClausePlace[]
}

/** A clause or a footnote that cites a clause, and the words that open it where it does: "Recalling". */
export interface CitedBy extends Omit<ClausePlace, 'clause'> {
  by: Clause | Footnote
  verbs: string[]
}

/** What cites something: as much as is named beside it. */
export interface CitedByFirst {
  first: CitedBy[]
  /** How many there are in the list of all, of each kind; where all are named there is none. */
  listed: CountOfTexts | null
}

/** What surrounds a clause. */
export interface Apparatus {
  notes: ComparingNote[]
  topics: Topic[]
  citedBy: CitedByFirst
}

/** A clause of the corpus by its address, null where there is none. */
function clausePlace(
  { resolutions, authorities }: Pick<Corpus, 'resolutions' | 'authorities'>,
  address: ClauseAddress,
): ClausePlace | null {
  const resolution = resolutionsById(resolutions).get(address.resolution)
  const place = resolution && clausesByAnchor(resolution).get(address.anchor)
  if (!place) return null
  return { resolution, clause: place.clause, body: bodyOf(authorities.bodies, resolution) }
}

/** A note with the clauses that it suggests comparing, without those that its words link to. */
export function comparing(corpus: Corpus, note: Note): ComparingNote {
  const isSaid = (link: ClauseAddress) =>
    note.clauses.some(
      ({ resolution, anchor }) => resolution === link.resolution && anchor === link.anchor,
    )
  const compare = note.links
    .filter((link) => !isSaid(link))
    .map((address) => clausePlace(corpus, address))
    .filter((place) => place !== null)
  return { note, compare }
}

/** The first of the clauses and footnotes that cite something. */
function firstOf(
  { authorities }: Pick<Corpus, 'authorities'>,
  places: readonly CitingPlace[],
): CitedBy[] {
  return places.slice(0, CITING_AT_MOST).map(({ resolution, by, words }) => ({
    resolution,
    body: bodyOf(authorities.bodies, resolution),
    by,
    verbs: [...new Set(words.flatMap(({ verb }) => verb?.phrase ?? []))],
  }))
}

/** How many clauses and footnotes a list has; null where they are so few that there is none. */
function listed(places: readonly CitingPlace[]): CountOfTexts | null {
  return places.length > CITING_AT_MOST ? countTexts(places) : null
}

/**
 * What in the corpus cites a resolution as a whole, except its own clauses. The list of all has what cites
 * one of its clauses too.
 */
export function citedAsWhole(corpus: Corpus, { id }: Resolution): CitedByFirst {
  const whole = citingResolution(corpus, id).whole.filter(({ resolution }) => resolution.id !== id)
  const { places } = citedByList(corpus, { resolution: id, anchor: null })
  return { first: firstOf(corpus, placesOf(whole)), listed: listed(places) }
}

/** What surrounds each clause of a text, in whatever language, by its anchor; only clauses that have anything. */
export function apparatusOf(corpus: Corpus, resolution: Resolution): Map<string, Apparatus> {
  const cited = citingResolution(corpus, resolution.id).clauses
  const { annotations, isShared } = textOf(corpus, resolution)
  const { topics, notes } = annotations
  const citedByFirst = (anchor: string): CitedByFirst => {
    const places = placesOf(isShared(anchor) ? (cited.get(anchor) ?? []) : [])
    return { first: firstOf(corpus, places), listed: listed(places) }
  }
  const found = allClauses(resolution).map(({ anchor }): [string, Apparatus] => [
    anchor,
    {
      notes: notes.filter(({ clause }) => clause === anchor).map((note) => comparing(corpus, note)),
      topics: corpus.authorities.topics.filter(({ id }) => topics.get(anchor)?.includes(id)),
      citedBy: citedByFirst(anchor),
    },
  ])
  return new Map(
    found.filter(
      ([, { notes, topics, citedBy }]) => notes.length + topics.length + citedBy.first.length > 0,
    ),
  )
}
