/**
 * Citations: what a clause refers to, as its words show it.
 *
 * Finding is apart from resolving: nothing here knows the other documents. What could
 * be read in two ways is not found at all.
 */
import escapeStringRegexp from 'escape-string-regexp'
import type { Authorities, Instrument } from '../authorities'
import type { Path, Reference } from '../record'
import { fromOrdinal, ORDINAL } from './ordinal'

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
  const entries = instruments.flatMap(({ id, name, names, namesAfter }) => [
    ...[name, ...names].map((printed) => ({ id, printed, after: null })),
    ...(namesAfter?.names ?? []).map((printed) => ({ id, printed, after: namesAfter?.instrument })),
  ])
  const byName = new Map(entries.map((entry) => [foldSpace(entry.printed), entry]))
  if (byName.size === 0) return () => []
  const pattern = wholeWords(
    [...byName.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => escapeStringRegexp(name))
      .join('|'),
  )
  return (text) => {
    const cited = new Set<string>()
    return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
      const entry = byName.get(foldSpace(match[0]))
      if (!entry || (entry.after && !cited.has(entry.after))) return []
      cited.add(entry.id)
      return [{ type: 'instrument', instrument: entry.id, ...rangeOf(match) }]
    })
  }
}

/**
 * Symbols of documents: parts in capitals and digits between at least two slashes, with
 * a digit somewhere: "A/65/201", "AALCO/54/BEIJING/2015/SD/S17"; not "and/or", "24/7".
 */
function findDocuments(text: string): Reference[] {
  const pattern =
    /(?<![\p{L}\p{N}/])\p{Lu}[\p{Lu}\d.]*(?:\/[\p{Lu}\d][\p{Lu}\d.-]*){2,}(?![\p{L}/])/gu
  return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
    const symbol = match[0].replace(/[.-]+$/, '')
    if (!/\d/.test(symbol)) return []
    return [{ type: 'document', symbol, start: match.index, end: match.index + symbol.length }]
  })
}

const STEPS = '(?<number>\\d{1,3})(?<steps>(?:\\s?\\([a-z]{1,5}\\))*)'
const OWN = '(?:\\s+(?:of|in)\\s+(?:this|the\\s+present)\\s+resolution|\\s+(?:above|below))'

/**
 * Paragraphs of the same resolution, where the words say that it is the same: "paragraph 2
 * of this Resolution", "operative paragraph 4 (b) above"; not "paragraph 2 of resolution 1373".
 */
function findParagraphs(text: string): Reference[] {
  const pattern = wholeWords(
    `(?:(?<kind>operative|preambular)\\s+)?paragraph\\s+${STEPS}${OWN}`,
    'giu',
  )
  return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
    const { kind, number, steps = '' } = match.groups ?? {}
    if (Number(number) === 0) return []
    const path: Path = [Number(number), ...[...steps.matchAll(/[a-z]+/gi)].map(([step]) => step)]
    const preambular = kind?.toLowerCase() === 'preambular'
    return [
      {
        type: 'paragraph',
        kind: preambular ? 'preambular' : 'operative',
        path,
        ...rangeOf(match),
      },
    ]
  })
}

/** Sessions by ordinal: "the Fifty-Fifth Annual Session", "its 79th session". */
function findSessions(text: string): Reference[] {
  const pattern = new RegExp(
    `(?<ordinal>${ORDINAL})\\s+(?:(?:annual|regular|ordinary|special)\\s+)?session(?!\\p{L})`,
    'giu',
  )
  return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
    const number = fromOrdinal(match.groups?.ordinal ?? '')
    return number ? [{ type: 'session', number, ...rangeOf(match) }] : []
  })
}

function wholeWords(source: string, flags = 'gu'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    flags,
  )
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
