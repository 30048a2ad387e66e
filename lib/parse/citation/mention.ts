/**
 * What the finders of this folder share: the mention of a resolution, an instrument or a document,
 * before the parts named around it are joined to it.
 */
import { numberOf } from '../../parts'
import type { CitedPart, ClauseKind, Path, Range, Reference } from '../../record'

/** One of the numbers in "paragraphs 3, 4 (b) and 6 to 8", and its place. */
export interface CitedNumber extends Range {
  path: Path
  /** The last of a range; null for a single one. */
  through: Path | null
}

/** The part that words point to: a number and what it counts. */
export interface Pinpoint extends CitedNumber {
  /** In the singular: "paragraph", "Article". */
  name: string
  /** The kind of clause that the words say it is. */
  kind: ClauseKind | null
}

/** How many characters are looked at between a part and what it is of. */
export const BETWEEN_AT_MOST = 80

/** Words of a clause that name a resolution, an instrument or a document. */
export interface Mention extends Range {
  /**
   * Make the reference.
   *
   * @param range the words that say it
   * @param part the part that they name; null for the whole
   * @returns null where there is no reference: the whole of something that only a part would show
   *   to be meant, or a part of a kind that it does not have
   */
  cite(range: Range, part: Pinpoint | null): Reference | null
}

/** A part as cited: "Article", "2 (4)". */
export function toCitedPart(
  name: string,
  { path, through }: Pick<CitedNumber, 'path' | 'through'>,
): CitedPart {
  return { name, number: numberOf(path), through: through && numberOf(through) }
}

/** The range of a match. */
export function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}

/** The end of a sticky expression's match at a place; null where there is none. */
export function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : null
}

/** Sort by place; of two that overlap keep the one that begins first, or the longer one. */
export function withoutOverlap<Found extends Range>(found: readonly Found[]): Found[] {
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}
