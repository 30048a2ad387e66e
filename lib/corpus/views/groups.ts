/**
 * Instruments in groups, for the list of all there are.
 */
import { type Instrument, instrumentsSchema } from '../../authorities'
import { type ListPage, listPages, TITLES_A_PAGE } from '../../list-pages'
import { keptFor } from './lookups'

/** The instruments of a kind. */
export interface OfKind {
  kind: Instrument['kind']
  /** Oldest first, by the first of their dates. */
  instruments: Instrument[]
  pages: ListPage<Instrument>[]
  /** Whether all instruments are too many for one page, so that each kind has pages of its own. */
  hasPages: boolean
}

/** Group the instruments by kind, in the order of the schema; only kinds that have any. */
export const instrumentsByKind = keptFor((instruments: readonly Instrument[]): OfKind[] => {
  const dateOf = ({ dates: [first] }: Instrument) => first?.date ?? ''
  const sorted = instruments.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
  return instrumentsSchema.element.shape.kind.options.flatMap((kind) => {
    const ofKind = sorted.filter((instrument) => instrument.kind === kind)
    if (ofKind.length === 0) return []
    const pages = listPages(ofKind, TITLES_A_PAGE)
    return [{ kind, instruments: ofKind, pages, hasPages: instruments.length > TITLES_A_PAGE }]
  })
})
