/**
 * The numerals of markers: letters of several alphabets, and Roman numerals.
 */
import { fromRoman } from '../../roman'
import { type Marker, markerOf, type Numeral, type Prefix } from './marker'

/** Alphabets whose letters label items, in their order. */
const ALPHABETS = [
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
]

/** A letter of one of them that may label an item. */
export const OTHER_LETTER = `[${ALPHABETS.join('')}]`

/** What a numeral may count: its kind and its value. */
export function valuesOf(numeral: string): [Numeral, number][] {
  if (/\d/.test(numeral)) return Number(numeral) > 0 ? [['decimal', Number(numeral)]] : []
  const small = numeral.toLowerCase()
  const isSmall = numeral === small
  const letter = fromLetters(small)
  const roman = fromLowerRoman(small)
  return [
    ...(letter ? [[isSmall ? 'alpha' : 'Alpha', letter] as [Numeral, number]] : []),
    ...(roman ? [[isSmall ? 'roman' : 'Roman', roman] as [Numeral, number]] : []),
  ]
}

/** What a numeral between the signs of a common style may mean. */
export function readingsOf(
  numeral: string,
  prefix: Prefix,
  close: '.' | ')',
  { label, length, meant }: Pick<Marker, 'label' | 'length' | 'meant'>,
): Marker[] {
  return valuesOf(numeral).map(([kind, value]) =>
    markerOf({ style: `${prefix}${kind}${close}`, value, label, length, meant }),
  )
}

/** "a" is 1, "z" is 26; then letters are doubled, "aa" is 27 and "bb" 28, or "ab" is 28. */
function fromLetters(letters: string): number | null {
  for (const alphabet of ALPHABETS) {
    if (letters.length === 1 && alphabet.includes(letters)) return alphabet.indexOf(letters) + 1
  }
  if (/^a[b-z]$/.test(letters)) return 26 + letters.charCodeAt(1) - 96
  if (!/^([a-z])\1?$/.test(letters)) return null
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26
}

/** From "i" to "xxxix": "c", "d", "l" and "m" count as letters. */
function fromLowerRoman(numeral: string): number | null {
  return /^[xvi]+$/.test(numeral) ? fromRoman(numeral.toUpperCase()) : null
}
