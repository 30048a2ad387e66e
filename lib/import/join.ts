/**
 * Joining what the raw text breaks: wrapped lines, words broken at the end of a line, and
 * sentences that a page break or a footnote interrupts.
 */
import { compoundOf } from './compound'
import { type MappedText, MappedTextBuilder } from './mapped-text'
import type { RawLine } from './raw-lines'

/** How wide a text is at most that was wrapped to fit a page. */
const PAGE_WIDTH_AT_MOST = 140
const PAGE_WIDTH_AT_LEAST = 40
/** The share of its width from which a line counts as full. */
const FULL = 0.72

const MARKER =
  /^\s*(?:[-–—•·▪●○‣◦*]\s|\(?\s?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})\s?[.)}\]](?:\s|$|(?=\p{Lu})))/u
const LONE_MARKER = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})[.)]\s*$/u
const NOTE_MARK = '(?:\\s?(?:[[(]?\\d{1,3}[\\])]?\\/?|[*†‡]{1,3})(?:,\\s?\\d{1,3}\\/?)*)?'
const CLOSED = new RegExp(`[.;:!?]["”»'’)\\]]*${NOTE_MARK}\\s*$`, 'u')
const PAUSED = new RegExp(`[,.;:!?]["”»'’)\\]]*${NOTE_MARK}\\s*$`, 'u')
/** "71/256. New Urban": a symbol and the title behind it. */
const TITLED = /^\s*\d+\/\d+\.\s+\p{Lu}/u
const ENDS_ITEM = /[;,]\s*(?:and|or|et|ou|y|o)\s*$/iu
/** A line such as "The European Parliament,", which no sentence goes on with. */
const NAME_LINE = /^\s*(?:the|la|le|el|l['’])\s*\p{Lu}.{0,80},\s*$/iu
/** A row of a table: cells far apart, or between bars. */
const ROW = /\S(?:\t|\s{3,})\S.*(?:\t|\s{3,})\S|^\s*\|/
const IN_BRACKETS = /^\s*[([].*[)\]}]\s*$/u
const BROKEN_WORD = /[\p{L}\p{M}]{2}[-\u00AD\u2010\u2011]\s*$/u

/** A word put together again, perhaps with a hyphen too many or too few. */
export interface Guess {
  word: string
  /** Where in the text it is broken. */
  at: number
}

/** How many letters at the end of a line tell how it ends. */
const END_AT_MOST = 60

/** How two lines are joined: as words with a space, or as the halves of one word; null: not. */
type Join = 'space' | 'word' | null

/**
 * Write the lines that are not set aside as a text.
 *
 * @param lines the lines of a text, marked
 * @param source the text
 * @returns the text. Line breaks that may mean something stand in it as they do in `source`.
 *   `guesses` are words broken at the end of a line of which the text does not show whether
 *   the hyphen is theirs.
 */
export function joinLines(
  lines: readonly RawLine[],
  source: string,
): MappedText & { guesses: Guess[] } {
  const width = widthOf(lines)
  const vocabulary = new Set(source.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [])
  const builder = new MappedTextBuilder()
  const guesses: Guess[] = []
  let before: RawLine | null = null
  let between: RawLine[] = []
  for (const line of lines) {
    if (line.isBlank || line.setAside !== null) {
      between.push(line)
      continue
    }
    const join: Join = before ? joinOf(before, line, between, width) : null
    if (join === 'word' && before) {
      const text = line.text.trimStart()
      const { word, kept, isSure } = compoundOf(before.text, text, vocabulary)
      if (!isSure) guesses.push({ word, at: before.start + before.text.trimEnd().length })
      const end = before.text.trimEnd().length - (kept ? 0 : 1)
      builder.add(before.text.slice(0, end), before.start)
    } else if (before) {
      const text = join ? before.text.trimEnd() : before.text
      builder.add(text, before.start)
      if (join) builder.add(' ', before.start + text.length)
      else addBetween(builder, source, before, between)
    } else addBetween(builder, source, null, between)
    const indent: number = join ? line.text.length - line.text.trimStart().length : 0
    before = { ...line, text: line.text.slice(indent), start: line.start + indent }
    between = []
  }
  if (before) builder.add(before.text, before.start)
  addBetween(builder, source, before, between)
  return { ...builder.build(), guesses }
}

/** Write the line endings and blank lines between two lines, without what is set aside. */
function addBetween(
  builder: MappedTextBuilder,
  source: string,
  before: RawLine | null,
  between: readonly RawLine[],
): void {
  let end = before?.end ?? 0
  let wasKept = before !== null
  for (const line of between) {
    // The ending belongs to the line before it.
    if (wasKept) builder.add(source.slice(end, line.start), end)
    wasKept = line.setAside === null
    if (wasKept) builder.add(line.text, line.start)
    end = line.end
  }
  if (wasKept) builder.add(endingAt(source, end), end)
  else if (before && !between.some(({ isBlank, setAside }) => isBlank && setAside === null)) {
    // What was set aside parted the lines around it.
    builder.add(endingAt(source, before.end), before.end)
  }
}

function endingAt(source: string, at: number): string {
  const ending = /\r\n|\n|\r/y
  ending.lastIndex = at
  return ending.exec(source)?.[0] ?? ''
}

function joinOf(before: RawLine, line: RawLine, between: readonly RawLine[], width: number): Join {
  const isWrapped = width <= PAGE_WIDTH_AT_MOST
  const hasBlank = between.some(({ isBlank }) => isBlank)
  const isBroken = between.some(({ setAside }) => setAside !== null)
  if (isBroken ? false : hasBlank || !isWrapped) return null
  if (LONE_MARKER.test(before.text)) return hasBlank ? null : 'space'
  if (MARKER.test(line.text) || TITLED.test(line.text)) return null
  if (ROW.test(before.text) || ROW.test(line.text)) return null
  if (BROKEN_WORD.test(before.text.slice(-END_AT_MOST)) && /^\s*\p{L}/u.test(line.text))
    return 'word'
  const end = before.text.slice(-END_AT_MOST)
  if (CLOSED.test(end) || NAME_LINE.test(before.text)) return null
  if (/^\s*\p{Ll}/u.test(line.text)) return beginAlike(before.text, line.text) ? null : 'space'
  if (PAUSED.test(end)) return /^\s*\d/.test(line.text) ? 'space' : null
  // A line that begins large goes on a sentence where the one before is full.
  if (!isWrapped || width < PAGE_WIDTH_AT_LEAST) return null
  if (before.end - before.start < FULL * width) return null
  if (ENDS_ITEM.test(end) || IN_BRACKETS.test(line.text)) return null
  if (/^\s*\p{Lu}/u.test(line.text) && NAME_LINE.test(line.text)) return null
  if (isCapitals(before.text) !== isCapitals(line.text)) return null
  return /^\s*[\p{Lu}\p{N}(“"«]/u.test(line.text) ? 'space' : null
}

/** Whether two lines begin with the same words, as the items of a list do: "having regard to". */
function beginAlike(before: string, line: string): boolean {
  const [first, second] = [before, line].map((text) =>
    text.trim().toLowerCase().split(/\s+/, 2).join(' '),
  )
  return first === second && PAUSED.test(before.slice(-END_AT_MOST))
}

/** Whether a line is set in capitals, as titles are. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** The width that nine in ten lines stay within. */
function widthOf(lines: readonly RawLine[]): number {
  const lengths = lines
    .filter(({ isBlank, setAside }) => !isBlank && setAside === null)
    .map(({ text }) => text.trimEnd().length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}
