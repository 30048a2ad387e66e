/**
 * Where an enacting formula ends within a line, and the first piece begins.
 */
import { type CutReaders, LOOKED_AT } from './readers'
import { sectionAt } from './sections'

const FORMULA_AT_MOST = 300

/**
 * Make a finder of the first piece after the formula that begins at `from`; -1 where none does.
 *
 * A comma or colon ends a formula where a clause, a paragraph 1, an item behind a dash or a section follows:
 * "The General Assembly, recalling its". Without one, a paragraph 1 does: "The General Assembly 1. Authorizes".
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

  return (line: string, from: number): number => {
    const gap = /([,:])\s+|\s+(?=1\.\s?\p{Lu})/gu
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
