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
