/**
 * The parts that words name by their numbers: "paragraphs 3, 4 (b) and 6 to 8", "Article 2 (4)",
 * "article 2, paragraph 4", "Chapter VII". What they are parts of is not known here.
 */
import type { Authorities } from '../../authorities'
import { kindNamed, PARAGRAPH } from '../../parts'
import type { ClauseKind, Path, Range } from '../../record'
import { phraseSource } from '../whole-words'
import { type CitedNumber, endOf } from './mention'

/** Words that name parts, with their numbers. */
export interface PartPhrase extends Range {
  /** What they are, in the singular: "paragraph", "Article". */
  name: string
  kind: ClauseKind | null
  items: [CitedNumber, ...CitedNumber[]]
}

const PARAGRAPH_WORDS = [PARAGRAPH, 'para.', 'para']

const NUMBER = '(?:\\d{1,3}|[IVXLC]{1,7})(?![\\p{L}\\p{N}])'
const STEPS = '(?:\\s{0,4}\\((?:[A-Za-z]{1,5}|\\d{1,2})\\))'
/** Something that every clause with a numbered part has. */
const NUMBERS = /\d|\s[IVXLC]+(?![A-Za-z])/
/** "3", "4 (b)", or "(c)" that continues from "4 (b)"; not "3.1", "3/4", "12-hour". */
const ITEM = new RegExp(
  `(?:(?<number>${NUMBER})(?<steps>${STEPS}{0,4})|(?<further>${STEPS}{1,4}))(?![\\p{L}\\p{N}/]|[.,]\\d|-\\p{L})`,
  'uy',
)
const THROUGH = /\s{0,4}(?:to|through|[-‐‑–—])\s{0,4}(?=[\d(IVXLC])/uy
const AND = /(?:,\s{1,4}(?:and\s{1,4}|or\s{1,4})?|\s{1,4}(?:and|or)\s{1,4})(?=[\d(IVXLC])/uy
const WITHIN = /,\s{1,4}paragraph(?<many>s?)\s{1,4}(?=[\d(])/iuy
const OF = /,?\s{1,4}(?:of|in)\s{1,4}/uy

/**
 * Make a finder of parts.
 *
 * @param authorities the words for parts are those of the instruments and of the layout, and
 *   "paragraph"; in the plural and in lower case too
 * @returns gives them in order and without overlap
 */
export function createPartFinder(authorities: Authorities): (text: string) => PartPhrase[] {
  const singular = singularOf(authorities)
  const word = [...singular.keys()]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<kind>operative|preambular)\\s{1,4})?(?<word>${word})\\s{1,4}(?=[\\dIVXLC])`,
    'giu',
  )

  const readAt = (text: string, match: RegExpExecArray): PartPhrase | null => {
    const { kind, word: printed = '' } = match.groups ?? {}
    const meaning = singular.get(printed.toLowerCase().replace(/\s+/g, ' '))
    if (!meaning) return null
    const items = readItems(text, match.index + match[0].length, meaning.isPlural)
    const [first] = items
    if (!first) return null
    const phrase: PartPhrase = {
      name: meaning.name,
      kind: kindNamed(kind),
      items: [first, ...items.slice(1)],
      start: match.index,
      end: items.at(-1)?.end ?? first.end,
    }
    return phrase.name === PARAGRAPH ? phrase : withParagraphs(text, phrase)
  }

  return (text) => {
    if (!NUMBERS.test(text)) return []
    const found: PartPhrase[] = []
    for (const match of text.matchAll(pattern)) {
      const phrase = readAt(text, match)
      const last = found.at(-1)
      if (!phrase || (last && phrase.start < last.end)) continue
      if (last && isOneIn(text, last, phrase)) found[found.length - 1] = within(last, phrase)
      else found.push(phrase)
    }
    return found
  }
}

interface Meaning {
  name: string
  isPlural: boolean
}

/** The words for parts in lower case, in the singular and in the plural. */
export function partWords(authorities: Authorities): ReadonlySet<string> {
  return new Set(singularOf(authorities).keys())
}

/** What each word for parts means, by the word in lower case. */
function singularOf({ instruments, layout }: Authorities): Map<string, Meaning> {
  const parts = [
    ...instruments.flatMap((instrument) => instrument.parts),
    ...layout.instrumentParts.map((name) => ({ name, names: [] })),
  ]
  const meanings = new Map<string, Meaning>()
  const add = (printed: string, name: string) => {
    const one = printed.toLowerCase()
    const many = one.endsWith('.') ? `${one.slice(0, -1)}s.` : `${one}s`
    if (!meanings.has(one)) meanings.set(one, { name, isPlural: /s\.?$/.test(one) })
    if (!meanings.has(many)) meanings.set(many, { name, isPlural: true })
  }
  for (const word of PARAGRAPH_WORDS) add(word, PARAGRAPH)
  for (const { name, names } of parts) for (const word of [name, ...names]) add(word, name)
  return meanings
}

/**
 * The numbers from a place on; several only after a plural: "paragraph 2 and 3 States" names one.
 */
function readItems(text: string, start: number, isPlural: boolean): CitedNumber[] {
  const items: CitedNumber[] = []
  let at: number | null = start
  while (at !== null) {
    const before = items.at(-1)?.path ?? null
    const first = readItem(text, at, before)
    if (!first) break
    const rangeEnd = isPlural ? endOf(THROUGH, text, first.end) : null
    const last = rangeEnd === null ? null : readItem(text, rangeEnd, first.path)
    items.push({ ...first, through: last?.path ?? null, end: last?.end ?? first.end })
    const steps = first.path.length > 1 ? /\s{1,4}and\s{1,4}(?=\()/uy : null
    at = isPlural
      ? endOf(AND, text, last?.end ?? first.end)
      : steps && endOf(steps, text, first.end)
  }
  return items
}

function readItem(text: string, at: number, before: Path | null): (Range & { path: Path }) | null {
  ITEM.lastIndex = at
  const match = ITEM.exec(text)
  const { number, steps = '', further } = match?.groups ?? {}
  if (!match || (further !== undefined && (before === null || before.length < 2))) return null
  if (number !== undefined && /^0+$/.test(number)) return null
  const path = [
    ...(number === undefined ? (before ?? []).slice(0, -1) : [toStep(number)]),
    ...[...(further ?? steps).matchAll(/[A-Za-z]+|\d+/g)].map(([step]) =>
      toStep(step.toLowerCase()),
    ),
  ]
  return path.includes(0) ? null : { path, start: at, end: at + match[0].length }
}

function toStep(printed: string): number | string {
  return /^\d+$/.test(printed) ? Number(printed) : printed
}

/** "Article 2, paragraphs 3 and 4" as "Articles 2 (3) and 2 (4)". */
function withParagraphs(text: string, phrase: PartPhrase): PartPhrase {
  const [only] = phrase.items
  WITHIN.lastIndex = phrase.end
  const match = WITHIN.exec(text)
  if (!match || phrase.items.length > 1 || only.through) return phrase
  const items = readItems(text, phrase.end + match[0].length, match.groups?.many !== '')
  const [first, ...rest] = items.map((item) => nested(only.path, item))
  if (!first) return phrase
  return {
    ...phrase,
    items: [{ ...first, start: only.start }, ...rest],
    end: items.at(-1)?.end ?? phrase.end,
  }
}

function nested(path: Path, item: CitedNumber): CitedNumber {
  return {
    ...item,
    path: [...path, ...item.path],
    through: item.through && [...path, ...item.through],
  }
}

/** Whether two phrases are like "paragraph 4 of" and "Article 2". */
function isOneIn(text: string, inner: PartPhrase, outer: PartPhrase): boolean {
  if (inner.name !== PARAGRAPH || inner.kind || outer.name === PARAGRAPH) return false
  const [only] = outer.items
  return (
    outer.items.length === 1 &&
    only.path.length === 1 &&
    only.through === null &&
    endOf(OF, text, inner.end) === outer.start
  )
}

function within(inner: PartPhrase, outer: PartPhrase): PartPhrase {
  const [first, ...rest] = inner.items
  const { path } = outer.items[0]
  return {
    ...outer,
    items: [nested(path, first), ...rest.map((item) => nested(path, item))],
    start: inner.start,
  }
}
