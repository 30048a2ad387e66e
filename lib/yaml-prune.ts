/**
 * Taking parts out of plain data, so that what is right in a file can be read without what is
 * wrong.
 */

/** The keys that lead to a place in data. */
export type KeyPath = readonly PropertyKey[]

/** Data without some parts, and where what is left was before. */
export interface Pruned {
  value: unknown
  /** The path in the original data of what is now at a path. */
  original: (path: KeyPath) => KeyPath
}

/** Which steps lead to what is taken out: true where that is all below a step. */
type Steps = Map<PropertyKey, Steps | true>

/**
 * What must be taken out to remove a part: in a list the entry that holds it, else the part itself.
 */
export function entryOf(path: KeyPath): KeyPath {
  const length = path.findLastIndex((step) => typeof step === 'number') + 1
  return length === 0 ? path : path.slice(0, length)
}

/**
 * Take parts out.
 *
 * @returns null where one is not there, so that nothing can be taken
 */
export function prune({ value, original }: Pruned, doomed: readonly KeyPath[]): Pruned | null {
  const steps: Steps = new Map()
  for (const path of doomed) {
    if (path.length === 0 || !isThere(value, path)) return null
    mark(steps, path)
  }
  const places = new WeakMap<object, number[]>()
  const left = without(value, steps, places)
  return {
    value: left,
    original: (path) => {
      let inner: unknown = left
      const before = path.map((step) => {
        const place =
          typeof inner === 'object' && inner !== null && typeof step === 'number'
            ? places.get(inner)?.[step]
            : undefined
        inner = stepInto(inner, step)
        return place ?? step
      })
      return original(before)
    },
  }
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce(stepInto, value)
}

function stepInto(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
}

function isThere(value: unknown, path: KeyPath): boolean {
  const holder = valueAt(value, path.slice(0, -1))
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, path.at(-1) ?? '')
}

function mark(steps: Steps, path: KeyPath): void {
  let at = steps
  for (const [index, step] of path.entries()) {
    const next = at.get(step)
    if (next === true) return
    if (index === path.length - 1) at.set(step, true)
    else if (next) at = next
    else {
      const made: Steps = new Map()
      at.set(step, made)
      at = made
    }
  }
}

function without(value: unknown, steps: Steps, places: WeakMap<object, number[]>): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((_, index) => index).filter((index) => steps.get(index) !== true)
    const left = kept.map((index) => inner(value[index], steps.get(index), places))
    places.set(left, kept)
    return left
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const next = steps.get(key)
      return next === true ? [] : [[key, inner(each, next, places)]]
    }),
  )
}

function inner(
  value: unknown,
  next: Steps | true | undefined,
  places: WeakMap<object, number[]>,
): unknown {
  return next instanceof Map ? without(value, next, places) : value
}
