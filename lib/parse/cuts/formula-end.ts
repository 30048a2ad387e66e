/**
 * Where an enacting formula ends within a line, and the first piece begins.
 */
import { type CutReaders, LOOKED_AT } from './readers'
import { sectionAt } from './sections'

const FORMULA_AT_MOST = 300
/** In how many characters of a ground another is looked for. */
const GROUND_AT_MOST = 1000
/** The word that may stand before the last of several clauses. */
const AND = '(?:and|et|y|e|und)'
/** A clause that goes on: what ends with a full stop alone is a sentence. */
const GOES_ON = new RegExp(`[,;](?:\\s+${AND})?\\s*$`, 'u')
/** Where another clause may open behind a ground. */
const BETWEEN = new RegExp(`[,;]\\s+(?:${AND}\\s+)?(?=\\p{Ll})`, 'gu')

/**
 * Make a finder of the first piece after the formula that begins at `from`; -1 where none does.
 *
 * A comma or colon ends a formula where a clause, a paragraph 1, an item behind a dash or a section follows:
 * "The General Assembly, recalling its". Without one, a paragraph 1 does: "The General Assembly 1. Authorizes", and
 * so does a ground in lower case that ends as a clause: "The General Assembly recalling that bread is dear,".
 */
export function createFormulaEnd(readers: CutReaders) {
  const { openings, readFormula, readMarker } = readers
  const beginsNumbered = (words: string) =>
    readMarker(words).some(
      ({ value, length }) => value === 1 && openings.read(words, length) !== null,
    )
  const begins = (line: string, at: number) => {
    const words = line.slice(at, at + LOOKED_AT)
    // Right after a formula a clause may open in lower case.
    return (
      (/^\p{L}/u.test(words) && openings.read(line, at)?.opening.start === at) ||
      beginsNumbered(words) ||
      /^[-–—]\s+\p{Ll}/u.test(words) ||
      sectionAt(line, at, 0, readers) !== null
    )
  }

  const opensAgain = (line: string, from: number) =>
    [...line.slice(from, from + GROUND_AT_MOST).matchAll(BETWEEN)].some(({ index, 0: gap }) => {
      const at = from + index + gap.length
      return openings.read(line, at)?.opening.start === at
    })

  /** Where a ground begins right behind the name of an organ; -1 where none does. */
  const runsOn = (line: string, from: number) => {
    const words = line.slice(from, from + FORMULA_AT_MOST)
    if (!openings.namesOrgan(words)) return -1
    const reading = openings.read(words)
    const start = reading?.opening.start ?? 0
    if (reading?.kind !== 'preambular' || start === 0 || !/^\p{Ll}/u.test(words.slice(start)))
      return -1
    const isClause = GOES_ON.test(line) || opensAgain(line, from + start)
    return isClause && readFormula(words.slice(0, start)) ? from + start : -1
  }

  return (line: string, from: number): number => {
    const ground = runsOn(line, from)
    if (ground >= 0) return ground
    const gap = /([,:])\s+|(?<!\s)\s+(?=1\.\s?\p{Lu})/gu
    gap.lastIndex = from
    for (let match = gap.exec(line); match; match = gap.exec(line)) {
      if (match.index - from > FORMULA_AT_MOST) return -1
      if (match.index === from) continue
      const formula = line.slice(from, match.index + (match[1]?.length ?? 0))
      if (readFormula(formula) && begins(line, gap.lastIndex)) return gap.lastIndex
    }
    return -1
  }
}
