/**
 * Parts that are named without saying what they are of.
 */
import { PARAGRAPH } from '../../parts'
import type { Range, Reference } from '../../record'
import type { JoiningWords } from './joining-words'
import { BETWEEN_AT_MOST, type CitedNumber, type Mention, toCitedPart } from './mention'
import type { PartPhrase } from './parts'

/**
 * The references of such a part: paragraphs "above" and "below" are of the resolution itself, and so are "operative"
 * ones where no other words say whose; an "Article 2 (4)" may still belong to an instrument that the clause names.
 */
export function citeAlone(
  text: string,
  phrase: PartPhrase,
  isOwn: boolean,
  { above, below, here }: JoiningWords,
): Reference[] {
  const rest = text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)
  if (phrase.name !== PARAGRAPH) {
    if (here.test(rest)) return []
    return eachItem(phrase, phrase.end, (item, range) => ({
      type: 'instrument',
      naming: 'part',
      instruments: [],
      word: null,
      part: toCitedPart(phrase.name, item),
      ...range,
    }))
  }
  const isAbove = above.exec(rest)
  const isBelow = below.exec(rest)
  const where = isAbove ? 'above' : isBelow ? 'below' : null
  const isBare = !where && phrase.kind && isOwn && !here.test(rest)
  if (!where && !isBare) return []
  const end = phrase.end + ((isAbove ?? isBelow)?.[0].length ?? 0)
  return eachItem(phrase, end, ({ path, through }, range) => ({
    type: 'paragraph',
    kind: phrase.kind,
    path,
    through,
    where,
    ...range,
  }))
}

function eachItem(
  { start, items }: PartPhrase,
  end: number,
  make: (item: CitedNumber, range: Range) => Reference,
): Reference[] {
  return items.map((item, index) =>
    make(item, {
      start: index === 0 ? start : item.start,
      end: index === items.length - 1 ? end : item.end,
    }),
  )
}

/**
 * The paragraphs that a clause names without saying whose they are, in a clause that names nothing
 * else: "the measures mentioned in paragraph 7". They may be the resolution's own, though nothing
 * shows it.
 */
export function unsaidParagraphs(
  text: string,
  mentions: readonly Mention[],
  phrases: readonly PartPhrase[],
  words: JoiningWords,
): CitedNumber[] {
  if (phrases.length === 0 || mentions.length > 0) return []
  if (phrases.some(({ name }) => name !== PARAGRAPH)) return []
  const another = text.search(words.another)
  return phrases.flatMap(({ kind, items, start, end }) => {
    const before = text.slice(Math.max(0, start - BETWEEN_AT_MOST), start)
    const rest = text.slice(end, end + BETWEEN_AT_MOST)
    const isSaid =
      kind !== null ||
      (another >= 0 && another < start) ||
      words.ofAPart.test(before) ||
      words.ofAnother.test(rest) ||
      words.here.test(rest)
    return isSaid ? [] : items.map((item, index) => (index === 0 ? { ...item, start } : item))
  })
}
