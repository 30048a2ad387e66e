/**
 * The form of a line: how it begins, how it ends, what it looks like.
 */

/** Whether a formula fills a line to its punctuation, so that it is not a line of a sentence. */
export function isWholeFormula(text: string): boolean {
  return /[,:]\s*$/.test(text) || !/\p{Ll}/u.test(text)
}

/** Whether a line, as it is read, has nothing visible. */
export function isBlank(text: string): boolean {
  return /^\s*$/.test(text)
}

/** A line of cells: between bars, or far apart. */
const BARS = /^\s*\|.*\|\s*$/
const CELLS = /\t|\s{3,}/

/**
 * Whether a line may be a row of a table: cells between bars, or at least three that are far apart.
 */
export function isRow(text: string): boolean {
  return BARS.test(text) || cellsOf(text) >= 3
}

/** Whether a line below a row may continue its table: two cells are enough there. */
export function isFurtherRow(text: string): boolean {
  return BARS.test(text) || cellsOf(text) >= 2
}

function cellsOf(text: string): number {
  return text.trim().split(CELLS).length
}

/** The first word of a text. */
export function firstWord(text: string): string {
  return text.trim().split(/\s/, 1)[0] ?? ''
}

/** The punctuation at the end of a clause, with any footnote numbers after it: "report,1,2". */
const CLOSED =
  /(?:[,;.:]|[;,]\s*(?:and|or|et|ou|y|o))(?:\s?(?:[[(]?\d{1,3}[\])]?\/?|[*†‡]{1,3}|[⁰¹²³⁴-⁹]+)(?:,\s?\d{1,3}\/?)*)?\s*$/u

/** What links resolved clauses, on the line before the next: "now, therefore, be it". */
const BE_IT = /(?:\b(?:be it|it further|therefore)|[;,]\s*(?:and\s+)?now)\s*$/i

/** How many characters at the end of a line show how it ends. */
const END_AT_MOST = 60

/** Whether a line ends as a clause does. */
export function closesClause(text: string): boolean {
  const end = text.trimEnd().slice(-END_AT_MOST)
  return CLOSED.test(end) || BE_IT.test(end)
}

/** Whether a line is the number of a section alone: "A", "III". */
export function isNumeral(text: string): boolean {
  return /^\s*(?:[A-Z]|[IVXLC]{1,7})\s*$/.test(text)
}

const HEADING_LENGTH_AT_MOST = 200

/** Whether words may be a heading: short, capitalised, and not ending as a clause does. */
export function isHeading(text: string): boolean {
  const line = text.trim()
  return (
    line.length > 0 &&
    line.length <= HEADING_LENGTH_AT_MOST &&
    startsWithCapital(line) &&
    !CLOSED.test(line)
  )
}

/** Words that may link an item to the one before: "y Que los faros". */
const LINK = /^\s*(?:and|y|e|et)\s+(?=\p{Lu})/u

/** Whether a text begins as an item of a part does: with a capital, perhaps behind "and". */
export function startsItem(text: string): boolean {
  return startsWithCapital(text.replace(LINK, ''))
}

/** The first word of an item, without "and" before it. */
export function firstWordOfItem(text: string): string {
  return firstWord(text.replace(LINK, ''))
}

/** Whether a line is only a number, as that of a page. */
export function isNumberAlone(text: string): boolean {
  return /^\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*$/.test(text)
}

/** Whether the first letter of a text is a capital, or of a script that has none. */
export function startsWithCapital(text: string): boolean {
  return /^\s*[\p{Lu}\p{Lo}]/u.test(text)
}
