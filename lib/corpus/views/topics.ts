/**
 * Topics, and the clauses and notes on them.
 */
import type { Body } from '../../authorities'
import { bodyOf } from '../../describe'
import type { Clause, Resolution } from '../../record'
import type { Corpus } from '../corpus'
import { type ComparingNote, comparing } from './apparatus'
import { noteLookup } from './lookups'

/** What one resolution has on a topic. */
export interface OnTopic {
  resolution: Resolution
  body: Body | undefined
  clauses: Clause[]
  notes: ComparingNote[]
}

/** The resolutions that have a clause or a note on a topic, in the order of the corpus. */
export function onTopic(corpus: Corpus, topic: string): OnTopic[] {
  return (noteLookup(corpus).onTopic.get(topic) ?? []).map(({ resolution, clauses, notes }) => ({
    resolution,
    body: bodyOf(corpus.authorities.bodies, resolution),
    clauses,
    notes: notes.map((note) => comparing(corpus, note)),
  }))
}
