/**
 * The parts that words name by their numbers: "paragraphs 3, 4 (b) and 6 to 8", "Article 2 (4)",
 * "article 2, paragraph 4", "subparagraph (a) of paragraph 3", "Chapter VII". What they are parts of
 * is not known here.
 */
import type { Authorities, ReferenceWords } from '../../authorities'
import { PARAGRAPH } from '../../parts'
import type { ClauseKind, Path, Range } from '../../record'
import { anyBefore, anyOf, foldPhrase } from '../whole-words'
import { type CitedNumber, endOf } from './mention'
import { createNumberReader } from './numbers'
import { partMeanings } from './part-words'

/** Words that name parts, with their numbers. */
export interface PartPhrase extends Range {
  /** What they are, in the singular: "paragraph", "Article". */
  name: string
  kind: ClauseKind | null
  items: [CitedNumber, ...CitedNumber[]]
}

/** Something that every clause with a numbered part has. */
const NUMBERS = /\d|\s[IVXLC]+(?![A-Za-z])/

/**
 * Make a finder of parts.
 *
 * @param authorities the words for parts are those of the instruments and of the layout, and
 *   "paragraph"; in the plural and in lower case too
 * @param words of the language
 * @returns gives them in order and without overlap
 */
export function createPartFinder(
  authorities: Authorities,
  words: ReferenceWords,
): (text: string) => PartPhrase[] {
  const meanings = partMeanings(authorities, words)
  const { read, readLetters } = createNumberReader(words)
  const { paragraphs, subparagraphs, kinds } = words
  const { operative, preambular } = kinds
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<operative>${anyBefore(operative.before)})|(?<preambular>${anyBefore(preambular.before)}))?(?<word>${anyOf([...meanings.keys()])})\\s{1,4}(?=[\\dIVXLC])`,
    'giu',
  )
  const kindBehind = new RegExp(
    `\\s{1,4}(?:(?<operative>${anyOf(operative.after)})|(?<preambular>${anyOf(preambular.after)}))(?![\\p{L}\\p{N}])`,
    'iuy',
  )
  const within = new RegExp(
    `,\\s{1,4}(?:(?<many>${anyOf(paragraphs.many)})|${anyOf(paragraphs.one)})\\s{1,4}(?=[\\d(])`,
    'iuy',
  )
  const of = new RegExp(
    `,?\\s{1,4}(?:${anyBefore(words.of)})(?:${anyBefore(words.articles)})?`,
    'iuy',
  )
  const lettered = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<many>${anyOf(subparagraphs.many)})|${anyOf(subparagraphs.one)})\\s{1,4}(?=\\(|[a-z](?![\\p{L}]))`,
    'giu',
  )

  const kindIn = (groups: Record<string, string> | undefined): ClauseKind | null =>
    groups?.operative ? 'operative' : groups?.preambular ? 'preambular' : null

  const readAt = (text: string, match: RegExpExecArray): PartPhrase | null => {
    const meaning = meanings.get(foldPhrase(match.groups?.word ?? ''))
    if (!meaning) return null
    const items = read(text, match.index + match[0].length, meaning.isPlural)
    const [first, ...others] = items
    if (!first) return null
    const phrase: PartPhrase = {
      name: meaning.name,
      kind: kindIn(match.groups),
      items: [first, ...others],
      start: match.index,
      end: items.at(-1)?.end ?? first.end,
    }
    return phrase.name === PARAGRAPH ? withKind(text, phrase) : withParagraphs(text, phrase)
  }

  /** "paragraphe 4 du dispositif". */
  const withKind = (text: string, phrase: PartPhrase): PartPhrase => {
    kindBehind.lastIndex = phrase.end
    const match = phrase.kind ? null : kindBehind.exec(text)
    return match ? { ...phrase, kind: kindIn(match.groups), end: kindBehind.lastIndex } : phrase
  }

  /** "Article 2, paragraphs 3 and 4" as "Articles 2 (3) and 2 (4)". */
  const withParagraphs = (text: string, phrase: PartPhrase): PartPhrase => {
    const [only] = phrase.items
    within.lastIndex = phrase.end
    const match = within.exec(text)
    if (!match || phrase.items.length > 1 || only.through) return phrase
    const items = read(text, phrase.end + match[0].length, match.groups?.many !== undefined)
    const [first, ...rest] = items.map((item) => nested(only.path, item))
    if (!first) return phrase
    return {
      ...phrase,
      items: [{ ...first, start: only.start }, ...rest],
      end: items.at(-1)?.end ?? phrase.end,
    }
  }

  /** Whether a part is of the one that follows, like "paragraph 4 of" and "Article 2". */
  const isOf = (text: string, inner: Range, outer: PartPhrase): boolean => {
    const [only] = outer.items
    return (
      outer.items.length === 1 &&
      only.through === null &&
      endOf(of, text, inner.end) === outer.start
    )
  }

  const isOneIn = (text: string, inner: PartPhrase, outer: PartPhrase): boolean =>
    inner.name === PARAGRAPH &&
    !inner.kind &&
    outer.name !== PARAGRAPH &&
    outer.items[0].path.length === 1 &&
    isOf(text, inner, outer)

  /** "subparagraphs (a) and (b) of paragraph 3" as "paragraphs 3 (a) and 3 (b)". */
  const withLetters = (text: string, phrase: PartPhrase, letters: Lettered[]): PartPhrase => {
    const inner = letters.find((each) => isOf(text, each, phrase))
    return inner ? inside(inner, phrase) : phrase
  }

  const lettersIn = (text: string): Lettered[] =>
    [...text.matchAll(lettered)].flatMap((match): Lettered[] => {
      const isPlural = match.groups?.many !== undefined
      const items = readLetters(text, match.index + match[0].length, isPlural)
      const [first, ...others] = items
      if (!first) return []
      const end = items.at(-1)?.end ?? first.end
      return [{ items: [first, ...others], start: match.index, end }]
    })

  return (text) => {
    if (!NUMBERS.test(text)) return []
    const found: PartPhrase[] = []
    const letters = lettersIn(text)
    for (const match of text.matchAll(pattern)) {
      const bare = readAt(text, match)
      const last = found.at(-1)
      if (!bare || (last && bare.start < last.end)) continue
      const phrase = letters.length > 0 ? withLetters(text, bare, letters) : bare
      if (last && isOneIn(text, last, phrase)) found[found.length - 1] = inside(last, phrase)
      else found.push(phrase)
    }
    return found
  }
}

/** Letters that name sub-paragraphs. */
type Lettered = Pick<PartPhrase, 'items' | 'start' | 'end'>

function nested(path: Path, item: CitedNumber): CitedNumber {
  return {
    ...item,
    path: [...path, ...item.path],
    through: item.through && [...path, ...item.through],
  }
}

function inside(inner: Lettered, outer: PartPhrase): PartPhrase {
  const [first, ...rest] = inner.items
  const { path } = outer.items[0]
  return {
    ...outer,
    items: [nested(path, first), ...rest.map((item) => nested(path, item))],
    start: inner.start,
  }
}
