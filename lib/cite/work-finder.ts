/**
 * The texts that a symbol or a number can mean.
 */
import type { Authorities } from '../authorities'
import { citedNumber } from '../export/citation'
import { createSymbolFormReader, isSameSymbol, type SymbolValues } from '../parse/references'
import type { Reference } from '../record'
import type { IndexedWork } from './works'

/** A reference by a symbol. */
export type SymbolReference = Extract<Reference, { type: 'resolution' | 'document' }>

/** What citations are found by. */
export interface CiteIndex {
  authorities: Authorities
  works: readonly IndexedWork[]
}

/** The symbols of documents by numbers that only one text has. */
export function uniqueNumbers(
  works: readonly IndexedWork[],
  { citation }: Authorities,
): Map<string, string> {
  const symbols = new Map<string, string | null>()
  for (const work of works) {
    const number = work.status === 'draft' ? null : citedNumber(work, citation)
    if (!number?.document) continue
    symbols.set(number.number, symbols.has(number.number) ? null : number.symbol)
  }
  return new Map([...symbols].flatMap(([number, symbol]) => (symbol ? [[number, symbol]] : [])))
}

/** Finds the texts that a symbol can mean, by an index that is made once. */
export function createWorkFinder({
  authorities,
  works,
}: CiteIndex): (reference: SymbolReference) => IndexedWork[] {
  const read = createSymbolFormReader(authorities.bodies)
  const bySymbol = new Map<string, IndexedWork[]>()
  const byNumber = new Map<string, { work: IndexedWork; values: SymbolValues }[]>()
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    map.set(key, [...(map.get(key) ?? []), value])
  }
  for (const work of works) {
    if (work.symbol === null) continue
    const number = work.status === 'draft' ? null : citedNumber(work, authorities.citation)
    for (const symbol of new Set([
      work.symbol,
      number?.symbol ?? work.symbol,
      number?.document ?? work.symbol,
    ]))
      add(bySymbol, folded(symbol), work)
    const body = work.body?.id
    if (body)
      for (const values of read(work.symbol, body))
        add(byNumber, `${body} ${values.withoutYear}`, { work, values })
  }
  const bodyIds = authorities.bodies.map(({ id }) => id)
  return (reference: SymbolReference): IndexedWork[] => {
    const exact = bySymbol.get(folded(reference.symbol))
    if (exact) return [...new Set(exact)]
    const isNamed = reference.type === 'resolution' && reference.isNamed
    const bodies = isNamed ? reference.bodies : bodyIds
    const found = bodies.flatMap((body) =>
      read(reference.symbol, body).flatMap((values) =>
        (byNumber.get(`${body} ${values.withoutYear}`) ?? []).flatMap((known) =>
          isSameSymbol(known.values, values) ? [known.work] : [],
        ),
      ),
    )
    return [...new Set(found)]
  }
}

function folded(symbol: string): string {
  return symbol.replace(/\s+/g, '')
}
