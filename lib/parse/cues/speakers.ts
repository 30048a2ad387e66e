/**
 * Who speaks in a text: one body, or several persons.
 */
import type { FormulaReader } from './enacting-formula'

/** Whether several persons speak in a text: its first enacting formula says so, "The Parties,". */
export function speakersArePlural(source: string, readFormula: FormulaReader): boolean {
  const lines = source.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  for (const line of lines) {
    const found = formulaOf(line, readFormula)
    if (found) return found.isPlural
  }
  return lines.length <= LINES_OF_ONE && isPluralWithin(lines[0] ?? '', readFormula)
}

/** Whether the formula in a text that is on one line, behind its title, is that of several persons. */
function isPluralWithin(line: string, readFormula: FormulaReader): boolean {
  for (const { index: end } of [...line.matchAll(/,/g)].slice(0, ENDS_AT_MOST)) {
    const start = Math.max(0, end - FORMULA_AT_MOST)
    // The last words that may begin it do: "MEETING ON STORKS The Parties,".
    for (const { index } of [...line.slice(start, end).matchAll(CAPITAL)].reverse()) {
      const found = readFormula(line.slice(start + index, end + 1))
      if (found?.isNamed) return found.isPlural
    }
  }
  return false
}

/** The formula that begins a line; a clause may follow it, behind a comma that is not the first. */
function formulaOf(line: string, readFormula: FormulaReader) {
  const ends = [...line.slice(0, FORMULA_AT_MOST).matchAll(/,/g)].slice(0, 3)
  return [line, ...ends.map(({ index }) => line.slice(0, index + 1))]
    .map(readFormula)
    .find((formula) => formula !== null)
}

/** The longest line in which an enacting formula is looked for, in characters. */
const FORMULA_AT_MOST = 300
/** How many lines a text has that is on one line but for what is around it. */
const LINES_OF_ONE = 3
/** How many commas of it may end the formula. */
const ENDS_AT_MOST = 6
const CAPITAL = /(?<=\s)\p{Lu}/gu
