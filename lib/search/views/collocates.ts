/**
 * The words that stand near hits, and whether more often than by chance.
 */
import type { Asked } from '../asked'
import { printQuery } from '../query/print'
import type { Collocate, FoundCollocates } from '../results'
import { sampleOf } from './sample'

/** How many words on each side are near, where the reader has not chosen. */
export const SPAN = 5
/** By what collocates may be sorted. */
export const COLLOCATE_SORTS = ['likelihood', 'dice', 'near'] as const

/** How many hits are looked at, and how many words are shown; one that is near but once may be so by chance. */
const MOST = { hits: 2_000, words: 60, least: 2 }

/**
 * The collocates of a query; null where they are no longer wanted.
 *
 * Log-likelihood compares how often a word is near with how often it would be by chance (Dunning 1993); log-Dice,
 * `14 + log2(2 f(near) / (f(hits) + f(word)))`, does not depend on the size of the corpus (Rychlý 2008).
 */
export async function collocatesOf(
  asked: Asked,
  isWanted: () => boolean,
): Promise<FoundCollocates | null> {
  const { state, index, reading, forms } = asked
  const width = state.width ?? SPAN
  const sample = await sampleOf(asked, MOST.hits, isWanted)
  await index.load([index.manifest.vocabulary])
  if (!sample || !isWanted()) return null
  const near = new Map<string, number>()
  let places = 0
  for (const { words, begin, end } of sample.hits) {
    const around = [
      ...words.slice(Math.max(0, begin - width), begin),
      ...words.slice(end, end + width),
    ]
    places += around.length
    for (const { word } of around) near.set(word, (near.get(word) ?? 0) + 1)
  }
  const vocabulary = index.vocabulary()
  let all = 0
  for (const { count } of vocabulary) all += count
  const query = printQuery(reading.tree, 'clause', forms)
  const isOne = reading.tree?.type === 'term'
  const sort = COLLOCATE_SORTS.find((each) => each === state.sort) ?? 'likelihood'
  const collocates = vocabulary
    .flatMap(({ word, count }): Collocate[] => {
      const here = near.get(word) ?? 0
      if (here < MOST.least || (reading.tree && isOfQuery(word, asked))) return []
      const likelihood = likelihoodOf(here, places, count, all)
      const dice = 14 + Math.log2((2 * here) / (sample.hits.length + count))
      const withWord = isOne ? `${query} ~${width - 1} "${word}"` : `${query} "${word}"`
      return [{ word, near: here, all: count, likelihood, dice, query: withWord }]
    })
    // Words that are near more rarely than by chance are no company.
    .filter(({ near: here, all: count }) => here / places > count / all)
    .sort((a, b) => b[sort] - a[sort] || (a.word < b.word ? -1 : 1))
    .slice(0, MOST.words)
  return {
    view: 'collocates',
    collocates,
    sampled: sample.hits.length,
    hits: sample.all,
    width,
    sort,
  }
}

function isOfQuery(word: string, { forms, reading: { tree } }: Asked): boolean {
  if (tree?.type !== 'term') return forms.isFunctionWord(word)
  return (
    forms.isFunctionWord(word) || tree.forms.some((form) => form.length === 1 && form[0] === word)
  )
}

/** G2 of a word that is `near` times among `places` words near hits, and `count` times among all. */
function likelihoodOf(near: number, places: number, count: number, all: number): number {
  const table = [
    [near, count - near],
    [places - near, all - places - (count - near)],
  ]
  const rows = table.map(([a = 0, b = 0]) => a + b)
  const columns = [places, all - places]
  let sum = 0
  table.forEach((row, r) => {
    row.forEach((observed, c) => {
      const expected = ((rows[r] ?? 0) * (columns[c] ?? 0)) / all
      if (observed > 0 && expected > 0) sum += observed * Math.log(observed / expected)
    })
  })
  return 2 * sum
}
