/**
 * Instruments as their pages show them: what in the corpus cites one, by its parts, and what
 * notes lead to it.
 */
import type { Body, Instrument } from '../../authorities'
import { bodyOf } from '../../describe'
import { type ListPage, linesOf, listPages, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Note } from '../../notes'
import { partAt, subjectOf } from '../../parts'
import type { Resolution } from '../../record'
import { instrumentPartAnchor } from '../../site'
import type { Corpus } from '../corpus'
import {
  CITING_AT_MOST,
  type CitingList,
  type CitingPlace,
  citingList,
  placesOf,
} from './citing-lists'
import { type Citing, citingInstrument, citingParts } from './links'
import { keptByName, noteLookup } from './lookups'

/** A note, its resolution and that one's body. */
export interface NotePlace {
  resolution: Resolution
  body: Body | undefined
  note: Note
}

/** A part of an instrument, and what leads to it. */
export interface PartUse {
  /** "Article 2 (4)" */
  name: string
  anchor: string
  /** What it is about, where the data say so. */
  subject: string | undefined
  citing: CitingList
  /** Whether more clauses cite it than are named beside it: they have pages of their own. */
  hasPages: boolean
  notes: NotePlace[]
}

/** A clause or a footnote that cites an instrument, or a note that leads to it. */
export type InstrumentEntry =
  | { type: 'clause'; place: CitingPlace }
  | { type: 'note'; place: NotePlace }

/** What leads to an instrument. */
export interface InstrumentUse {
  instrument: Instrument
  citing: Citing[]
  /** The clauses and footnotes, then the notes; the first page has the parts above them. */
  pages: ListPage<InstrumentEntry>[]
  /**
   * The parts that the data describe, or that clauses or notes lead to, in the order of their
   * numbers.
   */
  parts: PartUse[]
  /** Whether they are so many that they stand in columns. */
  hasManyParts: boolean
  notes: NotePlace[]
  /** The instruments that it comprises. */
  comprises: Instrument[]
  /** The instruments that comprise it. */
  comprisedBy: Instrument[]
}

/** How many lines a part takes on its instrument's page. */
const LINES_OF_PART = 2
/** From how many parts on they stand in two columns where there is room. */
const MANY_PARTS = 60

/** What leads to an instrument, by its id; null where there is none of that id. */
export const instrumentUse = keptByName((corpus: Corpus, id): InstrumentUse | null => {
  const instrument = corpus.authorities.instruments.find((candidate) => candidate.id === id)
  if (!instrument) return null
  const { instruments } = corpus.authorities
  const leading = notesTo(corpus, id)
  const byPart = citingParts(corpus, id)
  const anchors = new Set([
    ...instrument.parts.flatMap(({ name, subjects }) =>
      Object.keys(subjects).map((number) => instrumentPartAnchor(name, number)),
    ),
    ...byPart.keys(),
    ...leading.flatMap(({ parts }) => parts),
  ])
  const parts = [...anchors].flatMap((anchor): PartUse[] => {
    const part = partAt(instrument, anchor)
    if (!part) return []
    const citing = citingList(byPart.get(anchor) ?? [])
    return [
      {
        name: `${part.name} ${part.number}`,
        anchor,
        subject: subjectOf(instrument, part),
        citing,
        hasPages: citing.places.length > CITING_AT_MOST,
        notes: leading.filter((place) => place.parts.includes(anchor)),
      },
    ]
  })
  const citing = citingInstrument(corpus, id)
  const entries: InstrumentEntry[] = [
    ...placesOf(citing).map((place) => ({ type: 'clause' as const, place })),
    ...leading.map((place) => ({ type: 'note' as const, place })),
  ]
  return {
    instrument,
    citing,
    pages: listPages(entries, TEXT_LINES_A_PAGE, linesOfEntry, linesOfParts(parts.length)),
    parts: parts.toSorted((a, b) => inOrder.compare(a.anchor, b.anchor)),
    hasManyParts: parts.length > MANY_PARTS,
    notes: leading,
    comprises: instruments.filter(({ id }) => instrument.comprises.includes(id)),
    comprisedBy: instruments.filter(({ comprises }) => comprises.includes(id)),
  }
})

function linesOfEntry(entry: InstrumentEntry): number {
  return linesOf(entry.type === 'clause' ? entry.place.by : entry.place.note)
}

function linesOfParts(count: number): number {
  return LINES_OF_PART * (count > MANY_PARTS ? count / 2 : count)
}

/** Orders numbers by value: Article 9 before Article 10. */
const inOrder = new Intl.Collator('en', { numeric: true })

/** The notes that lead to an instrument, with the anchors of its parts that they lead to. */
function notesTo(corpus: Corpus, instrument: string): (NotePlace & { parts: string[] })[] {
  return (noteLookup(corpus).toInstrument.get(instrument) ?? []).map(({ resolution, note }) => ({
    resolution,
    body: bodyOf(corpus.authorities.bodies, resolution),
    note,
    parts: note.instruments.flatMap(({ id, part }) => (id === instrument && part ? part : [])),
  }))
}
