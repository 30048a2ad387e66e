/**
 * Roman numerals, as the labels of lists have them. This folder imports nothing of the project, so not `lib/roman.ts`.
 */

const NUMERALS: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number from 1 to 399 as a Roman numeral, "xlviii" for 48; a larger one as 399. */
export function smallRoman(number: number): string {
  let rest = Math.min(399, number)
  let numeral = ''
  for (const [value, digits] of NUMERALS) {
    while (rest >= value) {
      numeral += digits
      rest -= value
    }
  }
  return numeral
}
