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
