/**
 * The date of adoption, and not that of distribution.
 */
import type { Field } from '../../record'
import { findDates } from '../date'
import { type ParagraphNode, textOf } from '../tree/tree'
import type { MastheadUnit } from './masthead-unit'
import { fieldAt, fieldIn, type Placed } from './placed'

/**
 * The date of adoption: above the formula in a line of references or one about the adoption, else
 * after the last clause. Null where there are two different ones, and where the text was not adopted.
 */
export function readDate(
  units: readonly Placed[],
  closing: readonly ParagraphNode[],
  { language, saysRejected }: { language: string; saysRejected: (words: string) => boolean },
): Field<string> | null {
  if (closing.some((node) => saysRejected(textOf(node)))) return null
  const datedBy = (kinds: readonly MastheadUnit['kind'][]) =>
    units.flatMap((placed) => {
      const { unit } = placed
      const stated = kinds.includes(unit.kind)
        ? unit.dates
        : kinds.includes('adoption')
          ? unit.ownDates
          : []
      const [date, second] = stated
      if (!date || second || isTitled(unit)) return []
      return [{ placed, date }]
    })
  // A line about the adoption takes precedence over a date on its own.
  for (const above of [datedBy(['adoption']), datedBy(['reference'])]) {
    const [first] = above
    if (!first) continue
    const isSame = above.every(({ date }) => date.date === first.date.date)
    return isSame ? fieldIn(first.placed, first.date, first.date.date) : null
  }
  const below = closing.flatMap((node) => {
    const words = textOf(node)
    if (words.length > CLOSING_AT_MOST) return []
    return findDates(words, language).map((date) => ({ node, date }))
  })
  const [last] = below
  const isSame = below.every(({ date }) => date.date === last?.date.date)
  return last && isSame ? fieldAt(last.node, last.date.start, last.date.date) : null
}

const CLOSING_AT_MOST = 200

/** Whether a title follows the symbol, so that a date in it belongs to the title. */
function isTitled({ text, symbol }: MastheadUnit): boolean {
  return (
    symbol !== null &&
    /^\s*\.\s+\p{L}/u.test(text.slice(symbol.end)) &&
    !/^\s*\.\s+\p{L}+\s+(?:of|du|de)\s/u.test(text.slice(symbol.end))
  )
}
