/**
 * Labels that a scanner misread.
 */
import type { Marker } from './marker'
import { readingsOf } from './numerals'

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
  if (!first || !/^[^ ]*[.)]$/.test(first.style)) return []
  const numeral = first.label.replace(/[^\p{L}\p{N}]/gu, '')
  const prefix = first.label.startsWith('(') ? '(' : ''
  const close = first.label.endsWith('.') ? '.' : ')'
  const { label, length } = first
  return (SLIPS.get(numeral) ?? []).flatMap((meant) =>
    readingsOf(meant, prefix, close, { label, length, meant: `${prefix}${meant}${close}` }),
  )
}
