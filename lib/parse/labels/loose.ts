/**
 * Labels that are set off otherwise than by a full stop or a bracket, and may as well be words of a sentence: only
 * a sequence shows that they are labels.
 */
import type { Layout } from '../../authorities'
import { phraseSource } from '../whole-words'
import { type Marker, type MarkerStyle, markerOf } from './marker'
import { valuesOf } from './numerals'

/** "1.- Comprar", "1º.- Comprar": a dash behind the full stop. */
const DASHED = /^\s*((\d{1,3})\s?[º°ª]?\.\s?[-–—])\s*(?=\p{L})/u
/** What makes a number an ordinal: "1°", "2.º", "3er", "1st". */
const ORDINAL_SIGN =
  '\\s?\\.?[º°ª]|(?:st|nd|rd|th|er|re|ère|e|ème|ro|do|to|mo|vo|no|da|ra)(?!\\p{L})'
/** "1 – Condemns", "1: Condemns", "1/ Condemns", "1° d’acheter", "1st. Condemns", "1°) Comprar", "[1] Condemns". */
const LOOSE = new RegExp(
  `^\\s*((\\d{1,3})(?:\\s?([-–—])(?=\\s)|([:/])(?=\\s)|(${ORDINAL_SIGN})[.:)]?(?:\\s?[-–—](?=\\s))?)|\\[(\\d{1,3})\\])\\s*(?=\\p{L})`,
  'u',
)
/** "1/- Condemns", "(1). Condemns", "#1 Condemns", "a/ flour", "[a] flour", "I – Condemns". */
const SIGNED =
  /^\s*(([#§¶{<[(]?)\s?(\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\s?((?:[^\p{L}\p{N}\s"'“”‘’«»,]){1,3}(?:\s[-–—])?|\s[-–—]|))\s+(?=\p{L})/u
/** Signs before a number that need none behind it. */
const NUMBER_SIGNS = /^[#§¶]$/
/** "① Condemns", "⑴ Condemns", "⒈ Condemns". */
const CIRCLED = /^\s*([①-⑳⑴-⒇⒈-⒛])\s*(?=\p{L})/u

/** "’1‘ تقديم": quotation marks that stand for brackets, as the United Nations set numbers of items in Arabic. */
const QUOTED = /^\s*([’‘'](\d{1,2})[’‘'])\s+(?=\p{L})/u

/** Reads a loose label; null where there is none. */
export type LooseReader = (line: string) => Marker[] | null

/** A number that is set off by a dash, a colon, a stroke, square brackets or the sign of an ordinal. */
export function readSet(line: string): Marker[] | null {
  const [dashed, dashedLabel, dashedNumber] = DASHED.exec(line) ?? []
  if (dashed && dashedLabel) return numbered('decimal.', dashedNumber, dashedLabel, dashed)
  const [whole, label, plain, dash, sign, degree, bracketed] = LOOSE.exec(line) ?? []
  if (!whole || !label) return null
  const close = dash ? '-' : degree ? '°' : sign === ':' || sign === '/' ? sign : ']'
  return numbered(`decimal${close}`, plain ?? bracketed, label, whole)
}

/** A number as a marker; null for none. */
export function numbered(
  style: MarkerStyle,
  number: string | undefined,
  label: string,
  { length }: string,
): Marker[] | null {
  const value = Number(number)
  return value > 0 ? [markerOf({ style, value, label, length })] : null
}

/** Make a reader of all other loose labels, by the words before numbers and those that are numbers. */
export function createLooseReader({
  paragraphLabels,
  ordinals,
}: Pick<Layout, 'paragraphLabels' | 'ordinals'>): LooseReader {
  const values = new Map(
    ordinals.flatMap((words, index) => words.map((word) => [word.toLowerCase(), index + 1])),
  )
  const words = [...values.keys()].map(phraseSource).join('|') || '(?!)'
  const ordinal = new RegExp(
    `^\\s*((${words})\\s?(?:[:,)]|\\.(?:\\s?[-–—])?|\\s[-–—]))\\s+(?=\\p{L})`,
    'iu',
  )
  const prefixes = paragraphLabels.map(phraseSource).join('|') || '(?!)'
  const prefixed = new RegExp(
    `^\\s*((${prefixes})\\s?(\\d{1,3})(\\s?[.:)]|\\s?[-–—]|))\\s+(?=\\p{L})`,
    'iu',
  )

  const readOrdinal: LooseReader = (line) => {
    const [whole, label, word] = ordinal.exec(line) ?? []
    const value = values.get(word?.toLowerCase() ?? '')
    if (!whole || !label || !value || !/^\s*\p{Lu}/u.test(line)) return null
    return [markerOf({ style: 'loose ordinal', value, label, length: whole.length })]
  }
  const readPrefixed: LooseReader = (line) => {
    const [whole, label, prefix, number, sign] = prefixed.exec(line) ?? []
    if (!whole || !label || !prefix) return null
    if (!sign && !/^\p{Lu}/u.test(line.slice(whole.length))) return null
    return numbered(`loose decimal ${prefix.toLowerCase()}`, number, label, whole)
  }
  const readCircled: LooseReader = (line) => {
    const [whole, label] = CIRCLED.exec(line) ?? []
    const number = label?.normalize('NFKC').replace(/\D/g, '')
    if (!whole || !label) return null
    return numbered(
      `loose decimal ${label < '⑴' ? '①' : label < '⒈' ? '⑴' : '⒈'}`,
      number,
      label,
      whole,
    )
  }

  const readQuoted: LooseReader = (line) => {
    const [whole, label, number] = QUOTED.exec(line) ?? []
    return whole && label ? numbered('loose ‘decimal’', number, label, whole) : null
  }

  return (line) =>
    readOrdinal(line) ??
    readPrefixed(line) ??
    readCircled(line) ??
    readQuoted(line) ??
    readSigned(line)
}

/** A numeral with any few signs around it. */
function readSigned(line: string): Marker[] | null {
  const [whole, label, open = '', numeral, close = ''] = SIGNED.exec(line) ?? []
  if (!whole || !label || !numeral) return null
  if (close === '' && !(NUMBER_SIGNS.test(open) && /\d/.test(numeral))) return null
  const signs = `${open} ${close.trim().replace(/[–—]/g, '-')}`
  const found = valuesOf(numeral).map(([kind, value]) =>
    markerOf({ style: `loose ${kind} ${signs}`, value, label, length: whole.length }),
  )
  return found.length > 0 ? found : null
}
