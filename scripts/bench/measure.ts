/**
 * Timing functions against each other.
 */

const ROUNDS = 9
const WARM_UP = 2

/**
 * The median time of each function in milliseconds. They take turns, so that what else the
 * machine does bears on all of them alike.
 *
 * @param functions what to time, by name
 * @returns gives the time of a name; throws for one that was not timed
 */
export function measure(functions: ReadonlyMap<string, () => unknown>): (name: string) => number {
  const times = new Map([...functions.keys()].map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [name, run] of functions) {
      const start = performance.now()
      run()
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - start)
    }
  }
  return (name) => {
    const sorted = times.get(name)?.sort((a, b) => a - b)
    const median = sorted?.[Math.floor(sorted.length / 2)]
    if (median === undefined) throw new RangeError(`Nothing named ${name} was timed`)
    return median
  }
}
