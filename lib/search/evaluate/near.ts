/**
 * Words and phrases near each other.
 */
import { compare, forEachInAll, type Occurrences, OccurrenceWriter } from './occurrences'

/**
 * Stretches that are near each other: each is in a stretch of the paragraph that has one of every part, in order
 * or not, and no more other words than the distance. Gives the stretches of the parts, not what is between.
 */
export function near(
  parts: readonly Occurrences[],
  distance: number,
  ordered: boolean,
): Occurrences {
  const [one, other] = parts
  return one && other && parts.length === 2
    ? nearPairs(one, other, distance, ordered)
    : nearGroups(parts, distance, ordered)
}

/** Two parts, which most queries have: without lists of their own for each paragraph. */
function nearPairs(
  one: Occurrences,
  other: Occurrences,
  distance: number,
  ordered: boolean,
): Occurrences {
  const writer = new OccurrenceWriter()
  const isNear = new Uint8Array(one.begins.length)
  const isOtherNear = new Uint8Array(other.begins.length)
  forEachInAll([one, other], (paragraph, starts, stops) => {
    const from = starts[0] ?? 0
    const otherFrom = starts[1] ?? 0
    const to = stops[0] ?? 0
    const otherTo = stops[1] ?? 0
    let isAny = false
    for (let i = from; i < to; i++) {
      const begin = one.begins[i] ?? 0
      const end = one.ends[i] ?? 0
      for (let j = otherFrom; j < otherTo; j++) {
        const otherBegin = other.begins[j] ?? 0
        // Those of a paragraph rise by where they begin: the rest is further off still.
        if (otherBegin > end + distance) break
        const isBehind = end <= otherBegin
        const between = isBehind ? otherBegin - end : begin - (other.ends[j] ?? 0)
        if (between < 0 || between > distance || (ordered && !isBehind)) continue
        isNear[i] = 1
        isOtherNear[j] = 1
        isAny = true
      }
    }
    if (!isAny) return
    let i = from
    let j = otherFrom
    for (;;) {
      while (i < to && isNear[i] === 0) i++
      while (j < otherTo && isOtherNear[j] === 0) j++
      if (i >= to && j >= otherTo) break
      // Parts may have the same words.
      const order = i >= to ? 1 : j >= otherTo ? -1 : compare(one, i, other, j)
      const [part, at] = order <= 0 ? [one, i] : [other, j]
      writer.add(paragraph, part.begins[at] ?? 0, part.ends[at] ?? 0)
      if (order <= 0) i++
      if (order >= 0) j++
    }
  })
  return writer.done()
}

/** Three parts or more. */
function nearGroups(
  parts: readonly Occurrences[],
  distance: number,
  ordered: boolean,
): Occurrences {
  const writer = new OccurrenceWriter()
  forEachInAll(parts, (paragraph, from, to) => {
    const lists = parts.map(({ begins, ends }, index) => {
      const list: Words[] = []
      for (let i = from[index] ?? 0; i < (to[index] ?? 0); i++) {
        list.push({ begin: begins[i] ?? 0, end: ends[i] ?? 0 })
      }
      return list
    })
    for (const { begin, end } of nearIn(lists, distance, ordered)) {
      writer.add(paragraph, begin, end)
    }
  })
  return writer.done()
}

/** A stretch of words. */
interface Words {
  begin: number
  end: number
}

/** Those of some lists of stretches that take part in a choice of one of each that is near enough. */
function nearIn(lists: readonly Words[][], distance: number, ordered: boolean): Words[] {
  const taking = new Set<Words>()
  const take = (words: Words) => taking.add(words)
  if (ordered) takeInOrder(lists, distance, take)
  else takeInAnyOrder(lists, distance, take)
  const sorted = [...taking].sort((a, b) => a.begin - b.begin || b.end - a.end)
  // Parts may have the same words.
  return sorted.filter(
    ({ begin, end }, at) => begin !== sorted[at - 1]?.begin || end !== sorted[at - 1]?.end,
  )
}

/**
 * In order: a stretch takes part where the fewest words between on the way to it, and from it to the end, are few
 * enough together.
 */
function takeInOrder(
  lists: readonly Words[][],
  distance: number,
  take: (words: Words) => void,
): void {
  const forward = costs(lists)
  const backward = costs(lists.map((list) => list.map(mirrored)).reverse()).reverse()
  lists.forEach((list, part) => {
    list.forEach((words, index) => {
      const all = (forward[part]?.[index] ?? Infinity) + (backward[part]?.[index] ?? Infinity)
      if (all <= distance) take(words)
    })
  })
}

function mirrored({ begin, end }: Words): Words {
  return { begin: -end, end: -begin }
}

/** The fewest words between stretches, one of each list up to this one, in order and without overlap. */
function costs(lists: readonly Words[][]): number[][] {
  const found: number[][] = []
  lists.forEach((list, part) => {
    const before = lists[part - 1]
    const costsBefore = found[part - 1]
    found.push(
      list.map(({ begin }) => {
        if (!before || !costsBefore) return 0
        let least = Number.POSITIVE_INFINITY
        before.forEach(({ end }, index) => {
          if (end <= begin) least = Math.min(least, (costsBefore[index] ?? Infinity) + begin - end)
        })
        return least
      }),
    )
  })
  return found
}

/** In any order: as in every order of the parts that there is. */
function takeInAnyOrder(
  lists: readonly Words[][],
  distance: number,
  take: (words: Words) => void,
): void {
  for (const order of orders(lists)) takeInOrder(order, distance, take)
}

function orders(lists: readonly Words[][]): Words[][][] {
  if (lists.length <= 1) return [[...lists]]
  return lists.flatMap((list, index) =>
    orders([...lists.slice(0, index), ...lists.slice(index + 1)]).map((rest) => [list, ...rest]),
  )
}
