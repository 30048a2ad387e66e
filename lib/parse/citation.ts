/**
 * Citations: what a clause refers to, as its words show it.
 *
 * Finding is apart from resolving: nothing here knows the other documents. What could
 * be read in two ways is not found at all.
 */
import type { Authorities, Instrument } from '../authorities'
import { clauseKindSchema, directionSchema, type Reference } from '../record'
import { fromOrdinal, ORDINAL } from './ordinal'
import { phraseSource, wholeWords } from './whole-words'

/** Finds the references in a clause's words, in order and without overlap. */
export type ReferenceFinder = (text: string) => Reference[]

/** Make a finder from the data. */
export function createReferenceFinder(authorities: Authorities): ReferenceFinder {
  const findInstruments = createInstrumentFinder(authorities.instruments)
  return (text) =>
    withoutOverlap([
      ...findInstruments(text),
      ...findDocuments(text),
      ...findParagraphs(text),
      ...findSessions(text),
    ])
}

/**
 * Names of instruments, whole words only, with any white space between them: "United
 * Nations Charter" also where the text has two spaces or a line break in it.
 */
function createInstrumentFinder(instruments: Instrument[]): ReferenceFinder {
  const meanings = new Map<string, Meaning[]>()
  for (const { id, title, names, namesAfter } of instruments) {
    const plain = [title, ...names].map((printed) => [printed, { id, after: null }] as const)
    const after = namesAfter?.names.map(
      (printed) => [printed, { id, after: namesAfter.instrument }] as const,
    )
    for (const [printed, meaning] of [...plain, ...(after ?? [])]) {
      const key = foldSpace(printed)
      meanings.set(key, [...(meanings.get(key) ?? []), meaning])
    }
  }
  if (meanings.size === 0) return () => []
  const pattern = wholeWords(
    [...meanings.keys()]
      .sort((a, b) => b.length - a.length)
      .map(phraseSource)
      .join('|'),
    'gu',
  )
  return (text) => {
    let before: { id: string; end: number } | null = null
    return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
      const near = before && before.end + NEAR_AT_MOST >= match.index ? before.id : null
      const meaning = meanings
        .get(foldSpace(match[0]))
        ?.find(({ after }) => after === null || after === near)
      if (!meaning) return []
      const range = rangeOf(match)
      before = { id: meaning.id, end: range.end }
      return [{ type: 'instrument', instrument: meaning.id, ...range }]
    })
  }
}

/** What a name means: an instrument, perhaps only right after another. */
interface Meaning {
  id: string
  after: string | null
}

/** How many characters may stand between two names for the second to lean on the first. */
const NEAR_AT_MOST = 20

const SYMBOL =
  /(?<![\p{L}\p{N}/.])\p{Lu}[\p{Lu}\d.]*(?:\/[\p{Lu}\d][\p{L}\p{N}.-]*){2,}(?![\p{L}\p{N}/])/gu

/**
 * Symbols of documents: parts with at least two slashes between them, one of which begins
 * with a digit: "A/65/201", "A/C.1/80/L.13/Rev.1", "AALCO/54/BEIJING/2015/SD/S17"; not
 * "and/or", "24/7", "TCP/IP/UDP".
 */
function findDocuments(text: string): Reference[] {
  return [...text.matchAll(SYMBOL)].flatMap((match): Reference[] => {
    const symbol = match[0].replace(/[.-]+$/, '')
    if (!/\/\d/.test(symbol)) return []
    return [{ type: 'document', symbol, start: match.index, end: match.index + symbol.length }]
  })
}

const STEPS = '(?<number>\\d{1,3})(?<steps>(?:\\s?\\([a-z]{1,5}\\))*)'
const OWN =
  '\\s+(?:(?:of|in)\\s+(?:this|the\\s+present)\\s+resolution|(?<direction>above|below))(?![-‐‑])'
/** What makes "paragraph 2" one of something else: "article 5, paragraph 2". */
const OTHER =
  '(?<!(?:article|annex|appendix|chapter|section|resolution|decision)\\s+[\\p{L}\\p{N}]{1,9},\\s+)'
const PARAGRAPH = new RegExp(
  `(?<![\\p{L}\\p{N}-])${OTHER}(?:(?<kind>operative|preambular)\\s+)?paragraph\\s+${STEPS}${OWN}(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * Paragraphs of the same resolution, where the words say that it is the same: "paragraph 2
 * of this Resolution", "operative paragraph 4 (b) above"; not "paragraph 2 of resolution 1373".
 */
function findParagraphs(text: string): Reference[] {
  return [...text.matchAll(PARAGRAPH)].flatMap((match): Reference[] => {
    const { kind, number, steps = '', direction } = match.groups ?? {}
    if (Number(number) === 0) return []
    const letters = [...steps.toLowerCase().matchAll(/[a-z]+/g)].map(([step]) => step)
    return [
      {
        type: 'paragraph',
        kind: clauseKindSchema.nullable().parse(kind?.toLowerCase() ?? null),
        direction: directionSchema.nullable().parse(direction?.toLowerCase() ?? null),
        path: [Number(number), ...letters],
        ...rangeOf(match),
      },
    ]
  })
}

const SESSION = new RegExp(
  `(?<ordinal>${ORDINAL})\\s+(?:(?:annual|regular|ordinary)\\s+)?session(?!\\p{L})`,
  'giu',
)

/** Sessions by ordinal: "the Fifty-Fifth Annual Session", "its 79th session". */
function findSessions(text: string): Reference[] {
  // Most clauses name none, and words that may be ordinals are many.
  if (!/session/i.test(text)) return []
  return [...text.matchAll(SESSION)].flatMap((match): Reference[] => {
    const number = fromOrdinal(match.groups?.ordinal ?? '')
    return number ? [{ type: 'session', number, ...rangeOf(match) }] : []
  })
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function rangeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

/** In order of place; of two that overlap, the one that begins first, then the longer one. */
function withoutOverlap(citations: Reference[]): Reference[] {
  const sorted = citations.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((citation) => {
    if (citation.start < end) return false
    end = citation.end
    return true
  })
}
