/**
 * Back matter: annexes, and what follows the last clause.
 */
import type { Layout } from '../../authorities'
import { withoutInvisible } from '../fold'
import type { Ordinals } from '../ordinal'
import { phraseSource, wholeWords } from '../whole-words'

/** A part of a text without clauses: `annex`, or `closing`, which says how and when it was adopted. */
export type BackMatter = 'annex' | 'closing'

/** Reads the back matter that a block's words begin; null where they begin none. */
export type BackMatterReader = (words: string) => BackMatter | null

const ANNEX_HEADING_AT_MOST = 120
const CLOSING_AT_MOST = 600

/**
 * Make a reader of back matter.
 *
 * An annex begins with a line such as "ANNEX", "Annex II" or "Annex: Rules", or "Sources:"; the
 * closing with words such as "Adopted unanimously at", a meeting, or a date.
 */
export function createBackMatterReader(layout: Layout, ordinals: Ordinals): BackMatterReader {
  const annexes = layout.annexes.map(phraseSource).join('|') || '(?!)'
  const appendices = layout.appendices.map(phraseSource).join('|') || '(?!)'
  const closings = layout.closings.map(phraseSource).join('|') || '(?!)'
  const meetings = layout.meetings.map(phraseSource).join('|') || '(?!)'
  const annex = new RegExp(
    `^\\s*[[(]?(?:(?:${annexes})(?:\\s+(?:[IVXLC]+|\\d+|[A-Z]))?[\\])]?(?:\\s*[:.–-].*|\\s+to\\s.*|\\s*\\*?|\\s*?\\n[\\s\\S]*)|(?:${appendices})\\s*:?)\\s*$`,
    'iu',
  )
  const closing = new RegExp(`^\\s*[[(]*(?:${closings})(?![\\p{L}])`, 'u')
  const meeting = new RegExp(
    `^\\s*[[(]*(?:(?:\\d{1,5}|[IVXLCDM]+)(?:st|nd|rd|th|e|ª|a|[-‑]е)?|${ordinals.source}|(?:one\\s+)?hundred(?:\\s+and)?\\s+[\\p{L}-]+)\\s+(?:\\([^)]{1,20}\\)\\s+)?(?:\\p{L}+\\s+)?(?:${meetings})(?!\\p{L})`,
    'iu',
  )
  const rejection = new RegExp(
    `^[^.;:]{0,60}?(?<!\\p{L})(?:${layout.rejections.map(phraseSource).join('|') || '(?!)'})(?!\\p{L})`,
    'iu',
  )
  const date = /^\s*(?:\d{1,2}\s+)?\p{L}+\.?\s+(?:\d{1,2},\s+)?\d{4}\.?\s*$/u
  const placeAndDate =
    /^\s*(?:[IVXLCDM]+\s+\p{Lu}\p{L}*\s*[-–—]\s*)?\p{Lu}[\p{L} .'’-]{1,40},?\s+(?:\d{1,2}\/[IVX]{1,4}\/\d{2,4}|\d{1,2}\s+(?:de\s+)?\p{L}+\s+(?:de\s+)?\d{4})\.?\s*$/u
  return (printed) => {
    const words = withoutInvisible(printed)
    const firstLine = words.trimStart().split('\n', 1)[0] ?? ''
    const isShort = firstLine.length <= ANNEX_HEADING_AT_MOST
    if (isShort && /^\P{L}*[\p{Lu}\p{Lo}]/u.test(words) && annex.test(words)) {
      return 'annex'
    }
    if (words.length > CLOSING_AT_MOST) return null
    const isClosing = [closing, rejection, meeting, date, placeAndDate].some((form) =>
      form.test(words),
    )
    return isClosing ? 'closing' : null
  }
}

/** Make a finder that says whether the words of a closing tell that a text was not adopted. */
export function createRejectionFinder({ rejections }: Layout): (words: string) => boolean {
  const pattern = wholeWords(rejections.map(phraseSource).join('|') || '(?!)', 'iu')
  return (words) => words.length <= CLOSING_AT_MOST && pattern.test(words)
}

/** A meeting as a closing names it: "942nd meeting", "50th (resumed) plenary meeting". */
export interface MeetingReading {
  meeting: string
  start: number
}

/** Finds the one meeting that words name; null where they name none, or two. */
export type MeetingFinder = (words: string) => MeetingReading | null

/** Make a finder of meetings. */
export function createMeetingFinder(layout: Layout): MeetingFinder {
  const meetings = layout.meetings.map(phraseSource).join('|') || '(?!)'
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,5}(?:st|nd|rd|th|e|ª|a)(?:\\s+\\([^)]{1,20}\\))?\\s+(?:${meetings})(?!\\p{L})`,
    'giu',
  )
  return (words) => {
    const [first, second] = [...words.matchAll(pattern)]
    return first && !second ? { meeting: first[0].replace(/\s+/g, ' '), start: first.index } : null
  }
}
