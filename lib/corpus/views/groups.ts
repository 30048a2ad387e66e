/**
 * Resolutions and instruments in groups, for lists of them all.
 */
import { type Body, type Instrument, instrumentsSchema } from '../../authorities'
import type { Resolution } from '../../record'
import type { Corpus } from '../corpus'

/** A body with its resolutions; null where their body is not known. */
export interface OfBody {
  body: Body | null
  /** In the order of the corpus: newest first. */
  resolutions: Resolution[]
}

/** Group the resolutions by body: bodies by their names, resolutions without one last. */
export function resolutionsByBody({
  resolutions,
  authorities: { bodies },
}: Pick<Corpus, 'resolutions'> & {
  authorities: Pick<Corpus['authorities'], 'bodies'>
}): OfBody[] {
  const known = new Map(bodies.map((body) => [body.id, body]))
  const groups = new Map<string | null, OfBody>()
  for (const resolution of resolutions) {
    const body = known.get(resolution.body?.value ?? '') ?? null
    const key = body?.id ?? null
    const group = groups.get(key) ?? { body, resolutions: [] }
    groups.set(key, group)
    group.resolutions.push(resolution)
  }
  return [...groups.values()].toSorted((a, b) => {
    if (!a.body || !b.body) return Number(!a.body) - Number(!b.body)
    return a.body.name.localeCompare(b.body.name, 'en')
  })
}

/** The instruments of a kind. */
export interface OfKind {
  kind: Instrument['kind']
  /** Oldest first, by the first of their dates. */
  instruments: Instrument[]
}

/** Group the instruments by kind, in the order of the schema; only kinds that have any. */
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
