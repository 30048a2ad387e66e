/**
 * Topics, and the clauses and notes on them.
 */
import type { Body } from '../../authorities'
import { bodyOf } from '../../describe'
import { type ListPage, linesOf, listPages, TEXT_LINES_A_PAGE } from '../../list-pages'
import type { Clause, Resolution } from '../../record'
import type { Corpus } from '../corpus'
import { type ComparingNote, comparing } from './apparatus'
import { keptByName, noteLookup } from './lookups'

/** A clause or a note on a topic, and what it is of. */
export type OnTopic = {
  resolution: Resolution
  body: Body | undefined
} & ({ type: 'clause'; clause: Clause } | { type: 'note'; note: ComparingNote })

/** A topic as its pages show it. */
export interface TopicList {
  clauses: number
  /** How many resolutions these are of. */
  resolutions: number
  /** By resolution, in the order of the corpus; the notes of one after its clauses. */
  pages: ListPage<OnTopic>[]
  /** The resolutions that have nothing on it, where they are few enough to be named. */
  without: Resolution[]
}

/** How many resolutions are named for having nothing on a topic. */
const WITHOUT_AT_MOST = 12

/** What there is on a topic, by its id. */
export const topicList = keptByName((corpus: Corpus, topic): TopicList => {
  const found = noteLookup(corpus).onTopic.get(topic) ?? []
  const entries = found.flatMap(({ resolution, clauses, notes }): OnTopic[] => {
    const of = { resolution, body: bodyOf(corpus.authorities.bodies, resolution) }
    return [
      ...clauses.map((clause) => ({ ...of, type: 'clause' as const, clause })),
      ...notes.map((note) => ({ ...of, type: 'note' as const, note: comparing(corpus, note) })),
    ]
  })
  const having = new Set(found.map(({ resolution }) => resolution))
  const without = corpus.resolutions.filter((resolution) => !having.has(resolution))
  return {
    clauses: entries.filter(({ type }) => type === 'clause').length,
    resolutions: found.filter(({ clauses }) => clauses.length > 0).length,
    pages: listPages(entries, TEXT_LINES_A_PAGE, (entry) =>
      linesOf(entry.type === 'clause' ? entry.clause : entry.note.note),
    ),
    without: without.length <= WITHOUT_AT_MOST ? without : [],
  }
})
