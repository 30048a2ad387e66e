/**
 * Where words and phrases are: stretches of paragraphs, counted in words.
 */

/** Stretches by paragraph. Those of a paragraph rise by where they begin, the longer one first. */
export interface Occurrences {
  /** The paragraphs that have any, rising. */
  paragraphs: Uint32Array
  /** The stretches of the paragraph at `index` are those from `offsets[index]` up to `offsets[index + 1]`. */
  offsets: Uint32Array
  /** The first word of each stretch, from 0. */
  begins: Uint32Array
  /** The word after its last. */
  ends: Uint32Array
}

/** None at all. */
export const NO_OCCURRENCES: Occurrences = {
  paragraphs: new Uint32Array(),
  offsets: new Uint32Array(1),
  begins: new Uint32Array(),
  ends: new Uint32Array(),
}

/** Collects stretches in their order. */
export class OccurrenceWriter {
  private readonly paragraphs: number[] = []
  private readonly offsets: number[] = [0]
  private readonly begins: number[] = []
  private readonly ends: number[] = []

  /** Add the next stretch. */
  add(paragraph: number, begin: number, end: number): void {
    if (this.paragraphs.at(-1) !== paragraph) {
      this.paragraphs.push(paragraph)
      this.offsets.push(this.begins.length)
    }
    this.begins.push(begin)
    this.ends.push(end)
    this.offsets[this.offsets.length - 1] = this.begins.length
  }

  /** All of them. */
  done(): Occurrences {
    return {
      paragraphs: Uint32Array.from(this.paragraphs),
      offsets: Uint32Array.from(this.offsets),
      begins: Uint32Array.from(this.begins),
      ends: Uint32Array.from(this.ends),
    }
  }
}

/** The stretches of all; one that is there twice stays once. */
export function union(all: readonly Occurrences[]): Occurrences {
  if (all.length <= 1) return all[0] ?? NO_OCCURRENCES
  const middle = all.length >> 1
  return unionOfTwo(union(all.slice(0, middle)), union(all.slice(middle)))
}

function unionOfTwo(one: Occurrences, other: Occurrences): Occurrences {
  const writer = new OccurrenceWriter()
  let a = 0
  let b = 0
  while (a < one.paragraphs.length || b < other.paragraphs.length) {
    const inOne = one.paragraphs[a] ?? Number.POSITIVE_INFINITY
    const inOther = other.paragraphs[b] ?? Number.POSITIVE_INFINITY
    const paragraph = Math.min(inOne, inOther)
    let i = one.offsets[a] ?? 0
    let j = other.offsets[b] ?? 0
    const iEnd = inOne === paragraph ? (one.offsets[a + 1] ?? i) : i
    const jEnd = inOther === paragraph ? (other.offsets[b + 1] ?? j) : j
    while (i < iEnd || j < jEnd) {
      const order = i >= iEnd ? 1 : j >= jEnd ? -1 : compare(one, i, other, j)
      const [from, at] = order <= 0 ? [one, i] : [other, j]
      writer.add(paragraph, from.begins[at] ?? 0, from.ends[at] ?? 0)
      if (order <= 0) i++
      if (order >= 0) j++
    }
    if (inOne === paragraph) a++
    if (inOther === paragraph) b++
  }
  return writer.done()
}

function compare(one: Occurrences, i: number, other: Occurrences, j: number): number {
  return (one.begins[i] ?? 0) - (other.begins[j] ?? 0) || (other.ends[j] ?? 0) - (one.ends[i] ?? 0)
}

/** Without stretches that are a part of a longer one: a phrase is one, and its words alone are none. */
export function longest({ paragraphs, offsets, begins, ends }: Occurrences): Occurrences {
  const writer = new OccurrenceWriter()
  paragraphs.forEach((paragraph, index) => {
    let reached = -1
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
      const end = ends[at] ?? 0
      if (end <= reached) continue
      reached = end
      writer.add(paragraph, begins[at] ?? 0, end)
    }
  })
  return writer.done()
}

/** Phrases: where single words follow one another without a word between. */
export function inSequence(parts: readonly Occurrences[]): Occurrences {
  const [first, ...others] = parts
  if (!first) return NO_OCCURRENCES
  if (others.length === 0) return first
  const writer = new OccurrenceWriter()
  forEachInAll(parts, (paragraph, at) => {
    const [here, ...rest] = at
    if (!here) return
    // The places of each part rise, so each is gone through once.
    const places = rest.map(({ from }) => from)
    for (let i = here.from; i < here.to; i++) {
      const begin = first.begins[i] ?? 0
      let step = 0
      for (; step < others.length; step++) {
        const wanted = begin + step + 1
        const { begins } = others[step] ?? NO_OCCURRENCES
        const to = rest[step]?.to ?? 0
        let place = places[step] ?? 0
        while (place < to && (begins[place] ?? 0) < wanted) place++
        places[step] = place
        if (place >= to || begins[place] !== wanted) break
      }
      if (step === others.length) writer.add(paragraph, begin, begin + parts.length)
    }
  })
  return writer.done()
}

/** From which to which of the stretches. */
interface Stretch {
  from: number
  to: number
}

/** Gives the paragraphs that all have, with where the stretches of each are. */
function forEachInAll(
  parts: readonly Occurrences[],
  take: (paragraph: number, at: readonly Stretch[]) => void,
): void {
  const at = parts.map((): Stretch => ({ from: 0, to: 0 }))
  const places = parts.map(() => 0)
  const { paragraphs } = fewest(parts)
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] ?? 0
    let having = 0
    for (; having < parts.length; having++) {
      const part = parts[having] ?? NO_OCCURRENCES
      let place = places[having] ?? 0
      while (place < part.paragraphs.length && (part.paragraphs[place] ?? 0) < paragraph) place++
      places[having] = place
      if (part.paragraphs[place] !== paragraph) break
      at[having] = { from: part.offsets[place] ?? 0, to: part.offsets[place + 1] ?? 0 }
    }
    if (having === parts.length) take(paragraph, at)
  }
}

function fewest(parts: readonly Occurrences[]): Occurrences {
  return parts.reduce((least, part) =>
    part.paragraphs.length < least.paragraphs.length ? part : least,
  )
}

/**
 * Stretches that are near each other: each is in a stretch of the paragraph that has one of every part, in order
 * or not, and no more other words than the distance. Gives the stretches of the parts, not what is between.
 */
export function near(
  parts: readonly Occurrences[],
  distance: number,
  ordered: boolean,
): Occurrences {
  const writer = new OccurrenceWriter()
  forEachInAll(parts, (paragraph, at) => {
    const lists = at.map(({ from, to }, index) => {
      const part = parts[index] ?? NO_OCCURRENCES
      const list: Words[] = []
      for (let i = from; i < to; i++) {
        list.push({ begin: part.begins[i] ?? 0, end: part.ends[i] ?? 0 })
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
  const [one, other] = lists
  if (one && other && lists.length === 2) takePairs(one, other, distance, ordered, take)
  else if (ordered) takeInOrder(lists, distance, take)
  else takeInAnyOrder(lists, distance, take)
  const sorted = [...taking].sort((a, b) => a.begin - b.begin || b.end - a.end)
  // Parts may have the same words.
  return sorted.filter(
    ({ begin, end }, at) => begin !== sorted[at - 1]?.begin || end !== sorted[at - 1]?.end,
  )
}

/** Two parts, which most queries have. */
function takePairs(
  one: readonly Words[],
  other: readonly Words[],
  distance: number,
  ordered: boolean,
  take: (words: Words) => void,
): void {
  for (const a of one) {
    for (const b of other) {
      const between = a.end <= b.begin ? b.begin - a.end : ordered ? -1 : a.begin - b.end
      if (between < 0 || between > distance) continue
      take(a)
      take(b)
    }
  }
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
