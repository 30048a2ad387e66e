/**
 * Which preambular paragraphs may ground which operative ones: proposed where both are on the same
 * topics, or share words. It is an aid to reading, never a fact of the text.
 */

import type { Topic } from '../../authorities'
import { baseLanguage } from '../../language'
import type { Annotations } from '../../notes'
import type { Clause, Resolution } from '../../record'
import { clauses, withChildren } from '../../views'
import { type Corpus, NO_ANNOTATIONS } from '../corpus'
import { clauseWords, type SharedWords, sharedRows, stemOf } from './shared-words'

/** A preambular paragraph that may ground an operative one, and the evidence for it. */
export interface Ground {
  preambular: Clause
  topics: Topic[]
  words: SharedWords[]
}

/** An operative paragraph with the preambular ones that may ground it, the likeliest first. */
export interface Grounded {
  operative: Clause
  grounds: Ground[]
}

/** What the proposals are made with. */
export interface GroundsContext {
  annotations: Pick<Annotations, 'topics'>
  topics: readonly Topic[]
  /** Words that mean nothing on their own: "the", "of". */
  functionWords: ReadonlySet<string>
}

/** Propose grounds for each operative paragraph of a resolution of the corpus. */
export function parallelReading(
  { authorities: { topics, openings }, annotations }: Pick<Corpus, 'authorities' | 'annotations'>,
  resolution: Resolution,
): Grounded[] {
  const language = baseLanguage(resolution.language)
  return groundsOf(resolution, {
    annotations: annotations.get(resolution.id) ?? NO_ANNOTATIONS,
    topics,
    functionWords: new Set(openings.get(language)?.functionWords),
  })
}

/** How many proposals a paragraph gets. */
const GROUNDS_AT_MOST = 3
/** What topics and words must weigh in all: as much as one that every third clause has. */
const WEIGHT_AT_LEAST = Math.log(3)

/**
 * Propose grounds for each operative paragraph of a resolution.
 *
 * A topic or word that few clauses have weighs more than one that many have (the logarithm of their
 * share), and a run of words weighs what its words do. A single word counts only where it is a term
 * of a topic, "attribution"; the words that open a clause do not count. The words and topics of
 * sub-paragraphs count as their paragraph's.
 */
export function groundsOf(resolution: Resolution, context: GroundsContext): Grounded[] {
  const all = clauses(resolution).map((clause) => {
    const places = withChildren(clause)
    const topics = places.flatMap(({ anchor }) => context.annotations.topics.get(anchor) ?? [])
    return { clause, words: places.flatMap(clauseWords), topics: new Set(topics) }
  })
  const weightOf = (has: (place: (typeof all)[number]) => boolean) =>
    Math.log(all.length / Math.max(1, all.filter(has).length))
  const wordWeights = new Map<string, number>()
  const weightOfWord = (stem: string) => {
    const known = wordWeights.get(stem)
    const weight =
      known ??
      (context.functionWords.has(stem)
        ? 0
        : weightOf(({ words }) => words.some((word) => word.stem === stem)))
    wordWeights.set(stem, weight)
    return weight
  }
  const terms = new Set(context.topics.flatMap(({ terms }) => terms.map(stemOf)))
  const weightOfTopic = (id: string) => weightOf(({ topics }) => topics.has(id))

  const preambular = all.filter(({ clause }) => clause.kind === 'preambular')
  return all
    .filter(({ clause }) => clause.kind === 'operative')
    .map(({ clause: operative, words, topics: spoken }) => {
      const grounds = preambular.flatMap(({ clause, words: others, topics: theirs }) => {
        const topics = context.topics.filter(({ id }) => spoken.has(id) && theirs.has(id))
        const shared = sharedRows(words, others, weightOfWord).filter(
          ({ stems }) => stems.length > 1 || stems.every((stem) => terms.has(stem)),
        )
        const weight =
          topics.reduce((sum, { id }) => sum + weightOfTopic(id), 0) +
          shared.reduce((sum, row) => sum + row.weight, 0)
        if (weight < WEIGHT_AT_LEAST) return []
        const rows = shared.map(({ operative: here, preambular: there }) => ({
          operative: here,
          preambular: there,
        }))
        return [{ weight, ground: { preambular: clause, topics, words: rows } }]
      })
      return {
        operative,
        grounds: grounds
          .toSorted((a, b) => b.weight - a.weight)
          .slice(0, GROUNDS_AT_MOST)
          .map(({ ground }) => ground),
      }
    })
}
