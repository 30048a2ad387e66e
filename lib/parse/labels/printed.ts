/**
 * Labels as they are printed, which are read without what an eye does not tell apart.
 */
import { foldCharacters } from '../fold'
import { withoutLookalikes } from './lookalikes'
import type { Marker } from './marker'

/** A marker with its label to the letter: "（二）", "(с)" with a Cyrillic letter. */
export function withPrinted(marker: Marker, words: string): Marker {
  const whole = words.slice(0, marker.length)
  const at = withoutLookalikes(foldCharacters(whole)).indexOf(marker.label)
  const printed = at < 0 ? marker.label : whole.slice(at, at + marker.label.length)
  return printed === marker.label ? marker : { ...marker, printed }
}
