/**
 * Whether a clause opens at a place within a line.
 */
import type { CutReaders } from './readers'

/** Whether words in capitals or with a capital open as those of a clause do. */
export function opensWithCapital(line: string, at: number, { openings }: CutReaders): boolean {
  return /^\p{Lu}/u.test(line.slice(at, at + 2)) && openings.read(line, at) !== null
}

/**
 * Whether a clause opens where no punctuation ends the one before: "in that country Noting the". Its head has a
 * capital, the word behind it has none, and the words before cannot go on as those of a title do, "Convention on
 * Combating".
 */
export function opensUnmarked(
  line: string,
  at: number,
  { openings, functionWords, objects }: CutReaders,
): boolean {
  if (!/^\p{Lu}[\p{Ll}’']/u.test(line.slice(at, at + 2))) return false
  const before = /(\S+)\s+$/u.exec(line.slice(Math.max(0, at - WORD_AT_MOST), at))?.[1] ?? ''
  if (functionWords.includes(before.toLowerCase()) || /[-–“"‘«(]$/.test(before)) return false
  const reading = openings.read(line, at)
  if (reading?.opening.start !== at) return false
  const [, next = ''] =
    /^,?\s+([\p{Ll}\d][\p{L}\d’']*)/u.exec(
      line.slice(reading.opening.end, reading.opening.end + WORD_AT_MOST),
    ) ?? []
  return next !== '' && (reading.kind === 'preambular' || objects.includes(next))
}

const WORD_AT_MOST = 40
