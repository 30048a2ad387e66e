/**
 * The numerals of sections within a line: "I Activities of the Office Recalling its".
 */
import { fromRoman } from '../../roman'
import { opensUnmarked, opensWithCapital } from './openings'
import { type CutReaders, LOOKED_AT } from './readers'

/** A numeral that begins a section, and where its heading and what is below it begin. */
export interface SectionStart {
  value: number
  /** Where the heading behind the numeral begins, or the first clause where there is none. */
  heading: number
  /** Where the first clause begins. */
  clause: number
}

const NUMERAL = /([IVX]{1,5}|[A-Z])\s+/y
const HEADING_AT_MOST = 150

/**
 * The section that begins at a place; null where none does. A numeral or letter begins one where it is the next
 * of its sequence, and a clause follows, or a heading without punctuation and then a clause.
 *
 * @param last the value of the numeral before, or 0
 */
export function sectionAt(
  line: string,
  at: number,
  last: number,
  readers: CutReaders,
): SectionStart | null {
  NUMERAL.lastIndex = at
  const [whole, numeral] = NUMERAL.exec(line) ?? []
  if (!whole || !numeral) return null
  const letter = numeral.length === 1 ? numeral.charCodeAt(0) - 64 : 0
  const value = [fromRoman(numeral), letter].find((each) => each === last + 1)
  const heading = at + whole.length
  if (!value || !/^[\p{Lu}\d]/u.test(line.slice(heading, heading + 2))) return null
  if (opens(line, heading, readers) || opensWithCapital(line, heading, readers))
    return { value, heading, clause: heading }
  const room = line.slice(heading, heading + HEADING_AT_MOST)
  for (const { index } of room.matchAll(/(?<=\s)\S/gu)) {
    const before = room.slice(0, index)
    if (/[,;.:]/.test(before)) return null
    if (opens(line, heading + index, readers)) return { value, heading, clause: heading + index }
  }
  return null
}

/** Whether a clause begins at a place, with a label or without. */
function opens(line: string, at: number, readers: CutReaders): boolean {
  const words = line.slice(at, at + LOOKED_AT)
  const marker = readers.readMarker(words)[0]
  if (marker) return marker.value === 1 && readers.openings.read(words, marker.length) !== null
  return opensUnmarked(line, at, readers)
}
