/**
 * Which preambular paragraphs may ground which operative ones: proposed where both speak of the
 * same topics, or in the same words. It is a proposal to read by, never a fact of the text.
 */
import type { Topic } from '../authorities'
import type { Annotations } from '../notes'
import type { Clause, Range, Resolution } from '../record'
import { clauses, withChildren } from '../views'
import type { Corpus } from './load'
import { NO_ANNOTATIONS } from './notes'

/** Words in a clause or one of its sub-paragraphs. */
export interface PlacedWords extends Range {
  anchor: string
  /** As printed, with single spaces. */
  words: string
}

/** Words that two clauses share, as each has them: "ICT", "ICTs". */
export interface SharedWords {
  operative: PlacedWords
  preambular: PlacedWords
}

/** A preambular paragraph that may ground an operative one, and what speaks for it. */
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
  /** Words that say nothing by themselves: "the", "of". */
  functionWords: ReadonlySet<string>
}

/** Propose grounds for each operative paragraph of a resolution of the corpus. */
export function parallelReading(
  { authorities: { topics, openings }, annotations }: Pick<Corpus, 'authorities' | 'annotations'>,
  resolution: Resolution,
): Grounded[] {
  const language = resolution.language.split('-')[0] ?? resolution.language
  return groundsOf(resolution, {
    annotations: annotations.get(resolution.id) ?? NO_ANNOTATIONS,
    topics,
    functionWords: new Set(openings.get(language)?.functionWords),
  })
}

/** Proposals for one paragraph. */
const GROUNDS_AT_MOST = 3
/** What topics and words must weigh together: as much as one that every third clause has. */
const WEIGHT_AT_LEAST = Math.log(3)

/**
 * Propose grounds for each operative paragraph of a resolution.
 *
 * A topic or word that few clauses have weighs more than one that many have (the logarithm of
 * their share), and a row of words weighs what its words do. A word by itself counts only where
 * it is a term of a topic, "attribution"; the words that open a clause do not count. What
 * sub-paragraphs say and speak of, their paragraph does.
 */
export function groundsOf(resolution: Resolution, context: GroundsContext): Grounded[] {
  const all = clauses(resolution).map((clause) => ({
    clause,
    words: withChildren(clause).flatMap(wordsOf),
  }))
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
  const topicsOf = (clause: Clause) =>
    withChildren(clause).flatMap(({ anchor }) => context.annotations.topics.get(anchor) ?? [])
  const weightOfTopic = (id: string) => weightOf(({ clause }) => topicsOf(clause).includes(id))

  const preambular = all.filter(({ clause }) => clause.kind === 'preambular')
  return all
    .filter(({ clause }) => clause.kind === 'operative')
    .map(({ clause: operative, words }) => {
      const grounds = preambular.flatMap(({ clause, words: others }) => {
        const topics = context.topics.filter(
          ({ id }) => topicsOf(operative).includes(id) && topicsOf(clause).includes(id),
        )
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

/** A word of a clause: its stem, where it stands, and whether anything parts it from the one before. */
interface Word extends Range {
  clause: Clause
  stem: string
  isParted: boolean
}

/** The words of a clause behind its opening. */
function wordsOf(clause: Clause): Word[] {
  const { text, opening, assertions } = clause
  const openings = opening ? [opening, ...assertions] : assertions
  let end = 0
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].flatMap((match) => {
    const start = match.index
    const isParted = end === 0 || !/^\s*$/.test(text.slice(end, start))
    end = start + match[0].length
    if (openings.some((range) => start < range.end && end > range.start)) return []
    return [{ clause, stem: stemOf(match[0]), start, end, isParted }]
  })
}

/** A word in small letters, without the endings of a plural or a possessive. */
function stemOf(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '')
  if (small.length > 4 && small.endsWith('ies')) return `${small.slice(0, -3)}y`
  return small.length > 3 && small.endsWith('s') && !/(ss|us|is)$/.test(small)
    ? small.slice(0, -1)
    : small
}

interface SharedRow extends SharedWords {
  stems: string[]
  weight: number
}

/**
 * The rows of words that two clauses share, from the first on, each as long as it goes and told
 * once; each begins and ends with a word of weight.
 */
function sharedRows(
  operative: readonly Word[],
  preambular: readonly Word[],
  weightOf: (stem: string) => number,
): SharedRow[] {
  const rows: SharedRow[] = []
  const seen = new Set<string>()
  let covered = 0
  operative.forEach((first, at) => {
    if (at < covered || weightOf(first.stem) === 0) return
    const row = preambular
      .map(({ stem }, start) => ({
        start,
        length: stem === first.stem ? rowLength(operative, at, preambular, start, weightOf) : 0,
      }))
      .reduce((best, candidate) => (candidate.length > best.length ? candidate : best), NO_ROW)
    if (row.length === 0) return
    const words = operative.slice(at, at + row.length)
    const others = preambular.slice(row.start, row.start + row.length)
    covered = at + row.length
    const stems = words.map(({ stem }) => stem)
    if (seen.has(stems.join(' '))) return
    seen.add(stems.join(' '))
    rows.push({
      operative: rowOf(words),
      preambular: rowOf(others),
      stems,
      weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0),
    })
  })
  return rows
}

/** Some words of a clause as they stand, from the first of them to the last. */
function rowOf(words: readonly Word[]): PlacedWords {
  const [first] = words
  const start = first?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const printed = first?.clause.text.slice(start, end) ?? ''
  return { anchor: first?.clause.anchor ?? '', start, end, words: printed.replace(/\s+/g, ' ') }
}

const NO_ROW = { start: 0, length: 0 }

/** How many words two clauses share in a row from two places, the last of them one of weight. */
function rowLength(
  operative: readonly Word[],
  at: number,
  preambular: readonly Word[],
  start: number,
  weightOf: (stem: string) => number,
): number {
  let whole = 0
  for (let length = 1; ; length++) {
    const [word, other] = [operative[at + length - 1], preambular[start + length - 1]]
    if (!word || !other || word.stem !== other.stem) return whole
    if (length > 1 && (word.isParted || other.isParted)) return whole
    if (weightOf(word.stem) > 0) whole = length
  }
}
