/**
 * How often properties are tried: `RUNS=10000 npx vitest run tests/parse tests/import` tries each ten thousand
 * times, and lets a test take as long as that takes.
 */

/** The options of a property that is tried so many times, or as often as `RUNS` says. */
export function runs(normally = 100): { numRuns: number } {
  return { numRuns: Number(process.env.RUNS ?? normally) }
}
