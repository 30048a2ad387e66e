/**
 * The lines of a raw text.
 */

/** Why a line is not part of the resolution's words. */
export type SetAsideKind = 'page' | 'distribution' | 'footnote' | 'navigation'

/** A line of a raw text. */
export interface RawLine {
  /** Its words, without the line ending. */
  text: string
  /** Where it begins. */
  start: number
  /** Where it ends, without the line ending. */
  end: number
  isBlank: boolean
  /** Why it is set aside; null where it is part of the text. */
  setAside: SetAsideKind | null
}

/**
 * The lines of a text. A form feed ends a line too, and is a line of its own. Underscores in the
 * middle of a line, as extracted text has them before footnotes, begin another line.
 */
export function toRawLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  const push = (end: number) => {
    const words = text.slice(start, end)
    lines.push({
      text: words,
      start,
      end,
      isBlank: /^[\s\u200B]*$/.test(words) && words !== '\f',
      setAside: words === '\f' ? 'page' : null,
    })
  }
  for (const match of text.matchAll(
    /\r\n|\n|\r|(?=\f)|(?<=\f)|(?<=\S[^\S\n\r]{1,9})(?=_{5,}\s)/g,
  )) {
    push(match.index)
    start = match.index + match[0].length
  }
  if (start < text.length || lines.length === 0) push(text.length)
  return lines
}

/** A line's words for comparison, without what varies from page to page. */
export function foldLine(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
