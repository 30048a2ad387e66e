/**
 * Instruments in groups, for the list of all there are.
 */
import { type Instrument, instrumentsSchema } from '../../authorities'

/** The instruments of a kind. */
export interface OfKind {
  kind: Instrument['kind']
  /** The oldest first, by the first of their dates. */
  instruments: Instrument[]
}

/** Group the instruments by kind, in the order of the schema; only kinds that there are any of. */
export function instrumentsByKind(instruments: readonly Instrument[]): OfKind[] {
  const groups = new Map(
    instrumentsSchema.element.shape.kind.options.map((kind): [Instrument['kind'], Instrument[]] => [
      kind,
      [],
    ]),
  )
  const dateOf = ({ dates: [first] }: Instrument) => first?.date ?? ''
  for (const instrument of instruments.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    groups.get(instrument.kind)?.push(instrument)
  }
  return [...groups].flatMap(([kind, ofKind]) =>
    ofKind.length > 0 ? [{ kind, instruments: ofKind }] : [],
  )
}
