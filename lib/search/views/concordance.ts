/**
 * What was found as a concordance: a row for each hit, with the words before and after it.
 */
import { resolutionPath } from '../../site'
import type { Asked } from '../asked'
import { nameOfPlace } from '../place'
import type { ConcordanceRow, FoundRows } from '../results'
import { type HitInContext, sampleOf } from './sample'

/** How many rows a concordance has at most, and how many stand on a page. */
export const ROWS = { atMost: 500, aPage: 50 }
/** How many words stand on each side, where the reader has not chosen. */
export const WIDTH = 8

/** By what rows may be sorted: the words before or after the hit, from the one named outwards, or what they are of. */
export const ROW_SORTS = [
  'text',
  'hit',
  '1L',
  '2L',
  '3L',
  '1R',
  '2R',
  '3R',
  'body',
  'newest',
  'oldest',
] as const
type RowSort = (typeof ROW_SORTS)[number]

/** How many words are named with their counts. */
const WORDS_NAMED = 12
/** How many words from the hit rows are compared by. */
const REACH = 3

interface Concordance {
  hits: HitInContext[]
  all: number
  seed: number | null
  sort: RowSort
  width: number
}

async function make(asked: Asked, isWanted: () => boolean): Promise<Concordance | null> {
  const { state } = asked
  const sample = await sampleOf(asked, ROWS.atMost, isWanted)
  if (!sample) return null
  const sort = ROW_SORTS.find((each) => each === state.sort) ?? 'text'
  return { ...sample, hits: sorted(sample.hits, sort), sort, width: state.width ?? WIDTH }
}

/** A page of the concordance; null where it is no longer wanted. */
export async function concordanceOf(
  asked: Asked,
  isWanted: () => boolean,
): Promise<FoundRows | null> {
  const made = await make(asked, isWanted)
  if (!made) return null
  const { hits, all, seed, sort, width } = made
  const pages = Math.max(1, Math.ceil(hits.length / ROWS.aPage))
  const page = Math.min(asked.state.page, pages)
  return {
    view: 'concordance',
    rows: hits
      .slice((page - 1) * ROWS.aPage, page * ROWS.aPage)
      .map((hit, at) => rowOf(hit, (page - 1) * ROWS.aPage + at + 1, width)),
    page,
    pages,
    count: hits.length,
    leftOut: all - hits.length,
    sort,
    width,
    seed,
    words: wordsAt(hits, sort),
  }
}

function rowOf(
  { text, paragraph, words, begin, end }: HitInContext,
  number: number,
  width: number,
): ConcordanceRow {
  const start = words[begin]?.start ?? 0
  const stop = words[end - 1]?.end ?? start
  const from = begin <= width ? 0 : (words[begin - width]?.start ?? 0)
  const to =
    end + width >= words.length ? paragraph.text.length : (words[end + width - 1]?.end ?? stop)
  const clean = (part: string) => part.replace(/\s+/g, ' ')
  return {
    number,
    before: clean(paragraph.text.slice(from, start)).trimStart(),
    hit: clean(paragraph.text.slice(start, stop)),
    after: clean(paragraph.text.slice(stop, to)).trimEnd(),
    place: nameOfPlace(paragraph),
    resolution: text.name,
    short: text.details[0] ?? text.name,
    details: text.details.join(' · '),
    path: resolutionPath(text.id, paragraph.anchor),
    language: paragraph.kind === 'note' ? 'en' : text.language,
  }
}

/** The word at a place beside the hit: -1 the one before it, 1 the one after. */
function wordAt({ words, begin, end }: HitInContext, place: number): string {
  return words[place < 0 ? begin + place : end + place - 1]?.word ?? ''
}

function placeOf(sort: RowSort): number | null {
  const [number = '', side] = [sort[0], sort[1]]
  return /^\d[LR]$/.test(sort) ? Number(number) * (side === 'L' ? -1 : 1) : null
}

function sorted(hits: readonly HitInContext[], sort: RowSort): HitInContext[] {
  const place = placeOf(sort)
  const keyed = hits.map((hit, at) => ({ hit, at, key: keyOf(hit, sort, place) }))
  if (sort === 'text' || sort === 'newest') return [...hits]
  if (sort === 'oldest') return [...hits].reverse()
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
    .map(({ hit }) => hit)
}

/** What sorts a row: words, from the one named outwards, each ended so that the shorter comes first. */
function keyOf(hit: HitInContext, sort: RowSort, place: number | null): string {
  if (place !== null) {
    const step = Math.sign(place)
    return Array.from({ length: REACH }, (_, at) => `${wordAt(hit, place + at * step)}\u0000`).join(
      '',
    )
  }
  const { words, begin, end, text } = hit
  if (sort === 'body') return text.details[0] ?? ''
  return words
    .slice(begin, end)
    .map(({ word }) => word)
    .join(' ')
}

/** The words at the place that sorts the rows, the most frequent first. */
function wordsAt(hits: readonly HitInContext[], sort: RowSort): FoundRows['words'] {
  const place = placeOf(sort)
  if (place === null) return []
  const counts = new Map<string, number>()
  for (const hit of hits) {
    const word = wordAt(hit, place)
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS_NAMED)
    .map(([word, count]) => ({ word, count }))
}

/** Rows to take along, under the names of their columns, with what they are rows of. */
export interface Table {
  /** Lines that say what was asked and how it was read. */
  head: string[]
  columns: string[]
  rows: string[][]
}

/** All rows of the concordance of a state. */
export async function tableOf(asked: Asked): Promise<Table> {
  const made = await make(asked, () => true)
  const { hits, all, seed, sort, width } = made ?? {
    hits: [],
    all: 0,
    seed: null,
    sort: 'text',
    width: WIDTH,
  }
  const { query, body, kind, off } = asked.state
  return {
    head: [
      `Query: ${query}`,
      ...(body ? [`Body: ${body}`] : []),
      ...(kind ? [`Kind: ${kind}`] : []),
      ...(off.length > 0 ? [`Without the forms: ${off.join(', ')}`] : []),
      `Rows: ${hits.length} of ${all} hits${seed === null ? '' : `, chosen by the seed ${seed}`}`,
      `Sorted by: ${sort}; words on each side: ${width}`,
      ...(asked.index.manifest.corpus ? [`Corpus version: ${asked.index.manifest.corpus}`] : []),
    ],
    columns: ['before', 'hit', 'after', 'paragraph', 'resolution', 'details', 'address'],
    rows: hits.map((hit, at) => {
      const {
        before,
        hit: words,
        after,
        place,
        resolution,
        details,
        path,
      } = rowOf(hit, at + 1, width)
      return [before, words, after, place, resolution, details, path]
    }),
  }
}
