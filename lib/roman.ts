/**
 * Roman numerals.
 */

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const USUAL_FORM = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The number that a Roman numeral in capitals stands for, up to 399: 48 for "XLVIII". Null for "IIII". */
export function fromRoman(numeral: string): number | null {
  if (!USUAL_FORM.test(numeral)) return null
  const values = [...numeral].map((digit) => DIGITS[digit] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

const NUMERALS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number up to 399 as a Roman numeral in capitals: "XLVIII" for 48. */
export function toRoman(number: number): string {
  let rest = number
  let numeral = ''
  for (const [value, digits] of NUMERALS) {
    while (rest >= value) {
      numeral += digits
      rest -= value
    }
  }
  return numeral
}
