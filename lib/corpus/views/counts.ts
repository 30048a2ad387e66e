/**
 * How much of the corpus is on each topic and leads to each instrument: counted once for all of
 * them, for lists.
 */
import { isFootnoteAnchor } from '../../site'
import type { Corpus } from '../corpus'
import { keptFor } from './lookups'

/** The clauses and notes that lead to something, and how many resolutions the clauses belong to. */
export interface UseCount {
  clauses: number
  resolutions: number
  notes: number
}

/** The clauses and notes on each topic, by its id; only topics that have any. */
export const countTopics = keptFor(
  ({ annotations }: Pick<Corpus, 'annotations'>): Map<string, UseCount> => {
    const tally = createTally()
    for (const [resolution, { topics, notes }] of annotations) {
      for (const [anchor, ids] of topics) {
        for (const id of ids) tally.addClause(id, resolution, anchor)
      }
      for (const note of notes) for (const id of new Set(note.topics)) tally.addNote(id)
    }
    return tally.counts()
  },
)

/**
 * The clauses that cite each instrument or a part of it, and the notes that lead there, by its id;
 * only instruments that have any.
 */
export const countInstruments = keptFor(
  ({
    links,
    annotations,
  }: Pick<Corpus, 'annotations'> & {
    links: readonly Pick<Corpus['links'][number], 'from' | 'to'>[]
  }): Map<string, UseCount> => {
    const tally = createTally()
    for (const { from, to } of links) {
      if (to?.type === 'instrument' && !isFootnoteAnchor(from.anchor))
        tally.addClause(to.id, from.resolution, from.anchor)
    }
    for (const { notes } of annotations.values()) {
      for (const note of notes) {
        for (const id of new Set(note.instruments.map((link) => link.id))) tally.addNote(id)
      }
    }
    return tally.counts()
  },
)

function createTally() {
  const found = new Map<string, { clauses: Set<string>; resolutions: Set<string>; notes: number }>()
  const at = (id: string) => {
    const entry = found.get(id) ?? { clauses: new Set(), resolutions: new Set(), notes: 0 }
    found.set(id, entry)
    return entry
  }
  return {
    addClause(id: string, resolution: string, anchor: string): void {
      const { clauses, resolutions } = at(id)
      clauses.add(`${resolution}#${anchor}`)
      resolutions.add(resolution)
    },
    addNote(id: string): void {
      at(id).notes++
    },
    counts: (): Map<string, UseCount> =>
      new Map(
        [...found].map(([id, { clauses, resolutions, notes }]) => [
          id,
          { clauses: clauses.size, resolutions: resolutions.size, notes },
        ]),
      ),
  }
}
