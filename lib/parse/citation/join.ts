/**
 * Parts joined to what they are parts of: "Articles 1, 2 and 55 of the Charter", "paragraph 3 (a)
 * of its resolution 70/237", "A/68/98, paragraph 19". Each number is a reference of its own.
 */
import { PARAGRAPH } from '../../parts'
import type { Range, Reference } from '../../record'
import { type CitedNumber, type Mention, toCitedPart } from './mention'
import type { PartPhrase } from './parts'

/** How many characters are looked at between a part and what it is of. */
const BETWEEN_AT_MOST = 80
/** Words between the two: "of the", "of its", ", of document". */
const OF =
  /^,?\s+(?:of|in)\s+(?:(?:the|its|their|both|said|that|aforementioned|above-mentioned|documents?|reports?)\s+){0,4}$/iu
/** Words before a part that follows: "A/68/98, paragraph 19", "the Charter’s Article 51". */
const WITH = /^(?:,|['’]s?)\s{1,4}$/
/** The same in brackets, where the whole and the part are two references: "A/68/98 (para. 19)". */
const WITH_BRACKET = /^\s{1,4}\($/
/** Words between two parts of one thing: "Article 2 (4) and Article 51 of the Charter". */
const AND = /^(?:,|,?\s{1,4}and)\s{1,4}$/iu
/** What shows that a part belongs to what follows, whatever that is. */
const OF_ANOTHER = /^,?\s+(?:of(?!\s+which)|in\s+(?:the|this|its|that)|to\s+the)\s/iu
const ABOVE_OR_BELOW = /^\s+(?<where>above|below)(?![-‐‑\p{L}\p{N}])/iu
const HERE = /^\s+(?:above|below|hereof|thereof|hereto|thereto)(?![\p{L}\p{N}])/iu
/**
 * What makes "paragraph 2" part of something else: "section III, paragraph 2, of resolution
 * 55/222".
 */
const OF_A_PART =
  /(?:article|annex|appendix|chapter|part|section|resolution|decision)\s{1,4}[\p{L}\p{N}]{1,9},\s{1,4}$/iu
/**
 * Words before "operative paragraph 2" that may make it part of something else, "that report’s".
 */
const ANOTHER =
  /(?<![\p{L}\p{N}])(?:(?:resolution|decision|report|declaration|statement|document|draft|text|recommendation)s?|whose|its|their|\p{L}{1,40}(?:['’]s|s['’]))(?![\p{L}\p{N}])/iu
/** What may be between such a paragraph and what it is part of: ", ", " and 3 (". */
const BEFORE_MENTION =
  /^(?:[\s,;:(]|\d|\([a-z]{1,5}\)|(?:and|or)(?=\s+(?:operative|preambular|para|\d))|operative|preambular|paragraphs?|paras?\.|the|its|their|that|said|documents?|reports?)*$/iu

/** Make references from mentions and the parts named around them, both in order. */
export function joinParts(
  text: string,
  mentions: readonly Mention[],
  phrases: readonly PartPhrase[],
): Reference[] {
  const references: Reference[] = []
  const whole = new Set(mentions)
  const following = mentionsBehind(text, mentions, phrases)
  const another = phrases.some(({ kind }) => kind) ? text.search(ANOTHER) : -1
  let at = 0
  for (const [index, phrase] of phrases.entries()) {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < phrase.end) at += 1
    const before = mentions[at - 1]
    const of = following[index] ?? null
    if (of === 'another') continue
    const mention = of?.mention ?? (before && isWith(text, before, phrase) ? before : null)
    const isOfPart = OF_A_PART.test(
      text.slice(Math.max(0, phrase.start - BETWEEN_AT_MOST), phrase.start),
    )
    if (!mention) {
      const isBehind = before !== undefined || (another >= 0 && another < phrase.start)
      const isOwn = !isBehind && !isBefore(text, phrase, mentions[at])
      if (!isOfPart) references.push(...alone(text, phrase, isOwn))
      continue
    }
    const isApart = of ? !of.isNext : text.charAt(phrase.start - 1) === '('
    const joined = isOfPart ? null : citeParts(phrase, mention, isApart)
    if (!joined) continue
    if (!isApart) whole.delete(mention)
    references.push(...joined)
  }
  return [
    ...references,
    ...[...whole].flatMap((mention) => mention.cite(rangeOnly(mention), null) ?? []),
  ]
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
): CitedNumber[] {
  if (phrases.length === 0 || mentions.length > 0) return []
  if (phrases.some(({ name }) => name !== PARAGRAPH)) return []
  const another = text.search(ANOTHER)
  return phrases.flatMap(({ kind, items, start, end }) => {
    const before = text.slice(Math.max(0, start - BETWEEN_AT_MOST), start)
    const rest = text.slice(end, end + BETWEEN_AT_MOST)
    const isSaid =
      kind !== null ||
      (another >= 0 && another < start) ||
      OF_A_PART.test(before) ||
      OF_ANOTHER.test(rest) ||
      HERE.test(rest)
    return isSaid ? [] : items.map((item, index) => (index === 0 ? { ...item, start } : item))
  })
}

/** What a part is of, and whether it follows the part directly, or follows another part of it. */
interface Behind {
  mention: Mention
  isNext: boolean
}

/**
 * For each phrase what it is of, where that follows: a mention, or something else. Read from the
 * end.
 */
function mentionsBehind(
  text: string,
  mentions: readonly Mention[],
  phrases: readonly PartPhrase[],
): (Behind | 'another' | null)[] {
  const found: (Behind | 'another' | null)[] = phrases.map(() => null)
  let at = mentions.length - 1
  for (const [index, phrase] of [...phrases.entries()].reverse()) {
    while (at >= 0 && (mentions[at]?.start ?? 0) >= phrase.end) at -= 1
    const mention = mentions[at + 1]
    const next = phrases[index + 1]
    if (mention && isOf(text, phrase, mention)) found[index] = { mention, isNext: true }
    else if (OF_ANOTHER.test(text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)))
      found[index] = 'another'
    else if (next?.name === phrase.name && isAnd(text, phrase, next)) {
      const behind = found[index + 1] ?? null
      found[index] = behind === null || behind === 'another' ? behind : { ...behind, isNext: false }
    }
  }
  return found
}

/** Whether a bare "operative paragraph 2" may be part of what follows directly. */
function isBefore(text: string, phrase: PartPhrase, mention: Mention | undefined): boolean {
  const isNear = mention !== undefined && mention.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && BEFORE_MENTION.test(text.slice(phrase.end, mention.start))
}

function isAnd(text: string, phrase: PartPhrase, next: PartPhrase): boolean {
  const isNear = next.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && !next.kind && AND.test(text.slice(phrase.end, next.start))
}

function isOf(text: string, phrase: PartPhrase, mention: Mention): boolean {
  const isNear = mention.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && OF.test(text.slice(phrase.end, mention.start))
}

/** Whether a part follows what it is of: "A/68/98, paragraph 19". */
function isWith(text: string, mention: Mention, phrase: PartPhrase): boolean {
  if (phrase.start - mention.end > BETWEEN_AT_MOST) return false
  const between = text.slice(mention.end, phrase.start)
  const rest = text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)
  return (
    (WITH.test(between) || WITH_BRACKET.test(between)) && !OF_ANOTHER.test(rest) && !HERE.test(rest)
  )
}

/**
 * A reference for each number; the first or last takes in the words for what they are parts of,
 * unless these are apart.
 */
function citeParts(phrase: PartPhrase, mention: Mention, isApart: boolean): Reference[] | null {
  const references: Reference[] = []
  const last = phrase.items.length - 1
  const isBefore = phrase.end <= mention.start
  for (const [index, item] of phrase.items.entries()) {
    const range = {
      start: index > 0 ? item.start : isBefore || isApart ? phrase.start : mention.start,
      end: isBefore && !isApart && index === last ? mention.end : item.end,
    }
    const reference = mention.cite(range, { ...item, ...nameOf(phrase) })
    if (!reference) return null
    references.push(reference)
  }
  return references
}

function nameOf({ name, kind }: PartPhrase): Pick<PartPhrase, 'name' | 'kind'> {
  return { name, kind }
}

/**
 * Parts named without saying what they are of: paragraphs "above" and "below" are of the resolution
 * itself, and so are "operative" ones where no other words say whose; an "Article 2 (4)" may still
 * belong to an instrument that the clause names.
 */
function alone(text: string, phrase: PartPhrase, isOwn: boolean): Reference[] {
  const rest = text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)
  if (phrase.name !== PARAGRAPH) {
    if (HERE.test(rest)) return []
    return eachItem(phrase, phrase.end, (item, range) => ({
      type: 'instrument',
      naming: 'part',
      instruments: [],
      word: null,
      part: toCitedPart(phrase.name, item),
      ...range,
    }))
  }
  const match = ABOVE_OR_BELOW.exec(rest)
  const printed = match?.groups?.where?.toLowerCase()
  const where = printed === 'above' || printed === 'below' ? printed : null
  const isBare = !where && phrase.kind && isOwn && !HERE.test(rest)
  if (!where && !isBare) return []
  return eachItem(phrase, phrase.end + (match?.[0].length ?? 0), ({ path, through }, range) => ({
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

function rangeOnly({ start, end }: Range): Range {
  return { start, end }
}
