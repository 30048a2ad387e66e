/**
 * The place in a text that is cited: a clause, a sub-paragraph, or a range of them.
 */
import type { CitationStyle } from '../../authorities'
import type { ClauseKind, Path } from '../../record'

/** A clause, or a range of them from the first to the last. */
export interface CitedPlace {
  kind: ClauseKind
  path: Path
  /** The last of the range; null for a single one. */
  through: Path | null
}

/** The dash of a range. */
const TO = '–'

/** A place's number as a style writes it: "3", "8(a)(ii)", "3–5", "8(a)–(c)". */
export function numberOfPlace(
  { path, through }: CitedPlace,
  steps: CitationStyle['steps'],
): string {
  const first = printed(path, steps)
  if (!through) return first
  const isShared = path.length > 1 && through.length === path.length
  const shares = isShared && path.slice(0, -1).every((step, index) => step === through[index])
  return first + TO + (shares ? `(${through.at(-1)})` : printed(through, steps))
}

function printed([first, ...further]: Path, steps: CitationStyle['steps']): string {
  return [first, ...further.map((step) => `(${step})`)].join(steps === 'spaced' ? ' ' : '')
}

const PREFIXES: Record<string, ClauseKind> = { op: 'operative', pp: 'preambular' }

/** The steps that an anchor names: `[8, 'a', 'ii']` for "op-8-a-ii". */
function stepsOf(anchor: string): (string | number)[] {
  return anchor.split('-').slice(1).map(toStep)
}

/** What parts the steps of a path that is written down. */
const STEP = '/'

/** The path of a clause as its page has it; undefined where the anchor says the same. */
export function writtenPath({ anchor, path }: { anchor: string; path: Path }): string | undefined {
  const written = path.join(STEP)
  return stepsOf(anchor).join(STEP) === written ? undefined : written
}

/**
 * The place that a clause is, by its anchor and, where that differs, its path as its page has it. Null for
 * what is no clause.
 */
export function toCitedPlace(anchor: string, written?: string): CitedPlace | null {
  const kind = PREFIXES[anchor.split('-')[0] ?? '']
  const steps = written === undefined ? stepsOf(anchor) : written.split(STEP).map(toStep)
  const [first, ...further] = steps
  if (!kind || first === undefined) return null
  return { kind, path: [first, ...further], through: null }
}

function toStep(written: string): string | number {
  return /^\d+$/.test(written) ? Number(written) : written
}

/** The range from one clause to another, or the one where they are the same. */
export function rangeOfPlaces(first: CitedPlace, last: CitedPlace): CitedPlace {
  const isOne = first.path.join(STEP) === last.path.join(STEP)
  return isOne ? first : { ...first, through: last.path }
}
