/**
 * Footnotes: below a line of underscores, at the end of a text, or in Markdown's form.
 */
import type { RawLine } from './raw-lines'

const RULE = /^\s*_{5,}\s*$/
const RULE_BEFORE_NOTE = /^\s*_{5,}\s+(?=(?:\d{1,3}|\*{1,3}|†|‡)\s)/
const NOTE = /^\s*(?:\d{1,3}\/?|\*{1,3}|†|‡|[a-z]\/)\s+(?=[\p{L}\p{N}“"«([])/u
/** The mark of a note on a line of its own. */
const LONE_MARK = /^\s*(?:\d{1,3}\/?|\*{1,3}|†|‡)\s*$/u
/** A label that continues the text right below a note, without a blank line. */
const LABEL = /^\s*(?:\(?[a-z\d]{1,3}\)|\d{1,3}\.|\([ivx]{1,5}\))\s+\p{Lu}/u
const NUMBERED_NOTE = /^\s*(?<number>\d{1,3})\s+[\p{Lu}“"«(]/u
const MARKDOWN_NOTE = /^\s*\[\^[^\]\s]{1,40}\]:\s/

/**
 * The number of a note in a group of lines without a rule above: a number and a capital, but not a
 * date, and with no label of the text on a line below.
 */
function noteNumber(lines: readonly RawLine[]): string | undefined {
  const first = lines[0]?.text ?? ''
  if (DATE.test(first) || lines.slice(1).some(({ text }) => LABEL.test(text))) return undefined
  return NUMBERED_NOTE.exec(first)?.groups?.number
}

const DATE = /^\s*\d{1,2}\s+\p{L}+\s+\d{4}/u

/** Mark the footnotes in `lines`, whose page furniture is marked already. */
export function markFootnotes(lines: RawLine[]): void {
  markBelowRules(lines)
  markMarkdown(lines)
  markStars(lines)
  markAbovePages(lines)
  markAtEnd(lines)
  markBracketed(lines)
}

/** Whether a line that begins with notes has paragraphs of the text behind them, so that none of it is set aside. */
function goesOnBehindNote(line: string): boolean {
  return line.length > NOTE_AT_MOST && LABEL_WITHIN.test(line)
}

/** A note's length at most where labels are in it. */
const NOTE_AT_MOST = 300
/** A label of the text in the middle of a line. */
const LABEL_WITHIN = /[;:.\d]\s+(?:\d{1,2}\.|\([a-z]{1,4}\))\s+\p{Lu}\p{L}+\s/u

/** Notes below a rule, and the lines that continue them. */
function markBelowRules(lines: RawLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const rule = lines[at]
    if (!rule) continue
    if (RULE_BEFORE_NOTE.test(rule.text)) {
      if (!goesOnBehindNote(rule.text)) rule.setAside = 'footnote'
      continue
    }
    if (!RULE.test(rule.text)) continue
    const first = lines.slice(at + 1, at + 4).find(({ isBlank }) => !isBlank)
    if (!first || !(NOTE.test(first.text) || LONE_MARK.test(first.text))) continue
    rule.setAside = 'footnote'
    at = markNotes(lines, at + 1) - 1
  }
}

/** Mark the notes that begin at a line or below it, and return the line after them. */
function markNotes(lines: RawLine[], from: number): number {
  let inNote = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    if (line.setAside !== null) return at
    if (line.isBlank) {
      inNote = false
      continue
    }
    const begins = NOTE.test(line.text) || LONE_MARK.test(line.text)
    if ((!inNote && !begins) || LABEL.test(line.text)) return at
    line.setAside = 'footnote'
    inNote = true
  }
  return lines.length
}

/** "* State not a member", where the same asterisk follows a word above, and is not in a list. */
function markStars(lines: RawLine[]): void {
  const stars = lines.filter(({ text }) => /^\s*\*{1,3}\s+\S/.test(text))
  const [star, second] = stars
  if (!star || second || star.setAside !== null) return
  const mark = /\*+/.exec(star.text)?.[0].length ?? 0
  const refers = new RegExp(`[\\p{L}:,.]\\*{${mark}}(?!\\*)(?!\\p{L})`, 'u')
  // Asterisks in pairs are emphasis.
  const isReference = ({ text, start }: RawLine) =>
    start < star.start && refers.test(text) && (text.match(/\*/g)?.length ?? 0) === mark
  if (lines.some(isReference)) star.setAside = 'footnote'
}

/** Notes right above a page break, without a rule: a group of lines that the text refers to. */
function markAbovePages(lines: RawLine[]): void {
  const referred = numbersReferredTo(lines)
  lines.forEach((line, index) => {
    if (line.setAside !== 'page') return
    let end = index
    while (end > index - NOTE_LINES_AT_MOST && isBlankOrPage(lines[end - 1])) end--
    let start = end
    while (end - start <= NOTE_LINES_AT_MOST && isWords(lines[start - 1])) start--
    const first = lines[start]
    const number = noteNumber(lines.slice(start, end))
    const reference = number ? referred.get(number) : undefined
    if (!first || reference === undefined || reference >= first.start) return
    if (end - start > NOTE_LINES_AT_MOST) return
    for (const note of lines.slice(start, end)) note.setAside = 'footnote'
  })
}

const NOTE_LINES_AT_MOST = 8

function isBlankOrPage(line: RawLine | undefined): boolean {
  return line !== undefined && (line.isBlank || line.setAside === 'page')
}

function isWords(line: RawLine | undefined): boolean {
  return line !== undefined && !line.isBlank && line.setAside === null
}

function markMarkdown(lines: RawLine[]): void {
  let inNote = false
  for (const line of lines) {
    inNote = MARKDOWN_NOTE.test(line.text) || (inNote && /^(?: {2,}|\t)\S/.test(line.text))
    if (inNote) line.setAside = 'footnote'
  }
}

/**
 * Notes at the end of a text without a rule above them: the last groups of lines, as long as
 * each begins with a number that the text above refers to, and a capital.
 */
function markAtEnd(lines: RawLine[]): void {
  const referred = numbersReferredTo(lines)
  let end = lines.length
  for (;;) {
    while (end > 0 && (lines[end - 1]?.isBlank || lines[end - 1]?.setAside)) end--
    let start = end
    while (start > 0 && !lines[start - 1]?.isBlank && !lines[start - 1]?.setAside) start--
    const first = lines[start]
    const number = noteNumber(lines.slice(start, end))
    if (!first || start === end || !number) return
    const reference = referred.get(number)
    if (reference === undefined || reference >= first.start) return
    for (const line of lines.slice(start, end)) line.setAside = 'footnote'
    end = start
  }
}

/**
 * Notes with bracketed numbers on the last lines, "(1) OJ C 363", where the same number follows a
 * word or bracket above: "its resolution(1)".
 */
function markBracketed(lines: RawLine[]): void {
  const referred = new Map<string, number>()
  for (const { text, start } of lines) {
    for (const { 0: number, index } of text.matchAll(
      /(?<=[\p{L}\p{N})”"’.,;])[([]\d{1,3}[)\]]/gu,
    )) {
      if (!referred.has(number)) referred.set(number, start + index)
    }
  }
  for (const line of lines.toReversed()) {
    if (line.isBlank || line.setAside !== null) continue
    const number = BRACKETED_NOTE.exec(line.text)?.[1]
    const reference = number ? referred.get(number) : undefined
    if (reference === undefined || reference >= line.start) return
    line.setAside = 'footnote'
  }
}

const BRACKETED_NOTE = /^\s*([([]\d{1,3}[)\]])\s+\p{Lu}/u

const REFERENCE = /(?<=[\p{L})”"’][,.;:)]?\s?)\d{1,3}(?!\p{N})/gu

/** The numbers that follow words, "Italy, 1", "Weapons5", "report 9", and where each is first. */
function numbersReferredTo(lines: readonly RawLine[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { text, start } of lines) {
    for (const { 0: number, index } of text.matchAll(REFERENCE)) {
      if (!numbers.has(number)) numbers.set(number, start + index)
    }
  }
  return numbers
}
