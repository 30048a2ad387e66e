/**
 * Markers: the labels that number clauses, such as "3.", "(12)", "b)", "(iv)", "Art. 2 -".
 */
import { fromRoman } from '../roman'

/** How a marker counts, and how it is set: `decimal.`, `(roman)`, `alpha)`. */
export type MarkerStyle =
  | `${Prefix}${Numeral}${'.' | ')'}`
  | 'article'
  | 'bullet'
  | 'number'
  | 'PP'
  | 'OP'
  | `level${number}`
type Prefix = '' | '('
type Numeral = 'decimal' | 'alpha' | 'Alpha' | 'roman' | 'Roman'

/** One reading of the marker at the beginning of a line. */
export interface Marker {
  style: MarkerStyle
  /** The place in its sequence, from 1: 12 for "(12)", 2 for "b)" and for "(ii)". */
  value: number
  /** As printed, without the space around it and a bullet before it: "(12)". */
  label: string
  /** How many characters of the line it takes, with the space around it and a bullet before it. */
  length: number
  /** The numbers before the last one of a label such as "8.2.1": [8, 2]; empty for other labels. */
  above: readonly number[]
  /**
   * What the label is taken for where it is misprinted: "(b)" for "(6)" between "(a)" and "(c)".
   */
  meant: string | null
}

/** Reads the marker at the beginning of a line. */
export type MarkerReader = (line: string) => Marker[]

const BULLET = /^\s*([-–—•·▪●○‣◦*])\s+(?=\S)/u
const MARKER =
  /^\s*(?:[-–—•·▪●○‣◦*]\s+)?((\(\s?)?(\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})\s?([.)}\]]))(?:\s+|$|(?=\p{Lu}\p{Ll}))/u

/** "PP1", "(OP2)", "OP3 bis.": labels that drafters give the paragraphs of both kinds. */
const DRAFTED = /^\s*(\(?(PP|OP)\s?(\d{1,3})(?:\s?(?:bis|ter|quater|alt))?\)?[.:)]?)(?:\s+|$)/u
/** "8.2.", "8.2.1": the number of a paragraph with those of the ones above it. */
const LEVELS = /^\s*((\d{1,3}(?:\.\d{1,3}){1,3})\.?)\s+(?=\p{L})/u
/**
 * A number without punctuation, set off from words that open as clauses do: "1 ADOPTS", "2 to
 * send".
 */
const NUMBER = /^\s*(\d{1,3})(?:\t\s*|\s{2,}(?=\p{L})|\s(?=(?:to|that)\s|\p{Lu}{3,}\s))/u

/**
 * Make a reader of markers.
 *
 * @param articleLabels words before the number of a paragraph: "Art." for "Art. 2 - Approves"
 * @returns a reader that gives every reading of the marker at the beginning of a line, without its
 *   ending: none where there is no marker, two where a letter may also be a Roman numeral, as in
 *   "(i)". The sequence decides between them. The value of a bullet is 0.
 *
 * "3. Decides", "(12) Noting", "- 1. Encourages" have a marker; "1.5 million",
 * "57/64 of", "2001, 57/64", "(see above)", "e.g. this", "1990. The" have none.
 */
export function createMarkerReader(articleLabels: readonly string[]): MarkerReader {
  const labels = articleLabels.map((label) => label.replace('.', '\\.')).join('|')
  const article = new RegExp(
    `^\\s*((?:${labels})\\s{0,3}(\\d{1,3})\\s{0,2}(?:[º°ª]|er)?\\s{0,2}(?:\\.?\\s?[-–—]|[.:]|$|(?=\\s)))\\s*`,
    'iu',
  )
  return (line) => {
    const [whole, label, number] = (labels ? article.exec(line) : null) ?? []
    if (whole && label && Number(number) > 0 && isArticleLabel(line, whole, label)) {
      return [
        {
          style: 'article',
          value: Number(number),
          label: label.trim(),
          length: whole.length,
          above: [],
          meant: null,
        },
      ]
    }
    return readDrafted(line) ?? readLevels(line) ?? readComma(line) ?? readNumeral(line)
  }
}

/** "Art. 2 Aprobar" has a label, "Article 2 of the Charter" has none. */
function isArticleLabel(line: string, whole: string, label: string): boolean {
  const isSigned = /[-–—.:]\s*$/.test(label) || whole === line
  return isSigned || /^\p{Lu}\p{Ll}+\s/u.test(line.slice(whole.length))
}

function readDrafted(line: string): Marker[] | null {
  const [whole, label, kind, number] = DRAFTED.exec(line) ?? []
  if (!whole || !label || (kind !== 'PP' && kind !== 'OP')) return null
  const value = Number(number)
  return [{ style: kind, value, label, length: whole.length, above: [], meant: null }]
}

function readLevels(line: string): Marker[] | null {
  const [whole, label, numbers] = LEVELS.exec(line) ?? []
  if (!whole || !label || !numbers) return null
  const steps = numbers.split('.').map(Number)
  const value = steps.at(-1) ?? 0
  const above = steps.slice(0, -1)
  const style: MarkerStyle = `level${steps.length}`
  return value > 0 ? [{ style, value, label, length: whole.length, above, meant: null }] : null
}

/** "3, Requests": a scanner's comma, where the sequence requires that number. */
function readComma(line: string): Marker[] | null {
  const [whole, label, number] = /^\s*((\d{1,3}),)\s+(?=\p{Lu}\p{Ll}+\s)/u.exec(line) ?? []
  if (!whole || !label || !number) return null
  const value = Number(number)
  return [{ style: 'decimal.', value, label, length: whole.length, above: [], meant: `${number}.` }]
}

function readNumber(line: string): Marker[] {
  const [whole, label] = NUMBER.exec(line) ?? []
  if (!whole || !label || Number(label) === 0) return []
  const value = Number(label)
  return [{ style: 'number', value, label, length: whole.length, above: [], meant: null }]
}

function readNumeral(line: string): Marker[] {
  const match = MARKER.exec(line)
  const [whole, label, open, numeral, printedClose] = match ?? []
  if (!whole || !label || !numeral || (open ? printedClose === '.' : !isPlainClose(printedClose))) {
    const bullet = BULLET.exec(line)
    if (!bullet?.[1]) return readNumber(line)
    const [{ length }, sign] = bullet
    return [{ style: 'bullet', value: 0, label: sign, length, above: [], meant: null }]
  }
  const close = printedClose === '.' ? '.' : ')'
  const touches = !/\s$/.test(whole) && whole.length < line.length
  // "1.Decides" has a marker without its space, "U.S." and "a.Word" have none.
  if (touches && !open && !/\d/.test(numeral)) return []
  return readingsOf(numeral, open ? '(' : '', close, { label, length: whole.length, meant: null })
}

function isPlainClose(close: string | undefined): boolean {
  return close === '.' || close === ')'
}

/** What a numeral without its punctuation may mean. */
function readingsOf(
  numeral: string,
  prefix: Prefix,
  close: '.' | ')',
  { label, length, meant }: Pick<Marker, 'label' | 'length' | 'meant'>,
): Marker[] {
  const readings: [Numeral, number | null][] = /\d/.test(numeral)
    ? [['decimal', Number(numeral)]]
    : numeral === numeral.toLowerCase()
      ? [
          ['alpha', fromLetters(numeral)],
          ['roman', fromLowerRoman(numeral)],
        ]
      : [
          ['Alpha', fromLetters(numeral.toLowerCase())],
          ['Roman', fromLowerRoman(numeral.toLowerCase())],
        ]
  return readings.flatMap(([kind, value]): Marker[] =>
    value ? [{ style: `${prefix}${kind}${close}`, value, label, length, above: [], meant }] : [],
  )
}

/** Characters that a scanner confuses: what it gives, and what may be printed. */
const SLIPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', ['i', 'l']],
  ['5', ['b', 's']],
  ['6', ['b', 'g']],
  ['8', ['b']],
  ['9', ['g', 'q']],
  ['0', ['o']],
  ['c', ['e']],
  ['e', ['c']],
  ['h', ['b']],
  ['l', ['1', 'i']],
  ['I', ['1']],
  ['S', ['5']],
  ['t', ['i']],
  ['u', ['ii']],
  ['m', ['iii']],
  ['iu', ['iii']],
  ['il', ['ii']],
  ['ill', ['iii']],
  ['11', ['ii']],
  ['111', ['iii']],
  ['o', ['b']],
  ['z', ['2']],
])

/** What a marker may be where it is misprinted; see {@link SLIPS}. */
export function readSlips(readings: readonly Marker[]): Marker[] {
  const [first] = readings
  if (!first || !/[.)]$/.test(first.style)) return []
  const numeral = first.label.replace(/[^\p{L}\p{N}]/gu, '')
  const prefix = first.label.startsWith('(') ? '(' : ''
  const close = first.label.endsWith('.') ? '.' : ')'
  const { label, length } = first
  return (SLIPS.get(numeral) ?? []).flatMap((meant) =>
    readingsOf(meant, prefix, close, { label, length, meant: `${prefix}${meant}${close}` }),
  )
}

/** Whether a marker is a number without brackets, as operative paragraphs have. */
export function isPlainNumber({ style }: Marker): boolean {
  return /^(?:decimal|article|number|OP|PP)/.test(style)
}

/** Whether a marker is that of a section: a capital or a capital Roman numeral, "A.", "II.". */
export function isSectionMarker(marker: Marker): boolean {
  return /Alpha|Roman/.test(marker.style)
}

/** The marker without punctuation, as one step of a path: 12 for "(12)", "a" for "(a)". */
export function stepOf(marker: Marker): number | string {
  return /decimal|article|bullet|number|level|PP|OP/.test(marker.style)
    ? marker.value
    : (marker.meant ?? marker.label).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** "a" is 1, "z" is 26, and then letters are doubled: "aa" is 27. */
function fromLetters(letters: string): number | null {
  if (!/^([a-z])\1?$/.test(letters)) return null
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26
}

/** From "i" to "xxxix": "c", "d", "l" and "m" count as letters. */
function fromLowerRoman(numeral: string): number | null {
  return /^[xvi]+$/.test(numeral) ? fromRoman(numeral.toUpperCase()) : null
}
