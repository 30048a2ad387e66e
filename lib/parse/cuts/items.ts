/**
 * The items of lists within a line that holds a whole text: "requests: (a) oil; (b) wicks".
 */
import { fromRoman } from '../../roman'
import { withoutLookalikes } from '../labels/lookalikes'
import { CUTS_AT_MOST } from './readers'

/** A label in brackets, or one behind a colon or a semicolon that has the closing one only: "(a) oil", "a) oil". */
const ITEM =
  /(?:([:;,.])(?:\s+(?:and|or|et|ou|y|o))?\s+|\s+)\(([a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+(\S)|([:;])(?:\s+(?:and|or|et|ou|y|o|und))?\s+([a-z]|[ivx]{2,5})\)\s+(\S)/gu
const CYRILLIC = /\(\p{Script=Cyrillic}{1,4}\)/gu
/** Words in lower case that go on behind the last item, as those of the sentence around the list do. */
const GOES_ON = /;\s+(?:and|et|y)\s+(?!\()\p{Ll}/u

interface Item {
  at: number
  label: string
  mark: string
  isCapital: boolean
}

/**
 * Where the items of lists begin. A list begins behind a colon, or without one where its items have capitals; one
 * in lower case within an item that has a capital runs on in a sentence, and so does one whose sentence goes on
 * behind it.
 */
export function itemCuts(line: string, from: number): number[] {
  const cuts: number[] = []
  let isListed = false
  let hasCapitals = false
  let last: Item | null = null
  const items = itemsOf(line, from)
  for (const [index, item] of items.entries()) {
    const isFirst = /^(?:a|i|1)$/.test(item.label)
    const isWithin: boolean = isListed && last !== null && isNested(items[index - 1], item)
    if (isFirst) {
      const begins = item.mark === ':' || (item.isCapital && item.mark !== '.')
      isListed = begins && !(isWithin && hasCapitals && !item.isCapital)
      isListed &&= !goesOnBehind(line, items, index)
      hasCapitals = isListed ? item.isCapital : hasCapitals
    } else if (!isListed && hasCapitals && item.isCapital && last && follows(last, item)) {
      // The list around one that ran on in a sentence goes on.
      isListed = true
    }
    if (!isListed || (!isFirst && item.mark === '' && !isNext(items[index - 1], item))) continue
    cuts.push(item.at)
    if (!isRomanOnly(item.label) || isFirst) last = item
    if (cuts.length > CUTS_AT_MOST) break
  }
  return cuts
}

function itemsOf(line: string, from: number): Item[] {
  const latin = line.slice(from).replace(CYRILLIC, withoutLookalikes)
  return [...latin.matchAll(ITEM)].map(
    ({ 0: whole, 1: mark, 2: bracketed, 3: first, 4: before, 5: plain, 6: word, index }) => ({
      at: from + index + whole.lastIndexOf(bracketed ? '(' : `${plain})`),
      label: bracketed ?? plain ?? '',
      mark: mark ?? before ?? '',
      isCapital: /\p{Lu}/u.test(first ?? word ?? ''),
    }),
  )
}

/** Whether a first item stands below another rather than after it: "(i)" below "(a)". */
function isNested(before: Item | undefined, { label }: Item): boolean {
  return before !== undefined && label !== before.label && !/^a$/.test(label)
}

/** Whether an item with a capital continues right from the one before, whatever stands between them. */
function isNext(before: Item | undefined, { label, isCapital }: Item): boolean {
  const roman = (numeral: string) => fromRoman(numeral.toUpperCase()) ?? 0
  if (!before || !isCapital) return false
  return /^[ivx]+$/.test(label) && /^[ivx]+$/.test(before.label)
    ? roman(label) === roman(before.label) + 1
    : label.length === 1 && label.charCodeAt(0) === before.label.charCodeAt(0) + 1
}

/** Whether a letter is the one after that of an earlier item. */
function follows({ label }: Item, next: Item): boolean {
  return next.label.charCodeAt(0) === label.charCodeAt(0) + 1
}

function isRomanOnly(label: string): boolean {
  return /^[ivx]{2,}$/.test(label) && fromRoman(label.toUpperCase()) !== null
}

/** Whether the sentence around a list of numbers goes on behind its last item. */
function goesOnBehind(line: string, items: readonly Item[], from: number): boolean {
  let last = items[from]
  for (const next of items.slice(from + 1, from + 1 + ITEMS_AHEAD)) {
    if (next.label !== String(Number(last?.label) + 1)) break
    last = next
  }
  if (!last || !/^\d/.test(last.label)) return false
  const sentence = /^[^.]*/.exec(line.slice(last.at, last.at + SENTENCE_AT_MOST))?.[0] ?? ''
  return GOES_ON.test(sentence)
}

/** How many items of a list are looked at, and how much of the sentence behind the last one. */
const ITEMS_AHEAD = 30
const SENTENCE_AT_MOST = 1000
