/**
 * Who speaks in a text: one body, or several persons.
 */
import type { FormulaReader } from './enacting-formula'

/** Whether several persons speak in a text: its first enacting formula says so, "The Parties,". */
export function speakersArePlural(source: string, readFormula: FormulaReader): boolean {
  for (const line of source.split(/[\r\n]+/)) {
    // A clause may follow in the same line, behind a comma that is not the first: "We, the Ministers, noting".
    const ends = [...line.slice(0, FORMULA_AT_MOST).matchAll(/,/g)].slice(0, 3)
    const found = [line, ...ends.map(({ index }) => line.slice(0, index + 1))]
      .map(readFormula)
      .find((formula) => formula !== null)
    if (found) return found.isPlural
  }
  return false
}

/** The longest line in which an enacting formula is looked for, in characters. */
const FORMULA_AT_MOST = 300
