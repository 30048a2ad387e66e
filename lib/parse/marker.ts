/**
 * Markers: the labels that number clauses, such as "3.", "(12)", "b)", "(iv)".
 */

/** How a marker counts, and how it is set: `decimal.`, `(roman)`, `alpha)`. */
export type MarkerStyle = `${Prefix}${Numeral}${'.' | ')'}`
type Prefix = '' | '('
type Numeral = 'decimal' | 'alpha' | 'Alpha' | 'roman' | 'Roman'

/** One reading of the marker at the beginning of a line. */
export interface Marker {
  style: MarkerStyle
  /** The place in its sequence, from 1: 12 for "(12)", 2 for "b)" and for "(ii)". */
  value: number
  /** As printed, without bullet and space: "(12)". */
  label: string
  /** How many characters of the line it takes, with the space around it and a bullet before it. */
  length: number
}

const MARKER = /^\s*(?:[-–•*]\s+)?((\()?(\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})([.)]))(?:\s+|$)/

/**
 * Read the marker at the beginning of a line.
 *
 * @param line a line without its ending
 * @returns every reading: none where there is no marker, two where a letter may also
 *   be a roman numeral, as in "(i)". Which one holds, the sequence tells.
 *
 * "3. Decides", "(12) Noting", "- 1. Encourages" have a marker; "1.5 million",
 * "57/64 of", "2001, 57/64", "(see above)", "e.g. this", "1990. The" have none.
 */
export function readMarker(line: string): Marker[] {
  const match = MARKER.exec(line)
  const [whole, label, open, numeral, close] = match ?? []
  if (!whole || !label || !numeral || (close !== '.' && close !== ')')) return []
  if (open && close !== ')') return []
  const prefix: Prefix = open ? '(' : ''
  const readings: [Numeral, number | null][] = /\d/.test(numeral)
    ? [['decimal', Number(numeral)]]
    : numeral === numeral.toLowerCase()
      ? [
          ['alpha', fromLetters(numeral)],
          ['roman', fromRoman(numeral)],
        ]
      : [
          ['Alpha', fromLetters(numeral.toLowerCase())],
          ['Roman', fromRoman(numeral.toLowerCase())],
        ]
  return readings.flatMap(([kind, value]) =>
    value
      ? [{ style: `${prefix}${kind}${close}` as const, value, label, length: whole.length }]
      : [],
  )
}

/** Whether a marker is one of a section: a capital or a capital roman numeral, "A.", "II.". */
export function isSectionMarker(marker: Marker): boolean {
  return /Alpha|Roman/.test(marker.style)
}

/** The marker without its signs, as one step of a path: 12 for "(12)", "a" for "(a)". */
export function stepOf(marker: Marker): number | string {
  return marker.style.includes('decimal')
    ? marker.value
    : marker.label.replace(/[().]/g, '').toLowerCase()
}

/** "a" is 1, "z" 26, and then letters double: "aa" is 27. */
function fromLetters(letters: string): number | null {
  if (!/^([a-z])\1?$/.test(letters)) return null
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/
const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** Roman numerals from i to xxxix, in their usual form only. */
function fromRoman(numeral: string): number | null {
  const match = ROMAN.exec(numeral)
  if (!match?.[0]) return null
  return (match[1]?.length ?? 0) * 10 + ROMAN_UNITS.indexOf(match[2] ?? '')
}
