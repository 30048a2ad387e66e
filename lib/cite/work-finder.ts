/**
 * The texts that a symbol or a number can mean, by the keys that they are looked up by.
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
  /** Told of each key before it is looked up, where not all texts are there. */
  onLookUp?: (key: string) => void
}

/** The keys by which one text is found. */
interface WorkKeys {
  /** Its symbols as they are cited, without spaces. */
  symbols: string[]
  /** What its symbol says by each form of its body. */
  forms: { key: string; values: SymbolValues }[]
  /** Its number in citations and the symbol of its document, where it has one: "54/SP2". */
  number: { key: string; symbol: string | null } | null
}

/** Make a function that gives the keys of a text. */
export function createKeyReader({
  bodies,
  citation,
}: Pick<Authorities, 'bodies' | 'citation'>): (work: IndexedWork) => WorkKeys {
  const read = createSymbolFormReader(bodies)
  return (work) => {
    const { symbol, body } = work
    const number = work.status === 'draft' ? null : citedNumber(work, citation)
    const symbols =
      symbol === null ? [] : [symbol, number?.symbol ?? symbol, number?.document ?? symbol]
    return {
      symbols: [...new Set(symbols.map(folded))],
      forms:
        symbol === null || !body
          ? []
          : read(symbol, body.id).map((values) => ({ key: formKey(body.id, values), values })),
      number: number?.document ? { key: number.number, symbol: number.symbol } : null,
    }
  }
}

/** All keys of a text. */
export function keysIn({ symbols, forms, number }: WorkKeys): string[] {
  return [...symbols, ...forms.map(({ key }) => key), ...(number ? [number.key] : [])]
}

/** What texts are found by: a number, and a reference. */
export interface WorkFinder {
  /** The symbol of the document by a number that only one text has. */
  symbolOf: (number: string) => string | undefined
  /** The texts that a reference can mean. */
  worksOf: (reference: SymbolReference) => IndexedWork[]
}

/** Find texts by an index that is made once. */
export function createWorkFinder({ authorities, works, onLookUp }: CiteIndex): WorkFinder {
  const read = createSymbolFormReader(authorities.bodies)
  const keysOf = createKeyReader(authorities)
  const bySymbol = new Map<string, IndexedWork[]>()
  const byForm = new Map<string, { work: IndexedWork; values: SymbolValues }[]>()
  const byNumber = new Map<string, (string | null)[]>()
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    map.set(key, [...(map.get(key) ?? []), value])
  }
  for (const work of works) {
    const { symbols, forms, number } = keysOf(work)
    for (const symbol of symbols) add(bySymbol, symbol, work)
    for (const { key, values } of forms) add(byForm, key, { work, values })
    if (number) add(byNumber, number.key, number.symbol)
  }
  const lookUp = <Value>(map: ReadonlyMap<string, Value[]>, key: string): Value[] => {
    onLookUp?.(key)
    return map.get(key) ?? []
  }
  const bodyIds = authorities.bodies.map(({ id }) => id)
  return {
    symbolOf: (number) => {
      const [symbol, ...others] = lookUp(byNumber, number)
      return others.length > 0 ? undefined : (symbol ?? undefined)
    },
    worksOf: (reference) => {
      const exact = lookUp(bySymbol, folded(reference.symbol))
      if (exact.length > 0) return [...new Set(exact)]
      const isNamed = reference.type === 'resolution' && reference.isNamed
      const bodies = isNamed ? reference.bodies : bodyIds
      const found = bodies.flatMap((body) =>
        read(reference.symbol, body).flatMap((values) =>
          lookUp(byForm, formKey(body, values)).flatMap((known) =>
            isSameSymbol(known.values, values) ? [known.work] : [],
          ),
        ),
      )
      return [...new Set(found)]
    },
  }
}

function formKey(body: string, { withoutYear }: SymbolValues): string {
  return `${body} ${withoutYear}`
}

function folded(symbol: string): string {
  return symbol.replace(/\s+/g, '')
}
