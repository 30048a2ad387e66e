/**
 * Markers: the labels that number clauses, such as "3.", "(12)", "b)", "(iv)", "Art. 2 -".
 */
import type { Layout } from '../../authorities'
import { phraseSource } from '../whole-words'
import { DASHES, readBullet, SIGNS } from './bullets'
import { readHan } from './han'
import { withoutLookalikes } from './lookalikes'
import { createLooseReader, numbered, readSet } from './loose'
import { type Marker, type MarkerStyle, markerOf } from './marker'
import { OTHER_LETTER, readingsOf } from './numerals'

export { isSureBullet, isUnsureBullet } from './bullets'
export {
  isLoose,
  isPlainNumber,
  isSectionMarker,
  type Marker,
  type MarkerStyle,
  stepOf,
} from './marker'
export { withPrinted } from './printed'
export { readSlips } from './slips'

/** Reads the marker at the beginning of a line. */
export type MarkerReader = (line: string) => Marker[]

const MARKER = new RegExp(
  `^\\s*(?:[${DASHES}${SIGNS}]\\s+)?((\\(\\s?)?(\\d{1,3}|[a-z]{1,5}|[A-Z]{1,5}|${OTHER_LETTER})\\s?([.)}\\]]))(?:\\s+|$|(?=\\p{Lu}\\p{Ll}))`,
  'u',
)
/** "2 bis. Urges", "2bis. Urges", "2a. Urges", "1. alt. Urges", "2 bis.- Urges". */
const INSERTED =
  /^\s*((\d{1,3})\.?\s?(bis|ter|quater|quinquies|sexies|alt|[a-z](?=[.)]))\s?[.)]?(?:\s?[-–—])?)\s+(?=\p{L})/u
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

/** The words that the labels of paragraphs have: "Article 1", "Paragraph 1", "First". */
export type LabelWords = Pick<Layout, 'articleLabels' | 'paragraphLabels' | 'ordinals'>

/**
 * Make a reader of markers.
 *
 * @returns a reader that gives every reading of the marker at the beginning of a line, without its
 *   ending: none where there is no marker, two where a letter may also be a Roman numeral, as in
 *   "(i)". The sequence decides between them. The value of a bullet is 0.
 *
 * "3. Decides", "(12) Noting", "- 1. Encourages" have a marker; "1.5 million",
 * "57/64 of", "2001, 57/64", "(see above)", "e.g. this", "1990. The" have none.
 */
export function createMarkerReader(words: LabelWords): MarkerReader {
  const readArticle = createArticleReader(words)
  const readLoose = createLooseReader(words)
  return (given) => {
    const line = withoutLookalikes(given)
    return (
      readArticle(line) ??
      readDrafted(line) ??
      readLevels(line) ??
      readComma(line) ??
      withSet(readInserted(line), line) ??
      readSet(line) ??
      readHan(line) ??
      readNumeral(line) ??
      readLoose(line) ??
      readUnset(line)
    )
  }
}

/** Make a reader of the labels of articles: "Art. 2 -", "Article premier". */
function createArticleReader({ articleLabels, ordinals }: LabelWords) {
  const labels = articleLabels.map(phraseSource).join('|') || '(?!)'
  const values = new Map(
    ordinals.flatMap((words, index) => words.map((word) => [word.toLowerCase(), index + 1])),
  )
  const words = [...values.keys()].map(phraseSource).join('|') || '(?!)'
  const article = new RegExp(
    `^\\s*((?:${labels})\\s{0,3}(\\d{1,3}|(?:${words})(?!\\p{L}))\\s{0,2}(?:[º°ª]|er)?\\s{0,2}(?:\\.?\\s?[-–—]|[.:]|$|(?=\\s)))\\s*`,
    'iu',
  )
  return (line: string): Marker[] | null => {
    const [whole, label, number = ''] = article.exec(line) ?? []
    const value = values.get(number.toLowerCase()) ?? Number(number)
    if (!whole || !label || !(value > 0) || !isArticleLabel(line, whole, label)) return null
    return [markerOf({ style: 'article', value, label: label.trim(), length: whole.length })]
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
  return [markerOf({ style: kind, value, label, length: whole.length })]
}

function readLevels(line: string): Marker[] | null {
  const [whole, label, numbers] = LEVELS.exec(line) ?? []
  if (!whole || !label || !numbers) return null
  const steps = numbers.split('.').map(Number)
  const value = steps.at(-1) ?? 0
  const above = steps.slice(0, -1)
  const style: MarkerStyle = `level${steps.length}`
  return value > 0 ? [markerOf({ style, value, label, length: whole.length, above })] : null
}

/** "3, Requests": a scanner's comma, where the sequence requires that number. */
function readComma(line: string): Marker[] | null {
  const [whole, label, number] = /^\s*((\d{1,3}),)\s+(?=\p{Lu}\p{Ll}+\s)/u.exec(line) ?? []
  if (!whole || !label || !number) return null
  const value = Number(number)
  return [markerOf({ style: 'decimal.', value, label, length: whole.length, meant: `${number}.` })]
}

function readInserted(line: string): Marker[] | null {
  const [whole, label, number, inserted] = INSERTED.exec(line) ?? []
  if (!whole || !label || !inserted || Number(number) === 0) return null
  const value = Number(number)
  return [markerOf({ style: 'decimal.', value, label, length: whole.length, inserted })]
}

/** "2e." may be a paragraph that was put in, or the second. */
function withSet(inserted: Marker[] | null, line: string): Marker[] | null {
  return inserted && [...inserted, ...(readSet(line) ?? [])]
}

/** A bullet, or a number without punctuation. */
function readUnset(line: string): Marker[] {
  const bullet = readBullet(line)
  if (bullet) return [bullet]
  const [whole, label] = NUMBER.exec(line) ?? []
  if (!whole || !label || Number(label) === 0) {
    const [bare, number] = BARE_NUMBER.exec(line) ?? []
    return (bare && number ? numbered('decimal ', number, number, bare) : null) ?? []
  }
  return numbered('number', label, label, whole) ?? []
}

function readNumeral(line: string): Marker[] | null {
  const match = MARKER.exec(line)
  const [whole, label, open, numeral, printedClose] = match ?? []
  if (!whole || !label || !numeral || !(open || isPlainClose(printedClose))) return null
  const close = printedClose === '.' && !open ? '.' : ')'
  const touches = !/\s$/.test(whole) && whole.length < line.length
  // "1.Decides" has a marker without its space, "U.S." and "a.Word" have none.
  if (touches && !open && !/\d/.test(numeral)) return []
  // "(b. item" is a slip for "(b) item".
  const meant = open && printedClose === '.' ? `(${numeral})` : null
  // "(1) – Condemns": the dash belongs to the label.
  const dash = open ? (/^[-–—:]\s+/.exec(line.slice(whole.length))?.[0] ?? '') : ''
  const printed = dash ? line.slice(line.indexOf(label), whole.length + dash.length).trim() : label
  const length = whole.length + dash.length
  const readings = readingsOf(numeral, open ? '(' : '', close, { label: printed, length, meant })
  return readings.length > 0 ? readings : null
}

function isPlainClose(close: string | undefined): boolean {
  return close === '.' || close === ')'
}
