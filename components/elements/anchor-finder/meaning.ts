/**
 * What a fragment may mean that names no place on a page.
 */

/** A fragment that was understood, or the place nearest to the one it names. */
export type Meaning =
  /** The same name except for capitals, hyphens and the like. */
  | { type: 'meant'; anchor: string }
  /** The name of a place such as there may be, "op-99", and the nearest that there is. */
  | { type: 'missing'; kind: string; number: string; nearest: Nearest | null }
  | { type: 'unknown' }

/** A place of the same kind. */
export interface Nearest {
  anchor: string
  number: string
  /** Whether what was sought would come after the last of its kind. */
  isLast: boolean
}

/** The steps of a name as in anchors: lower-case letters and numbers. */
function stepsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu)
      ?.map(withoutLeadingZeros) ?? []
  )
}

/** "2" for "02". */
function withoutLeadingZeros(step: string): string {
  return step.replace(/^0+(?=\d)/, '')
}

/** "8 (a) (ii)"; a clause that drafters put in between is "4 bis". */
function numberOf([first = '', ...steps]: readonly string[]): string {
  return [first, ...steps.map((step) => (/^(bis|ter)$/.test(step) ? step : `(${step})`))].join(' ')
}

/**
 * Tell what a fragment means. Of a range, "op-3..op-5", only the first place counts.
 *
 * @param fragment as in an address, decoded
 * @param anchors the names of the page's places
 */
export function meaningOf(fragment: string, anchors: readonly string[]): Meaning {
  const [kind = '', ...steps] = stepsOf(fragment.split('..')[0] ?? '')
  const places = anchors.map((anchor) => ({ anchor, steps: stepsOf(anchor) }))
  // First step by step, since "op-1-1" is not "op-11"; then all in one, as in "op8aii".
  for (const sign of ['-', '']) {
    const found = places.filter(({ steps: own }) => own.join(sign) === [kind, ...steps].join(sign))
    if (found.length === 1 && found[0]) return { type: 'meant', anchor: found[0].anchor }
  }
  if (!/^\p{L}+$/u.test(kind) || !/^\d+$/.test(steps[0] ?? '')) return { type: 'unknown' }
  const ofKind = places.flatMap(({ anchor, steps: [first, ...own] }) =>
    first === kind && /^\d+$/.test(own[0] ?? '') ? [{ anchor, steps: own }] : [],
  )
  return { type: 'missing', kind, number: numberOf(steps), nearest: nearestTo(steps, ofKind) }
}

/** The place that holds the one sought; else the one whose number is nearest, of two the lower. */
function nearestTo(
  sought: readonly string[],
  places: readonly { anchor: string; steps: string[] }[],
): Nearest | null {
  const holders = places.filter(({ steps }) => steps.every((step, index) => step === sought[index]))
  const [holder] = holders.toSorted((a, b) => b.steps.length - a.steps.length)
  const distance = ({ steps }: { steps: string[] }) =>
    Math.abs(Number(steps[0]) - Number(sought[0]))
  const [nearest] = places.toSorted(
    (a, b) => distance(a) - distance(b) || Number(a.steps[0]) - Number(b.steps[0]),
  )
  const found = holder ?? nearest
  if (!found) return null
  return {
    anchor: found.anchor,
    number: numberOf(found.steps),
    isLast: places.every(({ steps }) => Number(steps[0]) < Number(sought[0])),
  }
}
