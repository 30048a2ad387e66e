/**
 * Labels of Chinese numerals: "一、", "（二）", "㈢".
 */
import { type Marker, markerOf } from './marker'

/** The numerals in the order of what they count; ten also stands before and behind others. */
const DIGITS = '一二三四五六七八九'

/** One to ninety-nine: "三", "十", "十二", "二十", "二十一". */
const NUMERAL = `[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}]`

/** A numeral and the comma of lists, which is folded, or one in brackets, or one character that is both. */
const LABEL = new RegExp(
  `^\\s*((${NUMERAL})\\s?[,.]|\\(\\s?(${NUMERAL})\\s?\\)|([㈠-㈩]))\\s*(?=[\\p{L}“「《]|$)`,
  'u',
)

/** The marker of Chinese numerals that begins a line; null where none does. */
export function readHan(line: string): Marker[] | null {
  const [whole, label, listed, bracketed, enclosed] = LABEL.exec(line) ?? []
  if (!whole || !label) return null
  const numeral = listed ?? bracketed ?? enclosed?.normalize('NFKC').replace(/[()]/g, '') ?? ''
  const style = listed ? 'han.' : '(han)'
  return [markerOf({ style, value: countOf(numeral), label, length: whole.length })]
}

function countOf(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ofTens = numeral.includes('十') ? (tens ? digitOf(tens) : 1) : 0
  return ofTens * 10 + (ones ? digitOf(ones) : 0)
}

function digitOf(numeral: string): number {
  return DIGITS.indexOf(numeral) + 1
}
