/**
 * Instruments as their pages show them: what in the corpus cites one, by its parts, and what
 * notes lead to it.
 */
import type { Body, Instrument } from '../../authorities'
import { bodyOf } from '../../describe'
import type { Note } from '../../notes'
import { type InstrumentPart, partAt, subjectOf } from '../../parts'
import type { Resolution } from '../../record'
import { instrumentPartAnchor } from '../../site'
import type { Corpus } from '../corpus'
import { type Citing, citingInstrument, citingParts } from './links'
import { noteLookup } from './lookups'

/** A note, its resolution and that one's body. */
export interface NotePlace {
  resolution: Resolution
  body: Body | undefined
  note: Note
}

/** A part of an instrument, and what leads to it. */
export interface PartUse {
  part: InstrumentPart
  anchor: string
  /** What it is about, where the data say so. */
  subject: string | undefined
  citing: Citing[]
  notes: NotePlace[]
}

/** What leads to an instrument. */
export interface InstrumentUse {
  citing: Citing[]
  /**
   * The parts that the data describe, or that clauses or notes lead to, in the order of their
   * numbers.
   */
  parts: PartUse[]
  notes: NotePlace[]
  /** The instruments that it comprises. */
  comprises: Instrument[]
  /** The instruments that comprise it. */
  comprisedBy: Instrument[]
}

/** What leads to an instrument. */
export function useOf(corpus: Corpus, instrument: Instrument): InstrumentUse {
  const { instruments } = corpus.authorities
  const leading = notesTo(corpus, instrument.id)
  const byPart = citingParts(corpus, instrument.id)
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
    return [
      {
        part,
        anchor,
        subject: subjectOf(instrument, part),
        citing: byPart.get(anchor) ?? [],
        notes: leading.filter((place) => place.parts.includes(anchor)),
      },
    ]
  })
  return {
    citing: citingInstrument(corpus, instrument.id),
    parts: parts.toSorted((a, b) => inOrder.compare(a.anchor, b.anchor)),
    notes: leading,
    comprises: instruments.filter(({ id }) => instrument.comprises.includes(id)),
    comprisedBy: instruments.filter(({ comprises }) => comprises.includes(instrument.id)),
  }
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
