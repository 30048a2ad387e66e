/**
 * Ordinal numbers as resolutions write them: "132nd", "Fifty-Fourth", "SEVENTY-NINTH".
 */

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']
/** A hyphen or a few spaces of any kind between tens and units. */
const SEPARATOR = '[-\\s\\u2010-\\u2015]{1,4}'
const HUNDREDTH = 'hundredth'

const VALUES = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((stem, index) => {
    const value = (index + 2) * 10
    return [
      [`${stem}ieth`, value] as const,
      ...UNITS.map((unit, below) => [`${stem}y-${unit}`, value + below + 1] as const),
    ]
  }),
  [HUNDREDTH, 100],
])

const WORD = [...VALUES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('-', SEPARATOR))
  .join('|')

/**
 * A regular expression's source that matches an ordinal; use it with the flags `iu`. It does not
 * match the end of a longer number: "one hundred and fifty-fifth".
 */
export const ORDINAL = `(?<![\\p{L}\\p{N}])(?<!(?:hundred|thousand)(?:\\s+and)?${SEPARATOR})(?<!(?:${TENS.join('|')})y${SEPARATOR})(?:\\d{1,4}(?:st|nd|rd|th|e|ème|ª|º|\\^e\\^)|${WORD})(?![\\p{L}\\p{N}])`

/** The number that an ordinal names, or null: 132 for "132nd", 54 for "Fifty-Fourth". */
export function fromOrdinal(ordinal: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th|e|ème|ª|º|\^e\^)$/i.exec(ordinal)?.[1]
  if (digits) return Number(digits) || null
  return VALUES.get(ordinal.toLowerCase().replace(new RegExp(SEPARATOR), '-')) ?? null
}
