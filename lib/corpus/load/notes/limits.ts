/**
 * How large a note may be. The Markdown reader takes time with the square of the marks in a
 * paragraph, and a level of the stack for each nested list; no note for a margin needs many.
 */

/** The most characters of a note: some three thousand words. */
const CHARACTERS_AT_MOST = 20_000
const LINES_AT_MOST = 500
const MARKS_AT_MOST = 500
const LEVELS_AT_MOST = 20

/** Characters that begin or end something inside a paragraph. */
const MARK = /[*_[\]`<]/g
/**
 * What begins lists and block quotations on a line, or continues one below: two spaces at least.
 */
const LEVELS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/gm
const LEVEL = />|[-+*.)]|[ \t]{2}/g

/** What is too large in a note, as "Unexpected …, expected …"; null where nothing is. */
export function excessOf(markdown: string): string | null {
  const characters = markdown.length
  if (characters > CHARACTERS_AT_MOST) {
    return `Unexpected note of ${characters} characters, expected at most ${CHARACTERS_AT_MOST}; shorten it, or split it`
  }
  const lines = markdown.split(/\r\n|\n|\r/).length
  if (lines > LINES_AT_MOST) {
    return `Unexpected note of ${lines} lines, expected at most ${LINES_AT_MOST}; shorten it, or split it`
  }
  const marks = countOf(MARK, markdown)
  if (marks > MARKS_AT_MOST) {
    return `Unexpected note with ${marks} Markdown characters (\`*\`, \`_\`, \`[\`, \`<\` and the like), expected at most ${MARKS_AT_MOST}; remove those that are not needed`
  }
  const levels = Math.max(...(markdown.match(LEVELS) ?? []).map((begin) => countOf(LEVEL, begin)))
  if (levels > LEVELS_AT_MOST) {
    return `Unexpected ${levels} nested lists or block quotations, expected at most ${LEVELS_AT_MOST}; remove levels or indentation`
  }
  return null
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
