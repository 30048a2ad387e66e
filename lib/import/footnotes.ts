/**
 * Footnotes: below a rule, at the end of a text, or marked as Markdown marks them.
 */
import type { RawLine } from './raw-lines'

const RULE = /^\s*_{5,}\s*$/
const RULE_BEFORE_NOTE = /^\s*_{5,}\s+(?=(?:\d{1,3}|\*{1,3}|†|‡)\s)/
const NOTE = /^\s*(?:\d{1,3}\/?|\*{1,3}|†|‡|[a-z]\/)\s+(?=[\p{L}\p{N}“"«([])/u
/** The mark of a note on a line of its own. */
const LONE_MARK = /^\s*(?:\d{1,3}\/?|\*{1,3}|†|‡)\s*$/u
/** A label that goes on the text below a note, which no blank line parts from it. */
const LABEL = /^\s*(?:\(?[a-z\d]{1,3}\)|\d{1,3}\.|\([ivx]{1,5}\))\s+\p{Lu}/u
const NUMBERED_NOTE = /^\s*(?<number>\d{1,3})\s+[\p{Lu}“"«(]/u
const MARKDOWN_NOTE = /^\s*\[\^[^\]\s]{1,40}\]:\s/

/** Mark what is footnotes in `lines`, whose page furniture is marked. */
export function markFootnotes(lines: RawLine[]): void {
  markBelowRules(lines)
  markMarkdown(lines)
  markAtEnd(lines)
}

/** From a rule on: notes, and the lines on which they go on. */
function markBelowRules(lines: RawLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const rule = lines[at]
    if (!rule) continue
    if (RULE_BEFORE_NOTE.test(rule.text)) {
      rule.setAside = 'footnote'
      continue
    }
    if (!RULE.test(rule.text)) continue
    const first = lines.slice(at + 1, at + 4).find(({ isBlank }) => !isBlank)
    if (!first || !(NOTE.test(first.text) || LONE_MARK.test(first.text))) continue
    rule.setAside = 'footnote'
    at = markNotes(lines, at + 1) - 1
  }
}

/** Mark the notes that begin at a line or below it; gives the line after them. */
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
    const number = NUMBERED_NOTE.exec(first?.text ?? '')?.groups?.number
    if (!first || start === end || !number) return
    const reference = referred.get(number)
    if (reference === undefined || reference >= first.start) return
    for (const line of lines.slice(start, end)) line.setAside = 'footnote'
    end = start
  }
}

const REFERENCE = /(?<=[\p{L})”"’][,.;:)]?\s?)\d{1,3}(?!\p{N})/gu

/** The numbers that stand behind words, "Italy, 1", "Weapons5", "report 9", and where first. */
function numbersReferredTo(lines: readonly RawLine[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { text, start } of lines) {
    for (const { 0: number, index } of text.matchAll(REFERENCE)) {
      if (!numbers.has(number)) numbers.set(number, start + index)
    }
  }
  return numbers
}
