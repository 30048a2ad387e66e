/**
 * The markup of Markdown and press releases: escapes, quotation marks, headings, links. Emphasis
 * stays: the parser reads it.
 */
import { type MappedText, MappedTextBuilder } from './mapped-text'

/** A text without markup, and where the markup was. */
export interface UnmarkedText extends MappedText {
  marks: { text: string; start: number; end: number }[]
}

/** After a label, "1\\.", or before a character that would mark something. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g
/** "## Lamps"; hashes alone are a heading without words. */
const HEADING = '#{1,6}(?:[ \\t]+|$)'
const QUOTED = '>[ \\t]?'
/** The quotation mark that a press release repeats before each paragraph of what it quotes. */
const SPOKEN = '[“«"][ \\t]?(?=\\S)'
/** A bracket, perhaps with the address of a link after it, or the end of a line. */
const BRACKET = /\[|\](\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\))?|\n/g
const ADDRESS = /^\((?:https?:|mailto:|[/#.])/
const LINK_AT_MOST = 400

/** The share of lines that must begin with a mark for it to be one of quotation. */
const MOST = 0.5

/**
 * Leave out the markup in a text.
 *
 * @param source a text, which may hold Markdown
 * @returns the text, unchanged where it has no markup. The places of the markup are in the raw text
 *   that `source` comes from.
 */
export function unmark(source: MappedText): UnmarkedText {
  const raw = source.text
  const lineMarks = [HEADING, ...[QUOTED, SPOKEN].filter((mark) => isMost(raw, before([mark])))]
  const stretches = [
    ...stretchesOf(raw, before(lineMarks)),
    ...(/^[ \t]*(?:\d{1,3}|\(?[a-z]{1,4})\\[.)]/m.test(raw) ? stretchesOf(raw, ESCAPE) : []),
    ...linkMarks(raw),
    ...splitLabels(raw),
  ].sort((a, b) => a.start - b.start)
  const builder = new MappedTextBuilder()
  const marks: UnmarkedText['marks'] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (start < at) continue
    builder.add(raw.slice(at, start), at)
    const text = raw.slice(start, end)
    const from = source.toRaw(start)
    if (text.trim() !== '') marks.push({ text, start: from, end: from + end - start })
    at = end
  }
  builder.add(raw.slice(at), at)
  const built = builder.build()
  return { text: built.text, toRaw: (offset) => source.toRaw(built.toRaw(offset)), marks }
}

interface Stretch {
  start: number
  end: number
}

function stretchesOf(raw: string, pattern: RegExp): Stretch[] {
  return [...raw.matchAll(pattern)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + Math.max(1, mark.length),
  }))
}

/** An expression for marks at the beginning of a line, one or more. */
function before(marks: readonly string[]): RegExp {
  return new RegExp(`^[ \\t]*(?:${marks.join('|')})+`, 'gm')
}

/** A label that a PDF puts on three lines. */
const SPLIT_LABEL = /\(([ \t]*\n[ \t]*)(?:[a-z]{1,4}|\d{1,2})([ \t]*\n[ \t]*)\)/g

/** The line endings within labels. */
function splitLabels(raw: string): Stretch[] {
  return [...raw.matchAll(SPLIT_LABEL)].flatMap(
    ({ 0: { length }, 1: before = '', 2: after = '', index }) => {
      const end = index + length - 1
      return [
        { start: index + 1, end: index + 1 + before.length },
        { start: end - after.length, end },
      ]
    },
  )
}

/** The brackets and addresses of links that have a valid address, nested ones too. */
function linkMarks(raw: string): Stretch[] {
  const marks: Stretch[] = []
  let open: { start: number; left: number }[] = []
  /** How many characters have been left out. */
  let left = 0
  for (const { index, 0: found, 1: address = '' } of raw.matchAll(BRACKET)) {
    if (found === '[') {
      open.push({ start: index, left })
      continue
    }
    const from = open.pop()
    const length = from ? index - from.start - 1 - (left - from.left) : 0
    if (!from || length < 1 || length > LINK_AT_MOST || !ADDRESS.test(address)) {
      open = []
      continue
    }
    marks.push(
      { start: from.start, end: from.start + 1 },
      { start: index, end: index + found.length },
    )
    left += 1 + found.length
  }
  return marks
}

/** Whether most lines or paragraphs begin with a mark. */
function isMost(raw: string, pattern: RegExp): boolean {
  const marked = raw.match(pattern)?.length ?? 0
  if (marked < 3) return false
  let paragraphs = 0
  let lines = 0
  let isBlank = true
  for (const line of raw.split('\n')) {
    const wasBlank = isBlank
    isBlank = line.trim() === ''
    if (isBlank) continue
    lines++
    if (wasBlank) paragraphs++
  }
  return marked > MOST * Math.min(paragraphs, lines)
}
