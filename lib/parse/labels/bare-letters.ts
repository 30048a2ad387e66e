/**
 * Items labelled with a letter or a small Roman numeral and nothing else, "a bells of bronze;": only a sequence of
 * them, each at the beginning of what may be an item, shows that they are labels.
 */
import { closesClause, isBlank } from '../cues/line-form'
import type { LineItem } from '../lines/lines'
import type { MarkerReader } from './index'
import { isPlainNumber, type Marker } from './marker'
import { readingsOf } from './numerals'

/** A letter or numeral alone, and a word behind it. */
const BARE = /^\s*([a-z]|[ivx]{1,4}|[A-Z])\s+(?=[\p{L}\d“"«(])/u
const FIRST = /^\s*[aiA]\s/u
/** How many lines an item has at most. */
const LINES_AHEAD = 30
/** How many items show a list where no colon leads to it. */
const ITEMS_AT_LEAST = 3

interface Item {
  index: number
  marker: Marker
}

/** The bare labels of a text, by the places of their lines. */
export function bareLabels(
  lines: readonly LineItem[],
  readMarker: MarkerReader,
): ReadonlyMap<number, readonly Marker[]> {
  const found = new Map<number, readonly Marker[]>()
  for (const [index, item] of lines.entries()) {
    if (item.type !== 'line' || !FIRST.test(item.line.text) || found.has(index)) continue
    const lead = lineAbove(lines, index)
    if (lead === null) continue
    const isLed = /:\s*$/.test(lead)
    if (!isLed && !closesClause(lead)) continue
    for (const first of bareAt(item.line.text).filter(({ value }) => value === 1)) {
      const items = itemsFrom(lines, { index, marker: first }, readMarker)
      if (items.length < (isLed ? 2 : ITEMS_AT_LEAST)) continue
      for (const { index: at, marker } of items) found.set(at, [marker])
    }
  }
  return found
}

/** The items of a list, from its first on. */
function itemsFrom(lines: readonly LineItem[], first: Item, readMarker: MarkerReader): Item[] {
  const items = [first]
  let last = first
  for (let index = first.index + 1; index < lines.length; index++) {
    if (index > last.index + LINES_AHEAD) break
    const item = lines[index]
    if (item?.type !== 'line') continue
    const { text } = item.line
    const next = bareAt(text).find(
      ({ style, value }) => style === first.marker.style && value === last.marker.value + 1,
    )
    if (next && (item.line.afterBlank || closesClause(lineAbove(lines, index) ?? ''))) {
      last = { index, marker: next }
      items.push(last)
    } else if (readMarker(text).some((marker) => isPlainNumber(marker))) break
  }
  return items
}

function bareAt(line: string): Marker[] {
  const [whole, label] = BARE.exec(line) ?? []
  if (!whole || !label) return []
  return readingsOf(label, '', ')', { label, length: whole.length, meant: null })
}

/** The words of the line above one, over blank ones; null where none is near. */
function lineAbove(lines: readonly LineItem[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const item = lines[at]
    if (item?.type === 'line' && !isBlank(item.line.text)) return item.line.text
  }
  return null
}
