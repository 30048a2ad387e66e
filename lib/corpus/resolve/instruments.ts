/**
 * Instruments and their parts: which one "the Charter" is, and whether it has an Article 51.
 */
import type { Instrument, ReferenceWords } from '../../authorities'
import { anyBefore, anyOf } from '../../parse'
import type { CitedPart, Reference } from '../../record'
import { fromRoman } from '../../roman'
import { instrumentPartAnchor } from '../../site'
import { ambiguous, type LinkOutcome, outside, unresolved } from './link'

type InstrumentReference = Extract<Reference, { type: 'instrument' }>

/** Resolves the references of one resolution to instruments, in the order of its words. */
export interface InstrumentResolver {
  /** @param inClause what the clause has named so far; see {@link ClauseSoFar} */
  resolve(reference: InstrumentReference, words: string, inClause: ClauseSoFar): LinkOutcome
}

/** What a clause has cited before a place in it. */
export interface ClauseSoFar {
  /** The instruments that it cites. */
  instruments: ReadonlySet<string>
  /** Whether it cites anything else that could have articles. */
  isDoubtful: boolean
  /** The words since the last citation. */
  since: string
}

/**
 * Make a resolver for one resolution.
 *
 * @param byId the instruments
 * @param speaker id of the body that speaks
 * @param labels the labels of the resolution's own clauses, which may be called articles too
 * @param words those of its language, if there are any
 */
export function createInstrumentResolver(
  byId: ReadonlyMap<string, Instrument>,
  speaker: string | null,
  labels: readonly string[],
  words: ReferenceWords | undefined,
): InstrumentResolver {
  const toPart = words ? wordsToPart(words) : null
  const named = new Set<string>()
  const unlisted = new Map<string, Set<string>>()

  const name = (id: string) => {
    if (named.has(id)) return
    named.add(id)
    for (const part of byId.get(id)?.comprises ?? []) name(part)
  }
  const isNamed = (id: string) => {
    const comprises = byId.get(id)?.comprises ?? []
    return named.has(id) || (comprises.length > 0 && comprises.every((part) => named.has(part)))
  }

  /**
   * The instrument that a word means: one that has been named, or that the body means by that word
   * from the start. Where there are two, or the text has named an unlisted one, only the sense
   * could tell, and the reference stays ambiguous.
   */
  const resolveGeneric = ({ instruments, word, part }: InstrumentReference): LinkOutcome => {
    const doubts = [word, word?.replace(/s$/, '')].flatMap((one) => [
      ...(unlisted.get(one ?? '') ?? []),
    ])
    const possible = instruments.filter(
      (id) => isNamed(id) || (speaker && byId.get(id)?.generic?.in.includes(speaker)),
    )
    const [only] = possible.flatMap((id) => byId.get(id) ?? [])
    if (only && possible.length === 1 && doubts.length === 0) return resolvePart(only, part)
    if (!only && (doubts.length > 0 || instruments.length < 2)) return unresolved
    const titles = (only ? possible : instruments).map((id) => byId.get(id)?.title ?? id)
    return ambiguous([...titles, ...new Set(doubts)])
  }

  /**
   * "Article 2 (4)" alone belongs to the one instrument that the clause has named, if that has such
   * a part and nothing else is named in between.
   */
  const resolveAlone = (part: CitedPart, soFar: ClauseSoFar): LinkOutcome => {
    const { instruments, isDoubtful, since } = soFar
    const [only] = instruments
    const instrument = only === undefined ? undefined : byId.get(only)
    const isOwn = labels.some((label) => label.toLowerCase().startsWith(part.name.toLowerCase()))
    if (!instrument || instruments.size > 1 || isDoubtful || isOwn) return unresolved
    return toPart?.test(since) && partsOf(instrument, part)
      ? resolvePart(instrument, part)
      : unresolved
  }

  return {
    resolve(reference, words, inClause) {
      const { naming, instruments, word, part } = reference
      if (naming === 'generic') return resolveGeneric(reference)
      if (naming === 'part') return part ? resolveAlone(part, inClause) : unresolved
      if (naming === 'unlisted') {
        const key = word ?? ''
        unlisted.set(key, (unlisted.get(key) ?? new Set()).add(words))
        return unresolved
      }
      const found = instruments.flatMap((id) => byId.get(id) ?? [])
      for (const { id } of found) name(id)
      const [only] = found
      if (!only) return unresolved
      return found.length > 1 ? ambiguous(found.map(({ title }) => title)) : resolvePart(only, part)
    },
  }
}

/**
 * An instrument, or a part of it. A number that it does not have is a misprint or means another
 * instrument. Of an unlisted kind of part nothing is known, and the link leads to the whole.
 */
export function resolvePart(instrument: Instrument, part: CitedPart | null): LinkOutcome {
  const { id } = instrument
  const parts = part && partsOf(instrument, part)
  if (!part || !parts) return outside({ type: 'instrument', id, part: null })
  const [first, last] = [part.number, part.through ?? part.number].map(inArabic)
  if (!first || !last || first.value > last.value || last.value > parts.count) return unresolved
  return outside({ type: 'instrument', id, part: instrumentPartAnchor(parts.name, first.number) })
}

function partsOf({ parts }: Instrument, { name }: CitedPart) {
  const word = name.toLowerCase()
  return parts.find((one) => [one.name, ...one.names].some((known) => known.toLowerCase() === word))
}

/** A number in Arabic figures, "7 (1)" for "VII (1)", and its value; null for anything else. */
function inArabic(number: string): { number: string; value: number } | null {
  const [first = '', ...steps] = number.split(' ')
  // "C" and "L" alone are letters.
  const roman = /^[CL]$/.test(first) ? null : fromRoman(first)
  const value = /^[1-9]\d*$/.test(first) ? Number(first) : roman
  return value === null ? null : { number: [value, ...steps].join(' '), value }
}

/** Words that lead from an instrument to its parts: ", in particular its ", " and ", naming nothing else. */
function wordsToPart({
  possessives,
  conjunctions,
  instruments: { toPart },
}: ReferenceWords): RegExp {
  return new RegExp(
    `^(?:${anyOf(possessives.names)})?\\s{0,4}[,:]?\\s{1,4}(?:${anyBefore(conjunctions)})?(?:(?:${anyOf(toPart.lead)}),?\\s{1,4})?(?:${anyBefore(toPart.before)})?(?:${anyBefore(toPart.determiners)})?$`,
    'u',
  )
}
