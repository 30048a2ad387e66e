/**
 * A marker as read, and what its style shows.
 */
/** How a marker counts, and how it is set: `decimal.`, `(roman)`, `alpha)`. */
export type MarkerStyle =
  | `${Prefix}${Numeral}${'.' | ')'}`
  | `decimal${Loose}`
  | 'han.'
  | '(han)'
  | `loose ${string}`
  | 'article'
  | 'bullet'
  | 'number'
  | 'PP'
  | 'OP'
  | `level${number}`
/** What stands before the numeral of a common style. */
export type Prefix = '' | '('
/** What may stand behind the number of a paragraph as well as in a sentence: "1 – ", "1:", "1/", "[1]", "1°", "1 ". */
type Loose = '-' | ':' | '/' | ']' | '°' | ' '
/** The numerals of common styles. */
export type Numeral = 'decimal' | 'alpha' | 'Alpha' | 'roman' | 'Roman'

/** One reading of the marker at the beginning of a line. */
export interface Marker {
  style: MarkerStyle
  /** The place in its sequence, from 1: 12 for "(12)", 2 for "b)" and for "(ii)". */
  value: number
  /** As it is read, without the space around it and a bullet before it: "(12)". */
  label: string
  /** As printed, where that is otherwise: "（12）"; or null. */
  printed: string | null
  /** How many characters of the line it takes, with the space around it and a bullet before it. */
  length: number
  /** What follows the number of a paragraph that was put in later: "bis" in "2 bis.", "a" in "2a."; or null. */
  inserted: string | null
  /** The numbers before the last one of a label such as "8.2.1": [8, 2]; empty for other labels. */
  above: readonly number[]
  /**
   * What the label is taken for where it is misprinted: "(b)" for "(6)" between "(a)" and "(c)".
   */
  meant: string | null
}

/** A marker of a style, with nothing else to say of it. */
export function markerOf(
  marker: Pick<Marker, 'style' | 'value' | 'label' | 'length'> & Partial<Marker>,
): Marker {
  return { inserted: null, above: [], meant: null, printed: null, ...marker }
}

/** Whether a marker is a number without brackets, as operative paragraphs have. */
export function isPlainNumber({ style }: Marker): boolean {
  return /^(?:decimal|han|article|number|OP|PP|loose (?:decimal|ordinal))/.test(style)
}

/** Whether a marker is that of a section: a capital or a capital Roman numeral, "A.", "II.". */
export function isSectionMarker(marker: Marker): boolean {
  return /Alpha|Roman/.test(marker.style)
}

/** Whether a marker may as well be words of a sentence, "1 – ", "1:", "First,": only a sequence shows. */
export function isLoose({ style }: Marker): boolean {
  return /^(?:decimal[-:/\]° ]$|loose )/.test(style)
}

/** The marker without punctuation, as one step of a path: 12 for "(12)", "a" for "(a)", "2 bis". */
export function stepOf(marker: Marker): number | string {
  if (marker.inserted) return `${marker.value} ${marker.inserted}`
  if (/decimal|han|ordinal|article|bullet|number|level|PP|OP/.test(marker.style))
    return marker.value
  const letters = (marker.meant ?? marker.label).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return /^[a-z\d]*$/.test(letters) ? letters : latinLetter(marker.value)
}

/** The Latin letter of a value, "b" for 2; past "z", the number. */
function latinLetter(value: number): string {
  return value <= 26 ? String.fromCharCode(96 + value) : String(value)
}
