/**
 * Resolutions and documents by their symbols.
 */
import type { Authorities, Instrument } from '../../authorities'
import {
  createSymbolFormReader,
  isSameSymbol,
  type SymbolFormReader,
  type SymbolValues,
} from '../../parse'
import { numberOf, PARAGRAPH, pathOf } from '../../parts'
import type { CitedParagraph, CitedPart, Reference, Resolution } from '../../record'
import { nameOf } from '../../views'
import { resolvePart } from './instruments'
import { ambiguous, type LinkOutcome, resolved, unknownOf, unresolved } from './link'
import { type ClauseIndex, resolveParagraph } from './paragraphs'

/** What has a symbol. */
type Holder =
  | { type: 'resolution'; resolution: Resolution }
  | { type: 'instrument'; instrument: Instrument }

/** Resolves references by symbol. */
export interface SymbolResolver {
  /** @param speaker id of the body whose resolution has the words */
  resolution(
    reference: Extract<Reference, { type: 'resolution' }>,
    speaker: string | null,
  ): LinkOutcome
  document(reference: Extract<Reference, { type: 'document' }>): LinkOutcome
}

/** Make a resolver that knows the symbols of the corpus and of the instruments. */
export function createSymbolResolver(
  resolutions: readonly Resolution[],
  authorities: Authorities,
  indexOf: (resolution: Resolution) => ClauseIndex,
): SymbolResolver {
  const { bodies } = authorities
  const read = createSymbolFormReader(bodies)
  const holders = holdersOf(resolutions, authorities, read)
  const nameOfBody = new Map(bodies.map(({ id, name }) => [id, name]))

  const citeHolder = (
    holder: Holder,
    paragraph: CitedParagraph | null,
    reference: Extract<Reference, { type: 'resolution' | 'document' }>,
  ): LinkOutcome => {
    if (holder.type === 'resolution') {
      if (paragraph) return resolveParagraph(indexOf(holder.resolution), paragraph)
      return resolved({ type: 'resolution', id: holder.resolution.id })
    }
    return resolvePart(holder.instrument, partOf(reference))
  }

  const fitting = (symbol: string, ids: readonly string[]) =>
    [...new Set(ids)].filter((body) => read(symbol, body).length > 0)

  const bodiesOf = (
    { symbol, isNamed, bodies: named }: Extract<Reference, { type: 'resolution' }>,
    speaker: string | null,
  ): { ids: string[]; isSure: boolean } => {
    const own = speaker === null ? [] : [speaker]
    if (isNamed) {
      const ids = fitting(symbol, named)
      const isOwn = speaker !== null && ids.includes(speaker)
      return { ids: isOwn ? own : ids, isSure: true }
    }
    const near = fitting(symbol, [...own, ...named])
    if (near.length > 0) return { ids: near, isSure: true }
    const all = bodies.map(({ id }) => id)
    const telling = all.filter((body) => read(symbol, body).some(({ letters }) => letters !== ''))
    return telling.length > 0
      ? { ids: telling, isSure: true }
      : { ids: fitting(symbol, all), isSure: false }
  }

  return {
    resolution(reference, speaker) {
      const { symbol, date, paragraph } = reference
      const { ids, isSure } = bodiesOf(reference, speaker)
      const [body] = ids
      if (!body) return unresolved
      if (ids.length > 1 || !isSure)
        return ambiguous(ids.map((id) => `${nameOfBody.get(id) ?? id} ${symbol}`))
      const found = holders.find(body, read(symbol, body))
      const [only] = found
      if (!only) return unknownOf(body)
      if (found.length > 1) return ambiguous(found.map(describeHolder))
      const dates = datesOf(only)
      const isOfDate =
        date === null || dates.length === 0 || dates.some((one) => date.startsWith(one))
      if (!isOfDate) return ambiguous([`${describeHolder(only)} of ${dates.join(' or ')}`])
      return citeHolder(only, paragraph, reference)
    },
    document(reference) {
      const found = holders.exact(reference.symbol)
      const [only] = found
      if (!only) return unresolved
      if (found.length > 1) return ambiguous(found.map(describeHolder))
      const { part } = reference
      if (part && only.type === 'resolution' && part.name !== PARAGRAPH) return unresolved
      const paragraph = part && {
        kind: null,
        path: pathOf(part.number),
        through: part.through === null ? null : pathOf(part.through),
      }
      return citeHolder(only, paragraph, reference)
    },
  }
}

function partOf(
  reference: Extract<Reference, { type: 'resolution' | 'document' }>,
): CitedPart | null {
  if (reference.type === 'document') return reference.part
  const { paragraph } = reference
  if (!paragraph) return null
  const { path, through } = paragraph
  return {
    name: PARAGRAPH,
    number: numberOf(path),
    through: through && numberOf(through),
  }
}

function describeHolder(holder: Holder): string {
  return holder.type === 'resolution' ? nameOf(holder.resolution) : holder.instrument.title
}

function datesOf(holder: Holder): string[] {
  if (holder.type === 'instrument') return holder.instrument.dates.map(({ date }) => date)
  const { date, issued } = holder.resolution
  return [date, issued].flatMap((one) => one?.value ?? [])
}

/** Index what has which symbol. */
function holdersOf(
  resolutions: readonly Resolution[],
  { bodies, instruments }: Authorities,
  read: SymbolFormReader,
) {
  const byNumber = new Map<string, { reading: SymbolValues; holder: Holder }[]>()
  const bySymbol = new Map<string, Holder[]>()
  const add = (holder: Holder, symbol: string, ids: readonly string[], isTelling: boolean) => {
    bySymbol.set(fold(symbol), [...(bySymbol.get(fold(symbol)) ?? []), holder])
    for (const body of ids) {
      for (const reading of read(symbol, body)) {
        if (isTelling && reading.letters === '') continue
        const key = `${body} ${reading.withoutYear}`
        byNumber.set(key, [...(byNumber.get(key) ?? []), { reading, holder }])
      }
    }
  }
  for (const resolution of resolutions) {
    const { body, symbol } = resolution
    if (symbol)
      add({ type: 'resolution', resolution }, symbol.value, body ? [body.value] : [], false)
  }
  const all = bodies.map(({ id }) => id)
  for (const instrument of instruments) {
    const { body, symbols } = instrument
    const holder: Holder = { type: 'instrument', instrument }
    for (const symbol of symbols) add(holder, symbol, body ? [body] : all, body === undefined)
  }
  return {
    exact: (symbol: string) => inCorpusFirst(bySymbol.get(fold(symbol)) ?? []),
    find: (body: string, readings: readonly SymbolValues[]) =>
      inCorpusFirst(
        readings.flatMap((reading) =>
          (byNumber.get(`${body} ${reading.withoutYear}`) ?? []).flatMap((known) =>
            isSameSymbol(known.reading, reading) ? [known.holder] : [],
          ),
        ),
      ),
  }
}

/** Each once; a text of the corpus takes precedence over an instrument that stands for it. */
function inCorpusFirst(holders: readonly Holder[]): Holder[] {
  const once = [...new Set(holders)]
  const inCorpus = once.filter(({ type }) => type === 'resolution')
  return inCorpus.length > 0 ? inCorpus : once
}

function fold(symbol: string): string {
  return symbol.replace(/\s+/g, ' ').trim()
}
