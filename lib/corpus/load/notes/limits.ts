/**
 * How large a note may be. The reader of Markdown takes time with the square of the signs in a
 * paragraph, and a level of the stack for each list in a list; no note for a margin needs many.
 */

/** The most characters of a note: some three thousand words. */
const CHARACTERS_AT_MOST = 20_000
const LINES_AT_MOST = 500
const SIGNS_AT_MOST = 500
const LEVELS_AT_MOST = 20

/** Signs that begin or end something inside a paragraph. */
const SIGN = /[*_[\]`<]/g
/** What begins lists and block quotations on a line, or stands below one: two spaces at least. */
const LEVELS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/gm
const LEVEL = />|[-+*.)]|[ \t]{2}/g

/** What is too large of a note, as "Unexpected …, expected …"; null where nothing is. */
export function excessOf(markdown: string): string | null {
  const characters = markdown.length
  if (characters > CHARACTERS_AT_MOST) {
    return `Unexpected note of ${characters} characters, expected at most ${CHARACTERS_AT_MOST}; shorten it, or make several of it`
  }
  const lines = markdown.split(/\r\n|\n|\r/).length
  if (lines > LINES_AT_MOST) {
    return `Unexpected note of ${lines} lines, expected at most ${LINES_AT_MOST}; shorten it, or make several of it`
  }
  const signs = countOf(SIGN, markdown)
  if (signs > SIGNS_AT_MOST) {
    return `Unexpected note with ${signs} signs of Markdown (\`*\`, \`_\`, \`[\`, \`<\` and the like), expected at most ${SIGNS_AT_MOST}; take out those that are not needed`
  }
  const levels = Math.max(...(markdown.match(LEVELS) ?? []).map((marks) => countOf(LEVEL, marks)))
  if (levels > LEVELS_AT_MOST) {
    return `Unexpected ${levels} lists or block quotations in one another, expected at most ${LEVELS_AT_MOST}; take levels or indentation out`
  }
  return null
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
