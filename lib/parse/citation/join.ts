/**
 * Parts joined to what they are parts of: "Articles 1, 2 and 55 of the Charter", "paragraph 3 (a)
 * of its resolution 70/237", "A/68/98, paragraph 19". Each number is a reference of its own.
 */
import type { Range, Reference } from '../../record'
import { citeAlone } from './alone'
import type { JoiningWords } from './joining-words'
import { BETWEEN_AT_MOST, type Mention } from './mention'
import type { PartPhrase } from './parts'

/** Words before a part in brackets, where the whole and the part are two references: "A/68/98 (para. 19)". */
const WITH_BRACKET = /^\s{1,4}\($/

/** Make references from mentions and the parts named around them, both in order. */
export function joinParts(
  text: string,
  mentions: readonly Mention[],
  phrases: readonly PartPhrase[],
  words: JoiningWords,
): Reference[] {
  const references: Reference[] = []
  const whole = new Set(mentions)
  const following = mentionsBehind(text, mentions, phrases, words)
  const another = phrases.some(({ kind }) => kind) ? text.search(words.another) : -1
  let at = 0
  for (const [index, phrase] of phrases.entries()) {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < phrase.end) at += 1
    const before = mentions[at - 1]
    const of = following[index] ?? null
    if (of === 'another') continue
    const mention = of?.mention ?? (before && isWith(text, before, phrase, words) ? before : null)
    // "Security Council resolution 1373, paragraph 2" has a container that is the mention itself.
    const isOfPart =
      (of !== null || mention === null) &&
      words.ofAPart.test(text.slice(Math.max(0, phrase.start - BETWEEN_AT_MOST), phrase.start))
    if (!mention) {
      const isBehind = before !== undefined || (another >= 0 && another < phrase.start)
      const isOwn = !isBehind && !isBefore(text, phrase, mentions[at], words)
      if (!isOfPart) references.push(...citeAlone(text, phrase, isOwn, words))
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
  words: JoiningWords,
): (Behind | 'another' | null)[] {
  const found: (Behind | 'another' | null)[] = phrases.map(() => null)
  let at = mentions.length - 1
  for (const [index, phrase] of [...phrases.entries()].reverse()) {
    while (at >= 0 && (mentions[at]?.start ?? 0) >= phrase.end) at -= 1
    const mention = mentions[at + 1]
    const next = phrases[index + 1]
    if (mention && isOf(text, phrase, mention, words)) found[index] = { mention, isNext: true }
    else if (words.ofAnother.test(text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)))
      found[index] = 'another'
    else if (next?.name === phrase.name && isAnd(text, phrase, next, words)) {
      const behind = found[index + 1] ?? null
      found[index] = behind === null || behind === 'another' ? behind : { ...behind, isNext: false }
    }
  }
  return found
}

/** Whether a bare "operative paragraph 2" may be part of what follows directly. */
function isBefore(
  text: string,
  phrase: PartPhrase,
  mention: Mention | undefined,
  { beforeMention }: JoiningWords,
): boolean {
  const isNear = mention !== undefined && mention.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && beforeMention.test(text.slice(phrase.end, mention.start))
}

function isAnd(text: string, phrase: PartPhrase, next: PartPhrase, { and }: JoiningWords): boolean {
  const isNear = next.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && !next.kind && and.test(text.slice(phrase.end, next.start))
}

function isOf(text: string, phrase: PartPhrase, mention: Mention, { of }: JoiningWords): boolean {
  const isNear = mention.start - phrase.end <= BETWEEN_AT_MOST
  return isNear && of.test(text.slice(phrase.end, mention.start))
}

/** Whether a part follows what it is of: "A/68/98, paragraph 19". */
function isWith(text: string, mention: Mention, phrase: PartPhrase, words: JoiningWords): boolean {
  if (phrase.start - mention.end > BETWEEN_AT_MOST) return false
  const between = text.slice(mention.end, phrase.start)
  const rest = text.slice(phrase.end, phrase.end + BETWEEN_AT_MOST)
  return (
    (words.with.test(between) || WITH_BRACKET.test(between)) &&
    !words.ofAnother.test(rest) &&
    !words.here.test(rest)
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

function rangeOnly({ start, end }: Range): Range {
  return { start, end }
}
