/**
 * Which blocks of a masthead say nothing that the fields of the record do not.
 */
import type { BlockNode } from '../tree/tree'
import type { MastheadBlock, Metadata } from './metadata'
import { foldWords } from './placed'

/**
 * The masthead blocks whose words are all in the record's fields; the others must be shown.
 *
 * @param masthead what was read of each block
 * @param metadata the fields as they are in the record
 */
export function blocksInFields(
  masthead: readonly MastheadBlock[],
  metadata: Metadata,
): Set<BlockNode> {
  const values = Object.values(metadata)
    .filter((field) => field?.from === 'text')
    .map((field) => field?.value)
  const said = values.flatMap((value) =>
    typeof value === 'string' ? [foldWords(value)] : value ? [foldWords(value.name)] : [],
  )
  const stated = new Set(said)
  const isIn = ({ units }: MastheadBlock) =>
    units.length > 0 &&
    units.every((unit) => {
      const parts = [
        unit.symbol && unit.text.slice(unit.symbol.start, unit.symbol.end),
        unit.place && unit.text.slice(unit.place.start, unit.place.end),
      ].flatMap((part) => (part ? [foldWords(part)] : []))
      const date = unit.dates.length === 1 ? unit.dates[0] : undefined
      if (unit.dates.length > 1) return false
      let rest = foldWords(
        date ? unit.text.slice(0, date.start) + unit.text.slice(date.end) : unit.text,
      )
      if (date && !stated.has(foldWords(date.date))) return false
      for (const part of [...parts, ...said])
        if (stated.has(part)) rest = rest.replace(part, '').trim()
      return rest === ''
    })
  return new Set(masthead.filter(isIn).map(({ node }) => node))
}
