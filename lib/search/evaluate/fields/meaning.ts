/**
 * What the meaning of a field is, and how its value is compared with what a corpus has.
 */
import type { Paragraphs } from '../../index/paragraphs'
import { searchTerms } from '../../words'

/** A field as understood. */
export interface FieldMeaning {
  /** In words: "by the Inter-Parliamentary Union". */
  said: string
  /** Whether the corpus has such a value; if not, what it has is in `values`. */
  isKnown: boolean
  /** Some values that there are. */
  values: readonly string[]
  /** Gives every paragraph that it is true of, each at least once. */
  forEach: (take: (paragraph: number) => void) => void
}

/** Every paragraph of the resolutions of which something is true. */
export function ofResolutions(
  { firsts, data }: Paragraphs,
  isTrue: (resolution: number) => boolean,
): FieldMeaning['forEach'] {
  return (take) => {
    for (let resolution = 0; resolution < data.letters.length; resolution++) {
      if (!isTrue(resolution)) continue
      const to = firsts[resolution + 1] ?? 0
      for (let paragraph = firsts[resolution] ?? 0; paragraph < to; paragraph++) take(paragraph)
    }
  }
}

/** Every paragraph of what was found by a value. */
export function ofParagraphs(
  said: string,
  found: readonly { paragraphs: number[] }[],
  values: readonly string[],
): FieldMeaning {
  return {
    said,
    isKnown: found.length > 0,
    values,
    forEach: (take) => {
      for (const { paragraphs } of found) for (const paragraph of paragraphs) take(paragraph)
    },
  }
}

/** Names as they are compared. Those of a corpus are compared with each query anew. */
const KNOWN = new Map<string, string>()

/** Words folded as those of texts are, with single spaces. */
export function folded(words: string): string {
  const known = KNOWN.get(words) ?? searchTerms(words).join(' ')
  KNOWN.set(words, known)
  return known
}

/** Entries of that name; where there is none, those that have its words in their names. */
export function bestNamed<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
  value: string,
): Entry[] {
  const wanted = folded(value)
  if (wanted === '') return []
  const same = entries.filter((entry) => namesOf(entry)[0] === value)
  if (same.length > 0) return same
  const exact = entries.filter((entry) => namesOf(entry).some((name) => folded(name) === wanted))
  if (exact.length > 0) return exact
  return entries.filter((entry) =>
    namesOf(entry).some((name) => ` ${folded(name)} `.includes(` ${wanted} `)),
  )
}
