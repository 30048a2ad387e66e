/**
 * Where a text's masthead ends, and which segment is its enacting formula.
 */
import { isPlainNumber } from '../labels'
import type { Segment } from '../lines/segment'
import type { Readers } from '../readers'

/**
 * Where the masthead ends. The enacting formula is the first segment that reads as one and ends
 * with a comma or a colon, one that names an organ first, or stands right above a clause, or else the first that reads as one before
 * any clause. A part such as
 * "CONSIDERING:" or a clause above it ends the masthead too; without a formula, the first clause
 * does.
 */
export function findStart(
  segments: readonly Segment[],
  { openings, readFormula }: Readers,
): { first: Segment | undefined; formula: Segment | undefined } {
  const isFormula = (segment: Segment) => {
    const reading = segment.marker ? null : readFormula(segment.words)
    if (!reading || reading.isNamed) return reading !== null
    // "CONSIDERING:", and below it "The Treaty of Lamps,".
    const above = segments[segments.indexOf(segment) - 1]?.words ?? ''
    return openings.readPartOpening(above) !== 'preambular'
  }
  const clause = segments.findIndex(({ opening, words, heading, marker }) => {
    const isNumbered = marker?.value === 1 && isPlainNumber(marker) && openings.namesOrgan(words)
    return !heading && (opening !== null || isNumbered)
  })
  const signs = segments.filter(
    (segment) => /[,:]$/.test(segment.words.trimEnd()) && isFormula(segment),
  )
  const signed = signs.find(({ words }) => readFormula(words)?.isNamed) ?? signs[0]
  const above = segments.slice(0, clause < 0 ? segments.length : clause)
  const leading = segments.find((segment, index) => {
    const next = segments[index + 1]
    const isNumbered = next?.marker?.value === 1 && isPlainNumber(next.marker)
    const leadsOn =
      next?.opening != null ||
      (isNumbered && HAN.test(segment.words)) ||
      openings.readPartOpening(next?.words ?? '') === 'operative'
    return leadsOn && !next?.heading && isFormula(segment)
  })
  const indexOf = (segment: Segment | undefined) =>
    segment ? segments.indexOf(segment) : Number.POSITIVE_INFINITY
  const formula = (indexOf(leading) < indexOf(signed) ? leading : signed) ?? above.find(isFormula)
  const preamble = preambleAbove(segments, formula)
  const part = segments.find(
    ({ words, marker }) =>
      !marker && (openings.readPartOpening(words) ?? openings.readLead(words)) === 'preambular',
  )
  const before = [formula ?? segments[clause], part, preamble].sort(
    (a, b) => indexOf(a) - indexOf(b),
  )
  return { first: before[0], formula }
}

/** The first clause of a preamble above the formula, of at least two clauses. */
function preambleAbove(
  segments: readonly Segment[],
  formula: Segment | undefined,
): Segment | undefined {
  const end = formula ? segments.indexOf(formula) : 0
  const clauses = segments
    .slice(0, end)
    .filter(
      ({ opening, words, heading }) =>
        opening?.kind === 'preambular' && !heading && /[,;.](?:\s*and)?\s*$/.test(words),
    )
  return clauses.length >= PREAMBLE_AT_LEAST ? clauses[0] : undefined
}

const PREAMBLE_AT_LEAST = 2
/** Chinese, whose formula may have no comma above a number: "大会", and below it "1. 授权". */
const HAN = /^\s*\p{Script=Han}+\s*$/u
