/**
 * Topics: which clauses speak of one, and which notes.
 */
import type { Body } from '../authorities'
import { bodyOf } from '../describe'
import type { Clause, Resolution } from '../record'
import { allClauses } from '../views'
import { type ComparingNote, comparing } from './apparatus'
import type { Corpus } from './load'

/** What one resolution has on a topic. */
export interface OnTopic {
  resolution: Resolution
  body: Body | undefined
  clauses: Clause[]
  notes: ComparingNote[]
}

/** The resolutions that have a clause or a note on a topic, in the order of the corpus. */
export function onTopic(corpus: Corpus, topic: string): OnTopic[] {
  return corpus.resolutions.flatMap((resolution) => {
    const annotations = corpus.annotations.get(resolution.id)
    const clauses = allClauses(resolution).filter(({ anchor }) =>
      annotations?.topics.get(anchor)?.includes(topic),
    )
    const notes = (annotations?.notes ?? [])
      .filter(({ topics }) => topics.includes(topic))
      .map((note) => comparing(corpus, note))
    const body = bodyOf(corpus.authorities.bodies, resolution)
    return clauses.length + notes.length > 0 ? [{ resolution, body, clauses, notes }] : []
  })
}
