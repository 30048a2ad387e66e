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

/** Collects stretches in their order: in lists of numbers that double as they fill. */
export class OccurrenceWriter {
  private paragraphs = new Uint32Array(SPACE)
  private offsets = new Uint32Array(SPACE)
  private begins = new Uint32Array(SPACE)
  private ends = new Uint32Array(SPACE)
  private paragraphCount = 0
  private count = 0
  private last = -1

  /** Add the next stretch. */
  add(paragraph: number, begin: number, end: number): void {
    if (this.last !== paragraph) {
      if (this.paragraphCount === this.paragraphs.length) {
        this.paragraphs = doubled(this.paragraphs)
        this.offsets = doubled(this.offsets)
      }
      this.paragraphs[this.paragraphCount] = paragraph
      this.offsets[this.paragraphCount++] = this.count
      this.last = paragraph
    }
    if (this.count === this.begins.length) {
      this.begins = doubled(this.begins)
      this.ends = doubled(this.ends)
    }
    this.begins[this.count] = begin
    this.ends[this.count++] = end
  }

  /** All of them. */
  done(): Occurrences {
    const { paragraphCount, count } = this
    const offsets = new Uint32Array(paragraphCount + 1)
    offsets.set(this.offsets.subarray(0, paragraphCount))
    offsets[paragraphCount] = count
    return {
      paragraphs: this.paragraphs.slice(0, paragraphCount),
      offsets,
      begins: this.begins.slice(0, count),
      ends: this.ends.slice(0, count),
    }
  }
}

/** For how many stretches there is room at first: as many as a paragraph has, at most. */
const SPACE = 16

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
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

/** The order of two stretches of a paragraph: by where they begin, the longer one first; 0 where they are the same. */
export function compare(one: Occurrences, i: number, other: Occurrences, j: number): number {
  return (one.begins[i] ?? 0) - (other.begins[j] ?? 0) || (other.ends[j] ?? 0) - (one.ends[i] ?? 0)
}

/** Without stretches that are a part of a longer one: a phrase is one, and its words alone are none. */
export function longest({ paragraphs, offsets, begins, ends }: Occurrences): Occurrences {
  const writer = new OccurrenceWriter()
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] ?? 0
    const to = offsets[index + 1] ?? 0
    let reached = -1
    for (let at = offsets[index] ?? 0; at < to; at++) {
      const end = ends[at] ?? 0
      if (end <= reached) continue
      reached = end
      writer.add(paragraph, begins[at] ?? 0, end)
    }
  }
  return writer.done()
}

/** Phrases: where single words follow one another without a word between. */
export function inSequence(parts: readonly Occurrences[]): Occurrences {
  const [first, ...others] = parts
  if (!first) return NO_OCCURRENCES
  if (others.length === 0) return first
  const writer = new OccurrenceWriter()
  const begins = others.map((part) => part.begins)
  forEachInAll(parts, (paragraph, from, to) => {
    // The places of each part rise, so each is gone through once.
    for (let i = from[0] ?? 0; i < (to[0] ?? 0); i++) {
      const begin = first.begins[i] ?? 0
      let step = 0
      for (; step < begins.length; step++) {
        const wanted = begin + step + 1
        const places = begins[step] ?? first.begins
        const end = to[step + 1] ?? 0
        let place = from[step + 1] ?? 0
        while (place < end && (places[place] ?? 0) < wanted) place++
        from[step + 1] = place
        if (place >= end || places[place] !== wanted) break
      }
      if (step === begins.length) writer.add(paragraph, begin, begin + parts.length)
    }
  })
  return writer.done()
}

/**
 * Gives the paragraphs that all have, with from which up to which its stretches are in each part. The lists are the
 * same for each paragraph, and may be written to.
 */
export function forEachInAll(
  parts: readonly Occurrences[],
  take: (paragraph: number, from: Uint32Array, to: Uint32Array) => void,
): void {
  const from = new Uint32Array(parts.length)
  const to = new Uint32Array(parts.length)
  const places = new Uint32Array(parts.length)
  const { paragraphs } = fewest(parts)
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] ?? 0
    let having = 0
    for (; having < parts.length; having++) {
      const part = parts[having] ?? NO_OCCURRENCES
      const place = firstFrom(part.paragraphs, paragraph, places[having] ?? 0)
      places[having] = place
      if (part.paragraphs[place] !== paragraph) break
      from[having] = part.offsets[place] ?? 0
      to[having] = part.offsets[place + 1] ?? 0
    }
    if (having === parts.length) take(paragraph, from, to)
  }
}

function fewest(parts: readonly Occurrences[]): Occurrences {
  return parts.reduce((least, part) =>
    part.paragraphs.length < least.paragraphs.length ? part : least,
  )
}

/** The first place from another on at which there is a number or a larger one: by steps that double, then halve. */
function firstFrom(rising: Uint32Array, wanted: number, from: number): number {
  let low = from
  let step = 1
  while (low + step < rising.length && (rising[low + step] ?? 0) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, rising.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
