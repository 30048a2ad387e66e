/**
 * Markers: the labels that number clauses, such as "3.", "(12)", "b)", "(iv)", "Art. 2 -".
 */
import { fromRoman } from '../roman'
import { withoutLookalikes } from './lookalikes'

/** How a marker counts, and how it is set: `decimal.`, `(roman)`, `alpha)`. */
export type MarkerStyle =
  | `${Prefix}${Numeral}${'.' | ')'}`
  | `decimal${Loose}`
  | 'article'
  | 'bullet'
  | 'number'
  | 'PP'
  | 'OP'
  | `level${number}`
type Prefix = '' | '('
/** What may stand behind the number of a paragraph as well as in a sentence: "1 – ", "1:", "1/", "[1]", "1°", "1 ". */
type Loose = '-' | ':' | '/' | ']' | '°' | ' '
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
  /** What follows the number of a paragraph that was put in later: "bis" in "2 bis.", "a" in "2a."; or null. */
  inserted: string | null
  /** The numbers before the last one of a label such as "8.2.1": [8, 2]; empty for other labels. */
  above: readonly number[]
  /**
   * What the label is taken for where it is misprinted: "(b)" for "(6)" between "(a)" and "(c)".
   */
  meant: string | null
}

/** Reads the marker at the beginning of a line. */
export type MarkerReader = (line: string) => Marker[]

/** Dashes, which are bullets only before a space. */
const DASHES = '\\-‐‒–—―−⁃*'
/** Signs that are only ever bullets, some of them from the private area that Word's symbol fonts use. */
const SIGNS = '•∙·▪▫●○‣◦■□◆◇❖➢➤➔→►▶✓✔❑\uF000-\uF0FF'

const BULLET = new RegExp(
  `^\\s*(?:([${DASHES}])\\s+|([${SIGNS}])\\s*|(o)\\s+(?=\\p{L}))(?=\\S)`,
  'u',
)
const MARKER = new RegExp(
  `^\\s*(?:[${DASHES}${SIGNS}]\\s+)?((\\(\\s?)?(\\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})\\s?([.)}\\]]))(?:\\s+|$|(?=\\p{Lu}\\p{Ll}))`,
  'u',
)
/** "1.- Comprar", "1º.- Comprar": a dash behind the full stop. */
const DASHED = /^\s*((\d{1,3})\s?[º°ª]?\.\s?[-–—])\s*(?=\p{L})/u
/** "1 – Condemns", "1: Condemns", "1/ Condemns", "1° d’acheter", "1°) Comprar", "[1] Condemns". */
const LOOSE =
  /^\s*((\d{1,3})(?:\s?([-–—])(?=\s)|([:/])(?=\s)|\s?([º°ª]|er\b|ro\b|do\b)[.)]?)|\[(\d{1,3})\])\s*(?=\p{L})/u
/** "2 bis. Urges", "2bis. Urges", "2a. Urges", "1. alt. Urges". */
const INSERTED =
  /^\s*((\d{1,3})\.?\s?(bis|ter|quater|quinquies|sexies|alt|[a-z](?=[.)]))\s?[.)]?)\s+(?=\p{L})/u
/** "PP1", "(OP2)", "OP3 bis.": labels that drafters give the paragraphs of both kinds. */
const DRAFTED = /^\s*(\(?(PP|OP)\s?(\d{1,3})(?:\s?(?:bis|ter|quater|alt))?\)?[.:)]?)(?:\s+|$)/u
/** "8.2.", "8.2.1": the number of a paragraph with those of the ones above it. */
const LEVELS = /^\s*((\d{1,3}(?:\.\d{1,3}){1,3})\.?)\s+(?=\p{L})/u
/**
 * A number without punctuation, set off from words that open as clauses do: "1 ADOPTS", "2 to
 * send".
 */
const NUMBER = /^\s*(\d{1,3})(?:\t\s*|\s{2,}(?=\p{L})|\s(?=(?:to|that)\s|\p{Lu}{3,}\s))/u

/** "1 Decides": only where the words open as those of a clause do. */
const BARE_NUMBER = /^\s*(\d{1,3})\s(?=\p{L}{2})/u

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
  return (given) => {
    const line = withoutLookalikes(given)
    const [whole, label, number] = (labels ? article.exec(line) : null) ?? []
    if (whole && label && Number(number) > 0 && isArticleLabel(line, whole, label)) {
      return [
        {
          style: 'article',
          value: Number(number),
          label: label.trim(),
          length: whole.length,
          inserted: null,
          above: [],
          meant: null,
        },
      ]
    }
    return (
      readDrafted(line) ??
      readLevels(line) ??
      readComma(line) ??
      readInserted(line) ??
      readSet(line) ??
      readNumeral(line)
    )
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
  return [
    { style: kind, value, label, length: whole.length, inserted: null, above: [], meant: null },
  ]
}

function readLevels(line: string): Marker[] | null {
  const [whole, label, numbers] = LEVELS.exec(line) ?? []
  if (!whole || !label || !numbers) return null
  const steps = numbers.split('.').map(Number)
  const value = steps.at(-1) ?? 0
  const above = steps.slice(0, -1)
  const style: MarkerStyle = `level${steps.length}`
  return value > 0
    ? [{ style, value, label, length: whole.length, inserted: null, above, meant: null }]
    : null
}

/** "3, Requests": a scanner's comma, where the sequence requires that number. */
function readComma(line: string): Marker[] | null {
  const [whole, label, number] = /^\s*((\d{1,3}),)\s+(?=\p{Lu}\p{Ll}+\s)/u.exec(line) ?? []
  if (!whole || !label || !number) return null
  const value = Number(number)
  return [
    {
      style: 'decimal.',
      value,
      label,
      length: whole.length,
      inserted: null,
      above: [],
      meant: `${number}.`,
    },
  ]
}

function readInserted(line: string): Marker[] | null {
  const [whole, label, number, inserted] = INSERTED.exec(line) ?? []
  if (!whole || !label || !inserted || Number(number) === 0) return null
  const value = Number(number)
  return [
    { style: 'decimal.', value, label, length: whole.length, inserted, above: [], meant: null },
  ]
}

/** A number that is set off otherwise than by a full stop or a bracket. */
function readSet(line: string): Marker[] | null {
  const [dashed, dashedLabel, dashedNumber] = DASHED.exec(line) ?? []
  if (dashed && dashedLabel) return numbered('decimal.', dashedNumber, dashedLabel, dashed)
  const [whole, label, plain, dash, sign, degree, bracketed] = LOOSE.exec(line) ?? []
  if (!whole || !label) return null
  const close = dash ? '-' : degree ? '°' : sign === ':' || sign === '/' ? sign : ']'
  return numbered(`decimal${close}`, plain ?? bracketed, label, whole)
}

function numbered(
  style: MarkerStyle,
  number: string | undefined,
  label: string,
  { length }: string,
): Marker[] | null {
  const value = Number(number)
  return value > 0
    ? [{ style, value, label, length, inserted: null, above: [], meant: null }]
    : null
}

function readNumber(line: string): Marker[] {
  const [whole, label] = NUMBER.exec(line) ?? []
  if (!whole || !label || Number(label) === 0) {
    const [bare, number] = BARE_NUMBER.exec(line) ?? []
    return (bare && number ? numbered('decimal ', number, number, bare) : null) ?? []
  }
  const value = Number(label)
  return [
    { style: 'number', value, label, length: whole.length, inserted: null, above: [], meant: null },
  ]
}

function readNumeral(line: string): Marker[] {
  const match = MARKER.exec(line)
  const [whole, label, open, numeral, printedClose] = match ?? []
  if (!whole || !label || !numeral || !(open || isPlainClose(printedClose))) {
    // "* * *" parts a text, and is no item.
    const bullet = /^\s*(?:\*\s*){2,}$/.test(line) ? null : BULLET.exec(line)
    const sign = bullet?.[1] ?? bullet?.[2] ?? bullet?.[3]
    if (!bullet || !sign) return readNumber(line)
    const [{ length }] = bullet
    return [
      { style: 'bullet', value: 0, label: sign, length, inserted: null, above: [], meant: null },
    ]
  }
  const close = printedClose === '.' && !open ? '.' : ')'
  const touches = !/\s$/.test(whole) && whole.length < line.length
  // "1.Decides" has a marker without its space, "U.S." and "a.Word" have none.
  if (touches && !open && !/\d/.test(numeral)) return []
  // "(b. item" is a slip for "(b) item".
  const meant = open && printedClose === '.' ? `(${numeral})` : null
  return readingsOf(numeral, open ? '(' : '', close, { label, length: whole.length, meant })
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
    value
      ? [
          {
            style: `${prefix}${kind}${close}`,
            value,
            label,
            length,
            inserted: null,
            above: [],
            meant,
          },
        ]
      : [],
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

/** Whether a marker is a number that may as well be one of a sentence: "1 – ", "1:", "[1]". */
export function isLoose({ style }: Marker): boolean {
  return /^decimal[-:/\]° ]$/.test(style)
}

/** The marker without punctuation, as one step of a path: 12 for "(12)", "a" for "(a)", "2 bis". */
export function stepOf(marker: Marker): number | string {
  if (marker.inserted) return `${marker.value} ${marker.inserted}`
  return /decimal|article|bullet|number|level|PP|OP/.test(marker.style)
    ? marker.value
    : (marker.meant ?? marker.label).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** "a" is 1, "z" is 26; then letters are doubled, "aa" is 27 and "bb" 28, or "ab" is 28. */
function fromLetters(letters: string): number | null {
  if (/^a[b-z]$/.test(letters)) return 26 + letters.charCodeAt(1) - 96
  if (!/^([a-z])\1?$/.test(letters)) return null
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26
}

/** From "i" to "xxxix": "c", "d", "l" and "m" count as letters. */
function fromLowerRoman(numeral: string): number | null {
  return /^[xvi]+$/.test(numeral) ? fromRoman(numeral.toUpperCase()) : null
}
