/**
 * What texts call an instrument that they have named.
 */
import type { Instrument } from './authorities'

/**
 * The word that a text uses for an instrument once it has named it, "Charter". For one that
 * comprises others it is their word in the plural: "both Covenants". Undefined where there is none.
 */
export function wordOf(
  { generic, comprises }: Instrument,
  byId: ReadonlyMap<string, Instrument>,
): string | undefined {
  if (generic) return generic.word
  const [first, ...others] = comprises.map((id) => byId.get(id)?.generic?.word)
  return first && others.every((word) => word === first) ? `${first}s` : undefined
}
