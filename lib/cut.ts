import type { Range } from './record'

/** A piece of a text, and the ranges that cover it. */
export interface Piece<R extends Range> extends Range {
  text: string
  ranges: R[]
}

/**
 * Cut a text where ranges begin and end, so that each piece lies in the same ranges throughout.
 * Joined, the pieces are the text.
 *
 * @param text the whole text
 * @param ranges ranges in it; they may overlap
 * @param frame the part of the text to cut; the whole by default
 */
export function cut<R extends Range>(
  text: string,
  ranges: readonly R[],
  frame: Range = { start: 0, end: text.length },
): Piece<R>[] {
  const inside = ranges.filter(({ start, end }) => start < frame.end && end > frame.start)
  const edges = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > frame.start && edge < frame.end)
  const places = [...new Set([frame.start, ...edges, frame.end])].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? frame.end
    return {
      start,
      end,
      text: text.slice(start, end),
      ranges: inside.filter((range) => range.start <= start && range.end >= end),
    }
  })
}
