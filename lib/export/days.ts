/**
 * Days that files name, of which none is that of a build: the same content gives the same files.
 */
import { type Corpus, textOf } from '../corpus'
import type { Resolution } from '../record'
import { dateOf } from '../views'

/** The day of what has none. */
export const NO_DAY = '1970-01-01'

/** The last day on which a resolution is known to have changed: that of its newest note, else its own; ISO 8601. */
export function lastDay(corpus: Corpus, resolution: Resolution): string {
  const { notes } = textOf(corpus, resolution).annotations
  const days = notes.map(({ written, revised }) => revised ?? written)
  return [dateOf(resolution) ?? NO_DAY, ...days].reduce((a, b) => (a > b ? a : b))
}

/** The last day on which anything in the corpus is known to have changed, ISO 8601. */
export function lastDayOf(corpus: Corpus): string {
  return corpus.resolutions
    .map((resolution) => lastDay(corpus, resolution))
    .reduce((a, b) => (a > b ? a : b), NO_DAY)
}
