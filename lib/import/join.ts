/**
 * Joining what the raw text breaks: wrapped lines, words broken at the end of a line, and
 * sentences that a page break or a footnote interrupts.
 */
import { compoundOf } from './compound'
import { type MappedText, MappedTextBuilder } from './mapped-text'
import type { RawLine } from './raw-lines'
import { shapeOf, type TextShape } from './shape'
import { ARTICLES, CONJUNCTIONS } from './words'

/** The greatest width of a text that was wrapped to fit a page. */
const PAGE_WIDTH_AT_MOST = 140
const PAGE_WIDTH_AT_LEAST = 40
/** The share of the width from which a line counts as full. */
const FULL = 0.72

const MARKER =
  /^\s*(?:[-–—•·▪●○‣◦*]\s|\(?\s?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})\s?[.)}\]](?:\s|$|(?=\p{Lu})))/u
const LABEL = '\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})[.)](?:\\s+|$)'
/** Labels alone on a line: "1.", or "1. (a)". */
const LONE_LABELS = new RegExp(`^\\s*(?:${LABEL}){1,3}$`, 'u')
/** More labels than can be nested. */
const MANY_LABELS = new RegExp(`^\\s*(?:${LABEL}){4}`, 'u')
const NOTE_MARK = '(?:\\s?(?:[[(]?\\d{1,3}[\\])]?\\/?|[*†‡]{1,3})(?:,\\s?\\d{1,3}\\/?)*)?'
const CLOSED = new RegExp(`[.;:!?]["”»'’)\\]]*${NOTE_MARK}\\s*$`, 'u')
const PAUSED = new RegExp(`[,.;:!?]["”»'’)\\]]*${NOTE_MARK}\\s*$`, 'u')
/** "71/256. New Urban": a symbol and the title after it. */
const TITLED = /^\s*\d+\/\d+\.\s+(?:\p{Lu}|["“«‘„]|\d{4}\s)/u
const ENDS_ITEM = new RegExp(`[;,]\\s*(?:${CONJUNCTIONS.join('|')})\\s*$`, 'iu')
const ARTICLE = new RegExp(`^\\s*(?:${ARTICLES.join('|')})(?:\\s+|(?<=['’]))`, 'iu')
const NAME = /^\p{Lu}.{0,80},\s*$/u
/** A row of a table: cells far apart, or between bars. */
const ROW = /\S(?:\t|\s{3,})\S.*(?:\t|\s{3,})\S|^\s*\|/
/** Words far apart, as those of two columns are. */
const COLUMNS = /\p{L}[\p{L},;.:]*(?:\t| {4,})\S*\p{L}/u
const IN_BRACKETS = /^\s*[([].*[)\]}]\s*$/u
const BROKEN_WORD = /[\p{L}\p{M}]{2}[-\u00AD\u2010\u2011]\s*$/u

/** A word put together again, perhaps with a hyphen too many or too few. */
export interface Guess {
  word: string
  /** Where in the text it is broken. */
  at: number
}

/** How many characters at the end of a line show how it ends. */
const END_AT_MOST = 60

/**
 * How two lines are joined: with a space, or as the halves of one word; null where they are not.
 */
type Join = 'space' | 'word' | null

/**
 * Write the lines that are not set aside as a text.
 *
 * @param lines the lines of a text, marked
 * @param source the text
 * @returns the text. Line breaks that may mean something are kept as in `source`. `guesses` are
 *   words broken at the end of a line where the text does not show whether the hyphen belongs to
 *   them.
 */
export function joinLines(
  lines: readonly RawLine[],
  source: string,
): MappedText & { guesses: Guess[] } {
  const shape = shapeOf(lines)
  const vocabulary = new Set(source.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [])
  const builder = new MappedTextBuilder()
  const guesses: Guess[] = []
  let before: RawLine | null = null
  let written: WrittenLine | null = null
  let between: RawLine[] = []
  for (const line of lines) {
    if (line.isBlank || line.setAside !== null) {
      between.push(line)
      continue
    }
    const join: Join = written ? joinOf(written, edgesOf(line.text), between, shape) : null
    const indent: number = join ? line.text.length - line.text.trimStart().length : 0
    const text = line.text.slice(indent)
    if (before && written && join) {
      let end: number = before.text.trimEnd().length
      if (join === 'word') {
        const { word, kept, isSure } = compoundOf(before.text, text, vocabulary)
        if (!isSure) guesses.push({ word, at: before.start + end })
        if (!kept) end--
      }
      const glue = join === 'space' ? ' ' : ''
      builder.add(before.text.slice(0, end), before.start)
      builder.add(glue, before.start + end)
      written = withNext(written, before.text.length - end, glue + text)
    } else {
      if (before) builder.add(before.text, before.start)
      addBetween(builder, source, before, between)
      written = { text: edgesOf(text), length: text.length }
    }
    before = { ...line, text, start: line.start + indent }
    between = []
  }
  if (before) builder.add(before.text, before.start)
  addBetween(builder, source, before, between)
  return { ...builder.build(), guesses }
}

/**
 * A line as written, with all the lines that are joined to it. It is judged as a second reading
 * would judge the clean text, so that a second reading joins no further line.
 */
interface WrittenLine {
  /** Its words, without the middle of a long line. */
  text: string
  length: number
}

/** How many characters at either end of a line are looked at. */
const EDGE = 300

/**
 * A line without its middle if it is long, so that it takes no longer to judge than a short one.
 */
function edgesOf(text: string): string {
  return text.length <= 2 * EDGE ? text : text.slice(0, EDGE) + text.slice(-EDGE)
}

/** A line with words added, less some characters at its end. */
function withNext({ text, length }: WrittenLine, fewer: number, more: string): WrittenLine {
  return {
    text: edgesOf(text.slice(0, Math.max(0, text.length - fewer)) + more),
    length: length - fewer + more.length,
  }
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
    // The line ending belongs to the line before it.
    if (wasKept) builder.add(source.slice(end, line.start), end)
    wasKept = line.setAside === null
    if (wasKept) builder.add(line.text, line.start)
    end = line.end
  }
  if (wasKept) builder.add(endingAt(source, end), end)
  else if (before && !between.some(({ isBlank, setAside }) => isBlank && setAside === null)) {
    // What was set aside separated the lines around it, even from the middle of a line.
    builder.add(endingAt(source, before.end) || '\n', before.end)
  }
}

function endingAt(source: string, at: number): string {
  const ending = /\r\n|\n|\r/y
  ending.lastIndex = at
  return ending.exec(source)?.[0] ?? ''
}

function joinOf(
  { text: before, length }: WrittenLine,
  line: string,
  between: readonly RawLine[],
  { width, beginsSmall }: TextShape,
): Join {
  const isWrapped = width <= PAGE_WIDTH_AT_MOST
  const hasBlank = between.some(({ isBlank }) => isBlank)
  const isBroken = between.some(({ setAside }) => setAside !== null)
  if (isBroken ? false : hasBlank || !isWrapped) return null
  if (LONE_LABELS.test(before) && !MANY_LABELS.test(`${before} ${line}`))
    return hasBlank ? null : 'space'
  if (MARKER.test(line) || TITLED.test(line)) return null
  if (ROW.test(before) || ROW.test(line) || (COLUMNS.test(before) && COLUMNS.test(line)))
    return null
  const end = before.slice(-END_AT_MOST)
  if (BROKEN_WORD.test(end) && /^\s*\p{L}/u.test(line)) return 'word'
  if (CLOSED.test(end) || isNameLine(before) || isNextLetter(before, line)) return null
  // Where paragraphs begin in lower case, one may begin behind what was set aside.
  if (isBroken && hasBlank && beginsSmall && PAUSED.test(end)) return null
  if (/^\s*\p{Ll}/u.test(line)) return beginAlike(before, line) ? null : 'space'
  if (PAUSED.test(end)) return /^\s*\d/.test(line) ? 'space' : null
  // A line that begins with a capital continues a sentence where the line before is full.
  if (!isWrapped || width < PAGE_WIDTH_AT_LEAST) return null
  if (length < FULL * width) return null
  if (ENDS_ITEM.test(end) || IN_BRACKETS.test(line)) return null
  if (isNameLine(line)) return null
  if (isCapitals(before) !== isCapitals(line)) return null
  return /^\s*[\p{Lu}\p{N}(“"«]/u.test(line) ? 'space' : null
}

/** Whether a line is a name with its article and a comma, as an enacting formula is. */
function isNameLine(line: string): boolean {
  const [article] = /^\s*\p{Lu}/u.test(line) ? (ARTICLE.exec(line) ?? []) : []
  return article !== undefined && NAME.test(line.slice(article.length))
}

/** Whether two lines are items labelled with a letter and no sign: "a flour," and below it "b salt". */
function isNextLetter(before: string, line: string): boolean {
  const [first, second] = [before, line].map((text) => /^\s*([a-zA-Z])\s+\S/.exec(text)?.[1])
  if (!first || !second || !PAUSED.test(before.slice(-END_AT_MOST))) return false
  return second.charCodeAt(0) === first.charCodeAt(0) + 1
}

/** Whether two lines begin with the same two words, as items of a list do: "having regard to". */
function beginAlike(before: string, line: string): boolean {
  const [first, second] = [before, line].map((text) => TWO_WORDS.exec(text)?.[0].toLowerCase())
  if (first === undefined || second === undefined) return false
  const isSame = first.split(/\s+/).join(' ') === second.split(/\s+/).join(' ')
  return isSame && PAUSED.test(before.slice(-END_AT_MOST))
}

const TWO_WORDS = /\S+\s+\S+/u

/** Whether a line is set in capitals, as titles are. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}
