/**
 * Units of the masthead in their blocks, and fields made from them.
 */
import type { Field, Range } from '../../record'
import { type BlockNode, type PrintedNode, positionIn } from '../tree/tree'
import type { MastheadUnit } from './masthead-unit'

/** A unit and its block. */
export interface Placed {
  node: PrintedNode
  unit: MastheadUnit
}

/** Words in lower case with single spaces, for comparison. */
export function foldWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** A field that a unit states at a place in it. */
export function fieldIn<Value>(
  { node, unit }: Placed,
  at: Pick<Range, 'start'> | null,
  value: Value,
): Field<Value> {
  return fieldAt(node, unit.start + (at?.start ?? 0), value)
}

/** A field that a block states at a place in its words. */
export function fieldAt<Value>(node: BlockNode, offset: number, value: Value): Field<Value> {
  return { value, from: 'text', position: positionIn(node, offset) }
}
