/**
 * The paragraph that a footnote names after the text that it cites: "(17 April 2015), para 8(a)(ii)".
 */
import { kindNamed } from '../parts'
import type { ClauseKind, Path } from '../record'

/** A paragraph as words give it. */
export interface NamedPlace {
  /** Null where the words do not say. */
  kind: ClauseKind | null
  path: Path
  /** The last of a range; null for a single one. */
  through: Path | null
  /** Where the words begin and end. */
  start: number
  end: number
}

const STEP = '\\s?\\((?:[a-z]{1,5}|\\d{1,2})\\)'
const PLACE = new RegExp(
  `(?:\\b(preambular|operative)\\s+)?\\bpara(?:graph)?s?\\.?\\s+(\\d{1,3}(?:\\s(?:bis|ter))?)((?:${STEP}){0,4})(?:\\s?[-–]\\s?(?:(\\d{1,3})((?:${STEP}){0,4})|(${STEP})))?`,
  'iu',
)

/** The first paragraph that words name; null where they name none. */
export function placeIn(words: string): NamedPlace | null {
  const match = PLACE.exec(words)
  if (!match) return null
  const [whole, kind, number = '', steps = '', throughNumber, throughSteps = '', sibling] = match
  const path = pathOf(number, steps)
  const through = throughNumber
    ? pathOf(throughNumber, throughSteps)
    : sibling
      ? [...path.slice(0, -1), ...stepsOf(sibling)]
      : null
  return {
    kind: kindNamed(kind),
    path,
    through,
    start: match.index,
    end: match.index + whole.length,
  }
}

/** What comes between a paragraph and the symbol after it: ", U.N. Doc. ". */
const BEFORE_SYMBOL = /^,\s+(?:[\p{L}.]+\s)?Doc\.?\s+$/u

/** The paragraph that the Bluebook names before the symbol of a document; null for none. */
export function placeBefore(words: string): NamedPlace | null {
  const at = words.search(/(?:\b(?:preambular|operative)\s+)?\bparas?\.?\s(?!.*\bparas?\.?\s)/iu)
  const place = at < 0 ? null : placeIn(words.slice(at))
  if (!place || !BEFORE_SYMBOL.test(words.slice(at + place.end))) return null
  return { ...place, start: place.start + at, end: place.end + at }
}

function pathOf(number: string, steps: string): Path {
  return [/^\d+$/.test(number) ? Number(number) : number, ...stepsOf(steps)]
}

function stepsOf(steps: string): (string | number)[] {
  return [...steps.matchAll(/[a-z]+|\d+/gi)].map(([step]) =>
    /^\d+$/.test(step) ? Number(step) : step.toLowerCase(),
  )
}
