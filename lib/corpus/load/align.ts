/**
 * Which paragraph of one text is which of the same text in another language, where they do not have the same.
 */

/** A paragraph, heading or footnote, as far as another language shows the same of it. */
export interface Aligned {
  /** What it is, and how deep: only places of one kind can be one another. */
  kind: string
  /** What its label says, `3` or `a`; null where it has none. */
  label: string | null
  /** How long it is, as a share of its text. */
  share: number
  /** The numbers in its words: years, symbols, other paragraphs. */
  numbers: ReadonlySet<string>
}

/** The indices of two places that are the same; null where one language has no counterpart. */
export type Pair = [number, number] | [number, null] | [null, number]

/** What it costs to leave a place without a counterpart; two places that differ more than twice as much are none. */
const ALONE = 0.7
/** How much of the cost each sign of difference is. */
const LENGTH = 0.5
const NUMBERS = 1
const LABEL = 0.3
/** Two places without numbers are neither alike nor different in them. */
const NO_NUMBERS = 0.2

/**
 * Align the places of two texts, in their order, so that what is left alone and what is paired differ as little as
 * may be: by length, as sentences of translations are aligned, and by the numbers in them.
 *
 * @returns every place of both once, in order
 */
export function align(first: readonly Aligned[], second: readonly Aligned[]): Pair[] {
  const width = second.length + 1
  // costs[i * width + j]: of what is from the places i and j on.
  const costs = new Float64Array((first.length + 1) * width)
  const at = (i: number, j: number) => costs[i * width + j] ?? Number.POSITIVE_INFINITY
  const pairCost = (i: number, j: number) => differenceOf(first[i], second[j]) + at(i + 1, j + 1)
  for (let i = first.length; i >= 0; i--) {
    for (let j = second.length; j >= 0; j--) {
      if (i === first.length || j === second.length) {
        costs[i * width + j] = (first.length - i + second.length - j) * ALONE
        continue
      }
      costs[i * width + j] = Math.min(pairCost(i, j), ALONE + at(i + 1, j), ALONE + at(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < first.length || j < second.length) {
    const isBoth = i < first.length && j < second.length
    if (isBoth && pairCost(i, j) <= at(i, j)) pairs.push([i++, j++])
    else if (i < first.length && (j === second.length || ALONE + at(i + 1, j) <= at(i, j)))
      pairs.push([i++, null])
    else pairs.push([null, j++])
  }
  return pairs
}

function differenceOf(a: Aligned | undefined, b: Aligned | undefined): number {
  if (!a || !b || a.kind !== b.kind) return Number.POSITIVE_INFINITY
  const length = Math.min(1, Math.abs(Math.log(Math.max(a.share, 1e-6) / Math.max(b.share, 1e-6))))
  const label = a.label === b.label ? 0 : LABEL
  return LENGTH * length + NUMBERS * numbersApart(a.numbers, b.numbers) + label
}

/** How few numbers two places share: 0 for all, 1 for none. */
function numbersApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size
  if (all === 0) return NO_NUMBERS
  const common = [...a].filter((number) => b.has(number)).length
  return 1 - common / all
}
